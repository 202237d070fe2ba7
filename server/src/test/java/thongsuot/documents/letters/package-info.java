/** Letters from a directive to the file that was sent. */
@NullMarked
package thongsuot.documents.letters;

import org.jspecify.annotations.NullMarked;
