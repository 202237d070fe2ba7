package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Letterheads and closing blocks whose two columns were made with tabs or blanks: the left column's lines first, then the right's.
 *
 * <pre>
 * HUYỆN ỦY TÂN HÒA     ĐẢNG CỘNG SẢN VIỆT NAM
 *   Số 12-KH/HU        Tân Hòa, ngày 5 tháng 3 năm 2024
 * </pre>
 */
final class TabbedColumns {
    private static final int LETTERHEAD_ENDS = 25;
    private static final int CLOSING_ENDS = 40;

    private final List<String> lines;
    private final List<String> out;

    private TabbedColumns(List<String> lines) {
        this.lines = lines;
        this.out = new ArrayList<>(lines.size());
    }

    /** The lines with their columns taken apart; tabs that part nothing become blanks. */
    static List<String> unfold(List<String> lines) {
        TabbedColumns columns = new TabbedColumns(lines);
        int i = 0;
        while (i < lines.size()) {
            i = columns.block(i);
        }
        return columns.out;
    }

    private int block(int i) {
        String line = lines.get(i);
        boolean head = i < LETTERHEAD_ENDS && isHead(line);
        boolean closing = !head && gap(line) >= 0 && isClosing(line);
        if (!head && !closing) {
            out.add(plain(line));
            return i + 1;
        }
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        int end = head ? Math.min(lines.size(), LETTERHEAD_ENDS) : Math.min(lines.size(), i + CLOSING_ENDS);
        int at = i;
        while (at < end && (head ? belongsToHead(at) : belongsToClosing(at))) {
            part(lines.get(at++), left, right);
        }
        out.addAll(left);
        out.addAll(right);
        return at;
    }

    private static void part(String line, List<String> left, List<String> right) {
        int gap = gap(line);
        if (gap >= 0) {
            left.add(plain(line.substring(0, gap)));
            right.add(plain(line.substring(gap)));
        } else {
            (startsFarRight(line) ? right : left).add(plain(line));
        }
    }

    private static boolean isHead(String line) {
        int gap = gap(line);
        if (gap < 0) {
            return false;
        }
        String left = line.substring(0, gap);
        String right = line.substring(gap);
        return FormWords.isNationalHeading(right)
                || FormWords.isPlaceAndDate(right)
                || (FormWords.isCapitals(left) && FormWords.isCapitals(right) && line.length() < 160);
    }

    /** Lines of the letterhead without a right half: a number, a star, a rule, a second line of the issuer's name. */
    private boolean belongsToHead(int at) {
        String line = lines.get(at);
        String words = line.strip();
        if (belongsToHeadWords(line)) {
            return true;
        }
        boolean goesOn =
                lines.subList(at + 1, Math.min(lines.size(), at + 4)).stream().anyMatch(TabbedColumns::isHead);
        return goesOn && (words.isEmpty() || FormWords.isCapitals(words));
    }

    private static boolean belongsToHeadWords(String line) {
        String words = line.strip();
        return isHead(line)
                || FormWords.isNumber(words)
                || FormWords.isPlaceAndDate(words)
                || (!words.isEmpty() && words.chars().noneMatch(Character::isLetterOrDigit));
    }

    private static boolean isClosing(String line) {
        int gap = gap(line);
        return FormWords.isRecipients(line) || FormWords.isRecipients(line.substring(0, gap))
                ? FormWords.isSignatory(line.substring(gap).strip())
                : FormWords.isSignatory(line.substring(0, gap).strip())
                        && FormWords.isSignatory(line.substring(gap).strip());
    }

    /** Until an annex begins: a page ends, or words in capitals stand where the left column stood. */
    private boolean belongsToClosing(int at) {
        String line = lines.get(at);
        String folded = FormWords.fold(line);
        return line.indexOf('\f') < 0 && !folded.startsWith("phụ lục") && !folded.startsWith("| ");
    }

    private static boolean startsFarRight(String line) {
        int blanks = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            blanks += line.charAt(i) == '\t' ? 6 : 1;
        }
        return blanks >= 12;
    }

    /** Where the widest gap within {@code line} begins, -1 where none is wide: a tab, or four blanks. */
    private static int gap(String line) {
        int widest = 3;
        int found = -1;
        int i = 0;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        while (i < line.length()) {
            int begin = i;
            int width = 0;
            while (i < line.length() && isBlank(line.charAt(i))) {
                width += line.charAt(i++) == '\t' ? 6 : 1;
            }
            if (width > widest && i < line.length()) {
                widest = width;
                found = begin;
            }
            i = Math.max(i, begin + 1);
        }
        return found;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    private static String plain(String line) {
        String words = line.replace('\t', ' ').strip();
        return line.indexOf('\f') >= 0 ? words + "\f" : words;
    }
}
