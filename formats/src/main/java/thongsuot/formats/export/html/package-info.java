/** Pages: written by hand into one typed writer, self-contained, with a policy that lets nothing else run. */
@NullMarked
package thongsuot.formats.export.html;

import org.jspecify.annotations.NullMarked;
