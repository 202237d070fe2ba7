package thongsuot.reader.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.Line;

/**
 * Makes paragraphs of lines: a paragraph that a hard line end, a page break or a blank line cuts in two is one again. Lines of a
 * letterhead and of the closing block are never joined; the caller keeps them away from here.
 */
final class LineJoiner {
    /** So many letters tell whether a line is a heading. */
    private static final int HEADING = 200;

    /** Words that no paragraph ends with. */
    private static final Set<String> OPEN_ENDS = Set.of(
            "và", "của", "các", "những", "về", "trong", "theo", "với", "cho", "tại", "do", "là", "được", "từ", "đến",
            "để", "bằng", "trên", "dưới", "khi", "hoặc", "số", "ngày", "tháng", "năm", "ban", "ủy", "một", "việc",
            "công", "thực", "tổ", "chính", "nâng", "tăng", "đối", "phối", "chủ", "không", "có", "nhất", "như", "gắn",
            "quy", "nghị", "kế");

    private final List<Line> lines;
    private final int width;

    private LineJoiner(List<Line> lines) {
        this.lines = lines;
        this.width = wrapWidth(lines);
    }

    static List<Line> join(List<Line> lines) {
        return new LineJoiner(lines).paragraphs();
    }

    private List<Line> paragraphs() {
        List<Line> paragraphs = new ArrayList<>(lines.size());
        StringBuilder words = new StringBuilder();
        @Nullable Line first = null;
        boolean joined = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (first != null && continues(words, lines.get(i - 1), line)) {
                if (!endsInHyphenatedWord(words, line.text())) {
                    words.append(' ');
                }
                words.append(line.text());
                joined = true;
                continue;
            }
            if (first != null) {
                paragraphs.add(joined ? first.withText(words.toString()) : first);
            }
            first = line;
            joined = false;
            words.setLength(0);
            words.append(line.text());
        }
        if (first != null) {
            paragraphs.add(joined ? first.withText(words.toString()) : first);
        }
        return paragraphs;
    }

    /** {@code 2021-} at the end of a line and {@code 2025} at the start of the next. */
    private static boolean endsInHyphenatedWord(CharSequence words, String next) {
        int n = words.length();
        return n > 1
                && words.charAt(n - 1) == '-'
                && Character.isLetterOrDigit(words.charAt(n - 2))
                && Character.isLetterOrDigit(next.charAt(0));
    }

    private boolean continues(StringBuilder words, Line before, Line line) {
        if (isRow(before.text()) || isRow(line.text()) || Footnotes.begins(line.text()) || isRule(before.text())) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        boolean full = width > 0 && reach(before, line) > width * (isTerminal(last) ? 0.97 : 0.85);
        boolean lower = beginsLower(line.text());
        if (line.gap()) {
            return !isTerminal(last) && !isLabelled(line.text()) && words.length() > 60 && (lower || endsOpen(words));
        }
        if (isLabelled(line.text())) {
            return full && !isTerminal(last) && isFalseLabel(words, line.text());
        }
        if (lower) {
            return !endsSentence(last) || full;
        }
        if (endsOpen(words) || last == ',' && full) {
            return true;
        }
        return full && !isIndented(before, line) && !isHeadingLike(line.text()) && !isHeadingLike(before.text());
    }

    /** How long {@code before} would be with the first word of {@code line}: a line is cut only where that is too long. */
    private static int reach(Line before, Line line) {
        int blank = line.text().indexOf(' ');
        return before.text().length() + 1 + (blank < 0 ? line.text().length() : blank);
    }

    /** A mark that is the end of a citation rather than the start of a part: "khoản⏎1. …", "giai đoạn 2021⏎- 2025", "điểm⏎b) …". */
    private static boolean isFalseLabel(CharSequence words, String line) {
        char first = line.charAt(0);
        String lastWord = lastWord(words);
        if (first == '-' || first == '–') {
            return Character.isDigit(line.charAt(Math.min(line.length() - 1, 2)))
                    || Character.isLowerCase(line.charAt(Math.min(line.length() - 1, 2)));
        }
        return switch (lastWord) {
            case "khoản",
                    "điểm",
                    "điều",
                    "mục",
                    "phần",
                    "chương",
                    "số",
                    "ngày",
                    "tháng",
                    "năm",
                    "quý",
                    "khoá",
                    "khóa",
                    "lần",
                    "mức",
                    "loại",
                    "nhóm",
                    "bảng",
                    "mẫu",
                    "từ",
                    "đến",
                    "và",
                    "hoặc",
                    "là",
                    "trên",
                    "dưới",
                    "hơn" -> true;
            default -> OPEN_ENDS.contains(lastWord) && first != 'I' && first != 'V' && first != 'X';
        };
    }

    private static boolean isLabelled(String text) {
        return Labels.at(text) != null || text.charAt(0) == '*';
    }

    private static boolean isRow(String text) {
        return text.charAt(0) == '|';
    }

    private static boolean isRule(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean beginsLower(String text) {
        char c = text.charAt(0);
        return Character.isLowerCase(c) || ",;.:)”’%…/".indexOf(c) >= 0;
    }

    private static boolean isTerminal(char c) {
        return ".:;?!…”/".indexOf(c) >= 0;
    }

    private static boolean endsSentence(char c) {
        return ".;:?!".indexOf(c) >= 0;
    }

    private static boolean endsOpen(CharSequence words) {
        char last = words.charAt(words.length() - 1);
        return last == '(' || last == '“' || last == '&' || OPEN_ENDS.contains(lastWord(words));
    }

    private static String lastWord(CharSequence words) {
        int end = words.length();
        int start = end;
        while (start > 0 && end - start < 12 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        return Fold.fold(words.subSequence(start, end).toString());
    }

    private static boolean isIndented(Line before, Line line) {
        return line.indent() > before.indent() + 1;
    }

    /** Mostly capitals: a heading, not the middle of a sentence. */
    static boolean isHeadingLike(String text) {
        int capitals = 0;
        int smalls = 0;
        for (int i = 0; i < text.length() && i < HEADING && smalls < HEADING / 4; i++) {
            char c = text.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            smalls += Character.isLowerCase(c) ? 1 : 0;
        }
        return capitals > 3 && capitals > 3 * smalls;
    }

    /** The width that lines are cut at, or 0 where a paragraph is a line: then the longest lines differ much. */
    private static int wrapWidth(List<Line> lines) {
        if (lines.size() < 4) {
            return 0;
        }
        int[] lengths = lines.stream()
                .filter(line -> !isRow(line.text()))
                .mapToInt(line -> line.text().length())
                .sorted()
                .toArray();
        if (lengths.length < 4) {
            return 0;
        }
        int high = lengths[lengths.length * 9 / 10];
        int top = lengths[lengths.length - 1];
        long near = Arrays.stream(lengths).filter(n -> n >= high * 7 / 10).count();
        return high <= 140 && top <= high * 3 / 2 && near * 3 >= lengths.length ? high : 0;
    }
}
