/** Official letters: composed from what a directive asks, edited, numbered, frozen as the files that were sent. */
@NullMarked
package thongsuot.documents.letters;

import org.jspecify.annotations.NullMarked;
