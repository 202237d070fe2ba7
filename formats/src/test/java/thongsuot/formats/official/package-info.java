/** Official documents as files, as pages and as our own reader reads them. */
@NullMarked
package thongsuot.formats.official;

import org.jspecify.annotations.NullMarked;
