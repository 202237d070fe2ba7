package thongsuot.formats.export.words;

/** Which characters may leave the program in a form that other programs read. */
public final class Characters {
    private Characters() {}

    /** {@code text} with everything that XML forbids, and every mark that turns the reading direction, replaced by U+FFFD. */
    public static String clean(CharSequence text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else {
                clean.append(readable(c) ? c : '\uFFFD');
            }
        }
        return clean.toString();
    }

    /** Controls, halves of pairs and marks that turn the direction of what follows are no words. */
    public static boolean readable(char c) {
        boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
        boolean turn = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return !control && !turn && !Character.isSurrogate(c) && c < 0xFFFE;
    }
}
