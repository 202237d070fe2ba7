package thongsuot.formats.office;

/**
 * One level of a numbered list: {@code "%1.%2)"} and what to count with.
 *
 * @param text the label with {@code %1} … {@code %9} for the numbers of the levels; the bullet's own character where it is one
 * @param restartAfter the level (from 1) whose use starts this one again; 0: never; -1: any level above
 * @param legal whether all numbers are written in digits
 * @param gap whether a tab or blank parts the label from the words
 */
record ListLevel(NumberFormat format, String text, int start, int restartAfter, boolean legal, boolean gap) {
    static final ListLevel PLAIN = new ListLevel(NumberFormat.DECIMAL, "%1.", 1, -1, false, true);

    /** The label as typed by hand: {@code "- "} for all bullets but those that have a meaning of their own. */
    String bullet() {
        String mark = text.strip();
        return mark.equals("+") || mark.equals("*") || mark.equals("\uf02b") || mark.equals("\uf02a")
                ? mark.equals("+") || mark.equals("\uf02b") ? "+" : "*"
                : "-";
    }
}
