package thongsuot.web;

/**
 * One of the answers that a field offers.
 *
 * @param value what the form sends
 * @param words as shown
 * @param hint a line below the words; empty for none
 */
public record Choice(String value, String words, String hint) {

    public Choice(String value, String words) {
        this(value, words, "");
    }
}
