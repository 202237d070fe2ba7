package thongsuot.formats.export.xlsx;

/** How high a row must be for wrapped words: counted in characters, as a sheet counts the width of its columns. */
final class Lines {
    /** Points of a line of eleven-point type. */
    private static final double LINE = 14.6;
    /** The highest row that spreadsheets take. */
    private static final double HIGHEST = 409;

    private Lines() {}

    static double of(int lines) {
        return lines * LINE;
    }

    /** Words break only at blanks, so that a line holds fewer characters than it has room for. */
    static double height(String words, double width) {
        double room = Math.max(4, width * 1.18 - 1);
        int lines = 0;
        for (String part : words.split("\n", -1)) {
            lines += (int) Math.max(1, Math.ceil(part.length() / room));
        }
        return Math.min(HIGHEST, lines * LINE + 2);
    }
}
