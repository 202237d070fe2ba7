package thongsuot.formats.ocr;

/**
 * A word as Tesseract found it, in pixels.
 *
 * @param line the number of its line on the page
 * @param confidence from 0 to 100
 */
record RecognisedWord(String text, int line, int left, int top, int width, int height, double confidence) {
    int bottom() {
        return top + height;
    }
}
