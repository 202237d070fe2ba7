/** Pictures of pages to words, by Tesseract. */
@NullMarked
package thongsuot.formats.ocr;

import org.jspecify.annotations.NullMarked;
