package thongsuot.reader.internal.duty;

import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;

/** To whom and by which desk: {@code báo cáo kết quả về Ban Thường vụ Tỉnh ủy (qua Ban Tổ chức Tỉnh ủy)}. */
final class Receivers {
    private static final int REACH = 400;
    private static final Lexicon TOWARD = Lexicon.of(
            "về, với, cho, lên, tới, đến, gửi, gửi về, gửi đến, lại, ngay, kịp thời, trực tiếp, gửi cho, đồng chí, xin ý kiến, đề xuất, tham mưu, và, trình, tổng hợp");
    private static final Lexicon PREPOSITIONS =
            Lexicon.of("về, với, cho, lên, tới, đến, gửi, gửi về, gửi đến, gửi cho, trình");

    private final String text;
    private final String folded;
    private final UnitNames units;

    Receivers(String text, String folded, UnitNames units) {
        this.text = text;
        this.folded = folded;
        this.units = units;
    }

    /** The receivers that stand right behind the verb: "báo cáo Thủ tướng Chính phủ", "báo cáo về Sở Y tế". */
    @Nullable
    NameList direct(int from, int limit) {
        int at = from;
        for (int i = 0; i < 4; i++) {
            at = Scan.skipBlanks(text, at, limit);
            if (at < limit && text.charAt(at) == ',') {
                at = Scan.skipBlanks(text, at + 1, limit);
            }
            NameList names = units.at(at, limit);
            if (!names.isEmpty()) {
                return names;
            }
            int toward = TOWARD.match(folded, at);
            if (toward < 0) {
                return null;
            }
            at = toward;
        }
        return null;
    }

    /** The receivers behind what is reported: "báo cáo kết quả thực hiện với các cơ quan có thẩm quyền". */
    @Nullable
    NameList behind(int from, int limit) {
        int roof = Math.min(limit, from + REACH);
        for (int i = from; i < roof; i++) {
            boolean word = text.charAt(i) == ' ' && i + 1 < roof;
            int preposition = word ? PREPOSITIONS.match(folded, i + 1) : -1;
            if (preposition < 0) {
                continue;
            }
            NameList names = units.at(preposition, limit);
            if (!names.isEmpty() && receives(names.end(), limit)) {
                return names;
            }
        }
        return null;
    }

    /** "về Sở Y tế triển khai …" is what the report is about, not who gets it. */
    private boolean receives(int end, int limit) {
        int next = Scan.skipBlanks(text, end, limit);
        boolean mark = next >= limit || ",;.(/".indexOf(text.charAt(next)) >= 0;
        return mark
                || !ActionWords.VERBS.begins(folded, next)
                || Scan.phraseAt(folded, next, "tổng hợp")
                || Scan.phraseAt(folded, next, "theo dõi")
                || Scan.phraseAt(folded, next, "xem xét");
    }

    /** Within brackets the desk's name may reach up to their end: "(qua Phòng Quản lý xuất nhập cảnh)". */
    private int deskEnd(int at, int end, int limit) {
        int close = at > 0 && text.charAt(at - 1) == '(' ? text.indexOf(')', end, Math.min(limit, end + 50)) : -1;
        if (close < 0) {
            return end;
        }
        for (int i = end; i < close; i++) {
            char c = text.charAt(i);
            boolean stops = ",;:@".indexOf(c) >= 0 || Character.isDigit(c);
            if (stops || c == ' ' && ActionWords.ENDERS.begins(folded, i + 1)) {
                return end;
            }
        }
        return Scan.trimBlanks(text, end, close);
    }

    /** The desk that the report passes: "(qua Văn phòng Tỉnh ủy)", "thông qua Sở Nội vụ". */
    @Nullable
    Span via(int from, int limit) {
        int roof = Math.min(limit, from + REACH);
        for (int i = folded.indexOf("qua ", from, roof); i >= 0; i = folded.indexOf("qua ", i + 4, roof)) {
            if (Scan.letterAt(text, i - 1)) {
                continue;
            }
            NameList names = units.at(i + 4, limit);
            if (!names.isEmpty()) {
                Span last = names.names().getLast();
                return new Span(names.names().getFirst().start(), deskEnd(i, last.end(), limit));
            }
        }
        return null;
    }
}
