/** From placed words to paragraphs in reading order: the same for pages that carry text and pages that were recognised. */
@NullMarked
package thongsuot.formats.page;

import org.jspecify.annotations.NullMarked;
