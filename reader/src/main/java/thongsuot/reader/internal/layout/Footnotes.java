package thongsuot.reader.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Line;

/** Notes at the foot of a page, which land in the middle of a list when a file becomes text. */
final class Footnotes {
    // seen: "¹ Quy định số …" · "[1] Theo …" · "[^2]: Công văn …" · "¹²Nghị quyết …"
    private static final Pattern MARK =
            Pattern.compile("(?:(?<raised>[¹²³⁰⁴-⁹]{1,3})|\\[\\^?(?<bracketed>\\d{1,3})])[.:)]?\\s*(?=\\S)");

    private Footnotes() {}

    static boolean begins(String line) {
        char first = line.charAt(0);
        return (first == '[' || isRaised(first)) && MARK.matcher(line).lookingAt();
    }

    /** Code units before the note's own words. */
    static int markLength(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.lookingAt() ? mark.end() : 0;
    }

    /** The same paragraphs, notes last, so that what they interrupted is whole again. */
    static List<Line> last(List<Line> paragraphs) {
        List<Line> text = new ArrayList<>(paragraphs.size());
        List<Line> notes = new ArrayList<>();
        for (Line paragraph : paragraphs) {
            (begins(paragraph.text()) ? notes : text).add(paragraph);
        }
        text.addAll(notes);
        return text;
    }

    private static boolean isRaised(char c) {
        return c == '¹' || c == '²' || c == '³' || c == '⁰' || c >= '⁴' && c <= '⁹';
    }
}
