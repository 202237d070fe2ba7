package thongsuot.reader.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Line;

/** Drops what belongs to the paper, not to the text: page numbers and running heads. */
final class PageFurniture {
    // seen: "2" · "- 3 -" · "Trang 4" · "Trang 2/5" · "5 / 12" · "Page 3 of 7"
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:[-–—]\\s?)?(?:[Tt]rang|TRANG|Page)?\\s?\\d{1,3}(?:\\s?(?:/|of)\\s?\\d{1,3})?(?:\\s?[-–—])?");
    private static final int HEAD_LENGTH = 80;

    private PageFurniture() {}

    static List<Line> dropFrom(List<Line> lines) {
        Map<String, Integer> heads = runningHeads(lines);
        List<Line> kept = new ArrayList<>(lines.size());
        boolean gap = false;
        boolean page = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isPageNumber(lines, i) || besideBreak(lines, i) && heads.getOrDefault(shape(line.text()), 0) > 2) {
                gap = true;
                page = true;
                continue;
            }
            kept.add(gap || page ? new Line(line.text(), line.indent(), line.gap() || gap, line.page() || page) : line);
            gap = false;
            page = false;
        }
        return kept;
    }

    /** A number alone on its line; two in a row are more likely cells of a table that lost its lines. */
    private static boolean isPageNumber(List<Line> lines, int i) {
        return looksLikeNumber(lines.get(i).text())
                && (i == 0 || !looksLikeNumber(lines.get(i - 1).text()))
                && (i + 1 == lines.size() || !looksLikeNumber(lines.get(i + 1).text()));
    }

    private static boolean looksLikeNumber(String text) {
        return text.length() <= 16 && PAGE_NUMBER.matcher(text).matches();
    }

    /** How often a short line stands where a page begins or ends, its digits left open. */
    private static Map<String, Integer> runningHeads(List<Line> lines) {
        Map<String, Integer> heads = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.length() <= HEAD_LENGTH && besideBreak(lines, i) && hasWords(text)) {
                heads.merge(shape(text), 1, Integer::sum);
            }
        }
        return heads;
    }

    private static boolean besideBreak(List<Line> lines, int i) {
        return lines.get(i).page()
                || i + 1 < lines.size() && lines.get(i + 1).page()
                || i > 0 && looksLikeNumber(lines.get(i - 1).text())
                || i + 1 < lines.size() && looksLikeNumber(lines.get(i + 1).text());
    }

    private static boolean hasWords(String text) {
        return text.chars().filter(Character::isLetter).count() > 4 && Labels.at(text) == null && text.charAt(0) != '|';
    }

    private static String shape(String text) {
        return text.length() > HEAD_LENGTH ? "" : text.replaceAll("\\d+", "0");
    }
}
