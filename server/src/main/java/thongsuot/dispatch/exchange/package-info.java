/** Exchange with other systems: edXML by files, signed packets between installations that never connect. */
@NullMarked
package thongsuot.dispatch.exchange;

import org.jspecify.annotations.NullMarked;
