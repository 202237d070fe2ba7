/** Words that say how much. */
@NullMarked
package thongsuot.reader.internal.target;

import org.jspecify.annotations.NullMarked;
