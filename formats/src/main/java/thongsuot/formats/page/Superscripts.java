package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds small raised digits ({@code Ban Bí thư}² in the text, ¹ before the note at the foot of the page), turns them into
 * superscript characters and puts them on the line they belong to.
 */
final class Superscripts {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** A reference is set at about 58 to 70 % of the size of its line; 80 % leaves room for odd fonts. */
    private static final double SMALL = 0.8;

    /** More digits than a line's notes can have are a row of numbers. */
    private static final int MOST = 60;

    private Superscripts() {}

    /** Lines from top to bottom; a line that was nothing but references dissolves into the line below it. */
    static List<List<Glyph>> settle(List<List<Glyph>> lines) {
        List<List<Glyph>> settled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Glyph> line = lines.get(i);
            if (i + 1 < lines.size()
                    && line.size() < MOST
                    && line.stream().allMatch(Superscripts::isDigitOrBlank)
                    && adopts(line, lines.get(i + 1))) {
                List<Glyph> host = new ArrayList<>(lines.get(i + 1));
                double baseline = host.getFirst().baseline();
                line.stream()
                        .filter(g -> !g.isBlank())
                        .map(g -> raised(g, baseline))
                        .forEach(host::add);
                host.sort(Comparator.comparingDouble(Glyph::left));
                lines.set(i + 1, host);
            } else {
                settled.add(raiseWithin(line));
            }
        }
        return settled;
    }

    private static boolean adopts(List<Glyph> digits, List<Glyph> host) {
        Glyph digit = digits.getFirst();
        double size = host.stream().mapToDouble(Glyph::size).max().orElse(0);
        double rise = host.getFirst().baseline() - digit.baseline();
        return digit.size() <= SMALL * size
                && rise > 0
                && rise < 0.7 * size
                && digits.stream().filter(g -> !g.isBlank()).allMatch(g -> touches(g, host, size));
    }

    private static boolean touches(Glyph digit, List<Glyph> host, double size) {
        return host.stream()
                .anyMatch(
                        g -> !g.isBlank() && Math.max(g.left() - digit.right(), digit.left() - g.right()) < 0.8 * size);
    }

    /** The rise is small enough that digit and text fell on one line. */
    private static List<Glyph> raiseWithin(List<Glyph> line) {
        double size = line.stream().mapToDouble(Glyph::size).max().orElse(0);
        double baseline = line.stream()
                .filter(g -> g.size() > SMALL * size)
                .mapToDouble(Glyph::baseline)
                .max()
                .orElse(0);
        List<Glyph> out = new ArrayList<>(line.size());
        for (int i = 0; i < line.size(); i++) {
            Glyph g = line.get(i);
            boolean raise = !g.isBlank()
                    && isDigitOrBlank(g)
                    && g.size() <= SMALL * size
                    && baseline - g.baseline() > 0.08 * size
                    && (followsText(out, g) || leadsText(line, i));
            out.add(raise ? raised(g, baseline) : g);
        }
        return out;
    }

    /** Right after a larger letter, or after a digit that is raised itself: small type in the next column is just small. */
    private static boolean followsText(List<Glyph> before, Glyph digit) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Glyph g = before.get(i);
            if (g.isBlank()) continue;
            boolean near = digit.left() - g.right() < 0.5 * g.size();
            return near && (RAISED.contains(g.text()) || digit.size() <= SMALL * g.size());
        }
        return false;
    }

    /** The number before a note: nothing near on its left, larger letters on its right. */
    private static boolean leadsText(List<Glyph> line, int at) {
        Glyph digit = line.get(at);
        for (int i = at - 1; i >= 0; i--) {
            Glyph g = line.get(i);
            if (!g.isBlank() && digit.left() - g.right() < 2 * digit.size()) return false;
        }
        for (int i = at + 1; i < Math.min(line.size(), at + 8); i++) {
            Glyph g = line.get(i);
            if (!g.isBlank() && g.size() * SMALL >= digit.size()) return g.left() - digit.right() < 2 * g.size();
        }
        return false;
    }

    private static boolean isDigitOrBlank(Glyph glyph) {
        return glyph.text().chars().allMatch(c -> (c >= '0' && c <= '9') || Character.isWhitespace(c) || c == 0xA0);
    }

    private static Glyph raised(Glyph g, double baseline) {
        return new Glyph(raised(g.text()), g.left(), baseline, g.width(), g.size(), g.bold(), g.legacyFont());
    }

    static boolean isRaised(char c) {
        return RAISED.indexOf(c) >= 0;
    }

    static int digit(char raised) {
        return RAISED.indexOf(raised);
    }

    /** Plain digits as superscript ones; other characters stay. */
    static String raised(String text) {
        StringBuilder raised = new StringBuilder();
        text.chars().forEach(c -> raised.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : (char) c));
        return raised.toString();
    }
}
