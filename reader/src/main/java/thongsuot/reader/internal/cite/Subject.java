package thongsuot.reader.internal.cite;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have issued a document before it is named: {@code Ngày 22/12/2024, Bộ Chính trị đã ban hành Nghị quyết số …},
 * {@code ý kiến của Sở Nội vụ tại Tờ trình số …}.
 */
record Subject(String issuer, @Nullable LocalDate date) {
    private static final int REACH = 130;
    private static final List<String> VERBS =
            List.of("ban hành", "có", "ra", "gửi", "ký", "phát hành", "thông qua", "trình", "nhận được", "ký ban hành");
    private static final List<String> ADVERBS = List.of("đã", "vừa", "cũng", "tiếp tục");
    private static final String AT = "tại";

    /** The subject of the clause whose object begins at {@code noun}; null where no verb of issuing stands between. */
    static @Nullable Subject before(String text, String folded, int noun, int floor) {
        int end = without(folded, Letters.skipBlanksBack(folded, noun), List.of("các", "những"));
        int verb = without(folded, end, VERBS);
        if (verb < end) {
            return clause(text, folded, without(folded, verb, ADVERBS), floor);
        }
        int at = without(folded, end, List.of(AT));
        return at < end ? possessor(text, folded, at, floor) : null;
    }

    private static int without(String folded, int end, List<String> words) {
        for (String word : words) {
            int start = end - word.length();
            if (start > 0 && folded.startsWith(word, start) && Letters.blank(folded.charAt(start - 1))) {
                return Letters.skipBlanksBack(folded, start);
            }
        }
        return end;
    }

    private static @Nullable Subject possessor(String text, String folded, int end, int floor) {
        int of = Letters.findBack(folded, Attribution.OF, end, Math.max(floor, end - REACH));
        int start = of + Attribution.OF.length();
        boolean near = of >= 0 && start < end;
        return near && Bodies.beginAt(folded, start) && IssuerWords.end(text, folded, start) == end
                ? new Subject(text.substring(start, end), null)
                : null;
    }

    private static @Nullable Subject clause(String text, String folded, int end, int floor) {
        int roof = Math.max(floor, end - REACH);
        int start = end;
        for (int tries = 0; tries < 3; tries++) {
            start = mark(text, start, roof);
            int name = label(text, start, end);
            if (name < end && Character.isUpperCase(text.charAt(name)) && Bodies.beginAt(folded, name)) {
                return new Subject(text.substring(name, end), dateBefore(folded, start));
            }
            if (start <= roof || text.charAt(start - 1) != ',') {
                return null;
            }
            start--;
        }
        return null;
    }

    /** The first letter from {@code start} on: behind blanks and the label of a part. */
    private static int label(String text, int start, int end) {
        int i = start;
        while (i < end && i - start < 8 && !Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The place after the last mark before {@code from} that can open a clause. */
    private static int mark(String text, int from, int roof) {
        int i = from;
        while (i > roof && ",;:.()|\n\u2028".indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    private static @Nullable LocalDate dateBefore(String folded, int clause) {
        int end = clause - 1;
        if (end < 0 || folded.charAt(end) != ',') {
            return null;
        }
        int day = Letters.findBack(folded, "ngày", end, Math.max(0, end - 40));
        if (day < 0) {
            return null;
        }
        DateWords words = DateWords.at(folded, day);
        return words != null && words.end() == end ? words.date() : null;
    }
}
