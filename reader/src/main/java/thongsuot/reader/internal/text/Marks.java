package thongsuot.reader.internal.text;

/** Takes away what is no word of the document: the marks that converters leave, and superfluous blanks. */
final class Marks {
    /** A gap after fewer letters follows a label or a bullet, and parts no columns. */
    private static final int LABEL_LENGTH = 6;

    private Marks() {}

    /**
     * seen: {@code **II. NỘI DUNG**} · {@code ## KẾ HOẠCH} · {@code (*Giải cầu lông mở rộng*)} · {@code 1\. Mục đích} · {@code > trích}
     *
     * <p>Blanks are folded to one; three or more stay three, since they part the columns of a letterhead.
     */
    static String strip(CharSequence line) {
        if (!isMarked(line)) {
            return line.toString().strip();
        }
        int end = line.length();
        int i = skipBlanks(line, 0, end);
        if (end - i >= 3 && line.charAt(i) == '`' && line.charAt(i + 1) == '`' && line.charAt(i + 2) == '`') {
            return "";
        }
        while (i < end && (line.charAt(i) == '#' || line.charAt(i) == '>') && isQuoteOrHeading(line, i, end)) {
            i = skipBlanks(line, afterRun(line, i, end), end);
        }
        char sole = soleMark(line, end);
        StringBuilder words = new StringBuilder(end - i);
        for (; i < end; i++) {
            char c = line.charAt(i);
            if (c == '*' && c != sole && isEmphasis(line, i, end, words.length() == 0)) {
                continue;
            }
            if (c == '_' && i + 1 < end && line.charAt(i + 1) == '_' && c != sole) {
                i++;
                continue;
            }
            if (c == '\\' && i + 1 < end && "\\.-*+_#()[]<>|~`!".indexOf(line.charAt(i + 1)) >= 0) {
                continue;
            }
            if (c == ' ') {
                int next = skipBlanks(line, i, end);
                if (next < end) {
                    words.append(next - i >= 3 && words.length() > LABEL_LENGTH ? "   " : " ");
                }
                i = next - 1;
                continue;
            }
            words.append(c);
        }
        return words.toString().strip();
    }

    /** Whether there is anything to take away: a mark, or two blanks in a row. */
    private static boolean isMarked(CharSequence line) {
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '*', '_', '\\', '#', '>', '`' -> {
                    return true;
                }
                case ' ' -> {
                    if (i > 0 && i + 1 < line.length() && line.charAt(i + 1) == ' ') {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isQuoteOrHeading(CharSequence line, int i, int end) {
        int after = afterRun(line, i, end);
        return after < end && line.charAt(after) == ' ';
    }

    private static int afterRun(CharSequence line, int i, int end) {
        char mark = line.charAt(i);
        int j = i;
        while (j < end && line.charAt(j) == mark) {
            j++;
        }
        return j;
    }

    /** A star beside a word is a mark; a star that stands alone at the start is a bullet, rows of them are a rule. */
    private static boolean isEmphasis(CharSequence line, int i, int end, boolean first) {
        boolean alone = i + 1 == end || line.charAt(i + 1) == ' ';
        if (first && alone) {
            return false;
        }
        boolean beforeWord = i + 1 < end && line.charAt(i + 1) != ' ';
        boolean afterWord = i > 0 && line.charAt(i - 1) != ' ';
        return beforeWord || afterWord;
    }

    /** {@code ***} under an issuer, {@code _____} to be filled in: the one sign that a line consists of, or NUL. */
    private static char soleMark(CharSequence line, int end) {
        char sole = 0;
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (c != ' ' && sole != 0 && c != sole) {
                return 0;
            }
            sole = c == ' ' ? sole : c;
        }
        return sole;
    }

    private static int skipBlanks(CharSequence line, int from, int end) {
        int i = from;
        while (i < end && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
