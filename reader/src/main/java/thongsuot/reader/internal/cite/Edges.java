package thongsuot.reader.internal.cite;

/** Where a number may begin. */
final class Edges {
    private static final int TOKEN = 120;

    private Edges() {}

    /** Whether digits at {@code start} begin something, rather than go on with a word, a figure, a blank form or an address. */
    static boolean open(String text, int start) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        if (Character.isLetterOrDigit(before) || Letters.blankNumber(text, start)) {
            // "số57-NQ/TW": the blank is lost as often as any other letter
            return start > 1 && before == 'ố' && "sS".indexOf(text.charAt(start - 2)) >= 0;
        }
        if (Letters.dash(before) || before == '.' || before == ':' || before == ',') {
            boolean figure = start > 1 && Letters.digit(text.charAt(start - 2));
            boolean word = start > 1 && Character.isLetter(text.charAt(start - 2)) && Letters.dash(before);
            return !word && (!figure || before == ',') && !address(text, start);
        }
        return "@=%$#+\\&?".indexOf(before) < 0 && !address(text, start);
    }

    private static boolean address(String text, int start) {
        int i = start;
        while (i > 0 && start - i < TOKEN && !Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        String token = text.substring(i, start);
        return token.contains("://") || token.startsWith("www.");
    }

    /** The end of the run of digits and points at {@code start}. */
    static int runEnd(String text, int start) {
        int i = start;
        while (i < text.length() && (Letters.digit(text.charAt(i)) || text.charAt(i) == '.' && next(text, i))) {
            i++;
        }
        return i;
    }

    private static boolean next(String text, int point) {
        return point + 1 < text.length() && Letters.digit(text.charAt(point + 1));
    }
}
