package thongsuot.cli.screen;

import java.util.ArrayList;
import java.util.List;

/** Words to lines of a width, counted in the cells of a terminal: {@code ệ} takes one, however many characters it is made of. */
public final class Wrap {
    private Wrap() {}

    /** All of it. */
    public static List<String> lines(String words, int width) {
        return lines(words, width, Integer.MAX_VALUE);
    }

    /** At most {@code most} lines, the last ending in "…" where words are left out. */
    public static List<String> lines(String words, int width, int most) {
        int room = Math.max(8, width);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : Plain.line(words).strip().split(" +")) {
            int cells = cells(word);
            if (used > 0 && used + 1 + cells > room) {
                if (lines.size() + 1 == most) {
                    lines.add(shortened(line.toString(), room));
                    return lines;
                }
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(cells > room ? cut(word, room) : word);
            used += Math.min(cells, room);
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many cells of a terminal the words take. */
    public static int cells(String words) {
        return words.codePoints().map(Wrap::cells).sum();
    }

    public static String padded(String words, int width) {
        return words + " ".repeat(Math.max(0, width - cells(words)));
    }

    private static int cells(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = Character.isIdeographic(codePoint)
                || (codePoint >= 0x1100 && codePoint <= 0x115f)
                || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
                || (codePoint >= 0xff01 && codePoint <= 0xff60)
                || (codePoint >= 0x1f300 && codePoint <= 0x1faff);
        return wide ? 2 : 1;
    }

    /** A word longer than the line: no language has one, but a link does. */
    private static String cut(String word, int room) {
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int c : word.codePoints().toArray()) {
            used += cells(c);
            if (used >= room) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.append('…').toString();
    }

    private static String shortened(String line, int room) {
        String kept = line;
        while (cells(kept) + 2 > room && kept.indexOf(' ') > 0) {
            kept = kept.substring(0, kept.lastIndexOf(' '));
        }
        return kept.replaceFirst("[,;:.]$", "") + " …";
    }
}
