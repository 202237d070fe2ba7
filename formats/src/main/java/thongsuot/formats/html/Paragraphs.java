package thongsuot.formats.html;

/** Collects text as a browser shows it: blanks run together, one paragraph a line. */
final class Paragraphs {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private String prefix = "";

    void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0';
            if (!blank) {
                if (line.isEmpty()) {
                    line.append(prefix);
                    prefix = "";
                }
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    /** A list mark before the next words. */
    void prefix(String mark) {
        if (line.isEmpty()) prefix = mark;
        else add(mark);
    }

    void addLines(String lines) {
        text.append(lines);
    }

    void end() {
        if (line.isEmpty()) return;
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') end--;
        text.append(line, 0, end).append('\n');
        line.setLength(0);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
