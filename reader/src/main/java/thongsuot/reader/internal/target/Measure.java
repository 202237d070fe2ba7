package thongsuot.reader.internal.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.context.Surroundings;
import thongsuot.reader.internal.text.Fold;

/** What a number measures, in the words of the text: the words behind it, or those before it where none stand behind. */
final class Measure {
    private static final Pattern JOINS =
            Fold.pattern("\\s*(?:so với|trên tổng|trong tổng|của|tổng số|số|/|trở lên|trở xuống)(?!\\p{L})");
    private static final Pattern LEAD = Fold.pattern(
            "^(?:\\s*\\d{1,2}(?:\\.\\d{1,2})*[.)]\\s)?[\\s\\p{P}]*(?:(?:ph[ấầ]n đấu|ph[ấầ]n đầu|đạt|có|bảo đảm|đảm bảo|hạn chế|duy trì|hằng năm|đến năm \\d{4}|đến cuối năm \\d{4}|mỗi năm|và)(?!\\p{L})[\\s,]*){0,6}");
    private static final Pattern TAIL = Fold.pattern(
            "(?:[\\s,:]+(?:đạt|là|từ|ở mức|phải đạt|tăng|còn|ph[ấầ]n đấu|đạt tỷ lệ|có|được)){0,6}[\\s,:]*$");

    private static final int LONGEST = 240;

    private Measure() {}

    static String of(Surroundings around, int start, int end) {
        String text = around.text();
        String folded = around.folded();
        String behind = text.substring(end, clauseEnd(around, end)).strip();
        boolean joins = JOINS.matcher(folded).region(end, folded.length()).lookingAt();
        if (!joins && behind.indexOf(' ') > 0) {
            return behind;
        }
        String before = before(around, start);
        return joins && !before.isEmpty() ? (before + " … " + behind).strip() : before.isEmpty() ? behind : before;
    }

    private static String before(Surroundings around, int start) {
        String folded = around.folded();
        int from = clauseStart(around, start);
        Matcher lead = LEAD.matcher(folded).region(from, start);
        int first = lead.lookingAt() ? lead.end() : from;
        Matcher tail = TAIL.matcher(folded).region(first, start);
        int last = tail.find() ? tail.start() : start;
        return around.text().substring(first, Math.max(first, last)).strip();
    }

    private static int clauseStart(Surroundings around, int at) {
        String folded = around.folded();
        int floor = around.sentences().start(at);
        int i = at - 1;
        while (i > floor && !(cuts(folded, i) && i < at - 3)) {
            i--;
        }
        return i <= floor ? floor : i + 1;
    }

    /** The rest of the sentence; only up to a comma where another number follows in it. */
    private static int clauseEnd(Surroundings around, int at) {
        String folded = around.folded();
        int roof = Math.min(around.sentences().end(at), at + LONGEST);
        int cut = roof;
        for (int i = roof - 1; i >= at; i--) {
            if (cuts(folded, i)) {
                cut = i;
            } else if (Character.isDigit(folded.charAt(i))) {
                roof = cut;
            }
        }
        return roof;
    }

    /** A comma or bracket, but not the comma of a decimal. */
    private static boolean cuts(String folded, int i) {
        char c = folded.charAt(i);
        boolean decimal = c == ',' && i + 1 < folded.length() && Character.isDigit(folded.charAt(i + 1));
        return (c == ',' || c == ':' || c == '(') && !decimal;
    }
}
