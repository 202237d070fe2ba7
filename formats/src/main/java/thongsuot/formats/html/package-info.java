/** Web pages. */
@NullMarked
package thongsuot.formats.html;

import org.jspecify.annotations.NullMarked;
