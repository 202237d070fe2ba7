package thongsuot.formats.official;

/**
 * How a part of a document looks.
 *
 * @param size of the letters, in points
 * @param first how far the first line goes in, in mm
 * @param left how far all lines go in, in mm
 * @param hanging how far the first line stands out again, in mm
 * @param before room above, in points
 * @param after room below, in points
 * @param keep whether it stays on the page of what follows
 */
public record Look(
        double size,
        boolean bold,
        boolean italic,
        boolean underline,
        boolean capitals,
        Align align,
        double first,
        double left,
        double hanging,
        double before,
        double after,
        Leading leading,
        boolean keep) {

    /** Where lines stand between the margins. */
    public enum Align {
        LEFT("left"),
        CENTRE("center"),
        JUSTIFY("both");

        private final String word;

        Align(String word) {
            this.word = word;
        }

        /** In the words of WordprocessingML. */
        String word() {
            return word;
        }
    }

    /** @param value points where {@code exact}, else lines */
    public record Leading(double value, boolean exact) {}
}
