package thongsuot.formats.export.html;

import thongsuot.reader.Span;

/**
 * Words of the document that a fact was read from.
 *
 * @param look the class that says how the words are drawn
 * @param fact the id of the fact's entry in the list
 * @param anchored whether the entry's link leads to these words
 */
record Mark(Span span, String look, String fact, boolean anchored) {
    /** The id of the words that the fact's entry links to. */
    static String anchor(String fact) {
        return "chu-" + fact;
    }
}
