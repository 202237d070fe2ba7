/** Plain text and Markdown, and the encodings that Vietnamese was typed in before Unicode. */
@NullMarked
package thongsuot.formats.text;

import org.jspecify.annotations.NullMarked;
