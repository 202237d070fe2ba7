/** Words that say when work is due. */
@NullMarked
package thongsuot.reader.internal.time;

import org.jspecify.annotations.NullMarked;
