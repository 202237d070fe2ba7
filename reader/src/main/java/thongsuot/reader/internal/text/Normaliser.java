package thongsuot.reader.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cleans the characters of a text and cuts it into lines: NFC, plain blanks, no zero-width characters, no marks that converters leave
 * ({@code **bold**}, {@code ## }, {@code 1\.}). Never refuses; takes time in proportion to the text.
 */
public final class Normaliser {
    private Normaliser() {}

    /** The lines of {@code text}, blank ones left out and noted on the line after them. */
    public static List<Line> lines(String text) {
        String clean = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        List<Line> lines = new ArrayList<>(clean.length() / 60 + 16);
        boolean gap = false;
        boolean page = false;
        int start = 0;
        while (start <= clean.length()) {
            int end = lineEnd(clean, start);
            char mark = end == clean.length() ? '\n' : clean.charAt(end);
            String raw = clean.substring(start, end);
            String line = isPlain(raw) ? raw : plain(raw);
            String words = Marks.strip(line);
            if (words.isEmpty()) {
                gap = true;
            } else {
                lines.add(new Line(words, indent(line), gap, page));
                gap = false;
                page = false;
            }
            page |= mark == '\f';
            gap |= mark == '\f';
            boolean pair = mark == '\r' && end + 1 < clean.length() && clean.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && !endsLine(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Most lines hold nothing but letters, figures and marks of the keyboard: they stay as they are. */
    private static boolean isPlain(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean letter =
                    c > '\u00bf' && c < '\u0180' && c != '\u00d0' && c != '\u00f0' || c > '\u1e9f' && c < '\u1f00';
            if (!letter && (c < ' ' || c > '~') && c != '\u01a0' && c != '\u01a1' && c != '\u01af' && c != '\u01b0') {
                return false;
            }
        }
        return true;
    }

    private static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            append(plain, line.charAt(i));
        }
        return plain.toString();
    }

    private static boolean endsLine(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2029'; // \n, vertical tab, \f, \r stand in a row
    }

    private static int indent(CharSequence line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static void append(StringBuilder line, char c) {
        switch (c) {
            case '\t' -> line.append("    ");
            case '\u00d0' -> line.append('Đ'); // Icelandic eth, typed for Đ
            case '\u00f0' -> line.append('đ');
            case '\u2010', '\u2011', '\u2212', '\u00ad' -> line.append('-');
            case '\uf0b7', '\uf02d', '\uf0a7', '\uf0d8', '\uf0fc', '\u25cf', '\u25aa', '\u25cb', '\u2043' ->
                line.append('•');
            case '\u2028' -> line.append(c);
            default -> {
                if (!isInvisible(c)) {
                    line.append(Character.isSpaceChar(c) || c < ' ' ? ' ' : c);
                }
            }
        }
    }

    private static boolean isInvisible(char c) {
        return (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\ufeff'
                || c == '\u0000';
    }
}
