/** Files to text: one way in, {@link thongsuot.formats.DocumentFiles}. */
@NullMarked
package thongsuot.formats;

import org.jspecify.annotations.NullMarked;
