/** Readings to the forms people and programs use. */
@NullMarked
package thongsuot.formats.export;

import org.jspecify.annotations.NullMarked;
