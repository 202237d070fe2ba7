package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The boxes that signing programs print on a page: who signed, when, with which certificate. */
final class SignatureStamps {
    // seen: "Ký bởi: …" · "Người ký: …" · "Cơ quan: …" · "Ngày ký: …" · "Thời gian ký: …" · "Email: …" · "Signature Not
    // Verified"
    private static final Pattern FIRST = Pattern.compile(
            "(?:được )?(?:ký (?:số )?bởi|người ký|thời gian ký|ngày ký|giờ ký) ?:.*"
                    + "|(?:digitally )?signed by.*|signature (?:not verified|valid).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NEXT = Pattern.compile(
            "(?:cơ quan|email|thư điện tử|chức vụ|tổ chức|đơn vị|địa điểm|lý do|reason|location|date|time) ?:.*"
                    + "|\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}.*|\\d{1,2}:\\d{2}.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** No page is signed more often. */
    private static final int MOST = 200;

    private SignatureStamps() {}

    static List<Word> in(List<List<Segment>> rows) {
        List<Segment> all = rows.stream().flatMap(List::stream).toList();
        List<Word> words = new ArrayList<>();
        List<Segment> stamps = new ArrayList<>();
        for (Segment s : all) {
            if (stamps.size() < MOST && FIRST.matcher(s.text()).matches()) stamps.add(s);
        }
        if (stamps.isEmpty()) return words;
        for (Segment s : all) {
            boolean more = NEXT.matcher(s.text()).matches() || s.size() <= 9;
            if (more && !stamps.contains(s) && stamps.stream().anyMatch(stamp -> isPartOf(stamp, s))) stamps.add(s);
        }
        stamps.forEach(s -> words.addAll(s.words()));
        return words;
    }

    /** Set in the same small type, right above or below, beginning at the same place. */
    private static boolean isPartOf(Segment stamp, Segment s) {
        return Math.abs(stamp.size() - s.size()) < 1
                && Math.abs(stamp.left() - s.left()) < 3 * stamp.size()
                && Math.abs(stamp.baseline() - s.baseline()) < 2.2 * stamp.size();
    }
}
