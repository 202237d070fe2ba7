package thongsuot.cli.screen;

/** Words of a document on a terminal: a text must not move the cursor, change colours or turn the line around. */
public final class Plain {
    private Plain() {}

    /** On one line, without anything that a terminal would obey. */
    public static String line(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> plain.append(' ');
                case Character.FORMAT, Character.SURROGATE -> {}
                default -> plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
