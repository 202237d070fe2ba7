package thongsuot.reader.internal.layout;

import java.util.List;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Alphabet;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.Line;

/** Tells where an annex begins. */
final class Annexes {
    // seen: "PHỤ LỤC" · "PHỤ LỤC II" · "Phụ lục 1" · "Phụ lục số 02: DANH MỤC …" · "PHỤ LỤC I. BIỂU MẪU" · "Phụ lục kèm
    // theo"
    private static final Pattern ANNEX = Fold.pattern(
            "phụ lục(?:\\s+(?:số\\s*)?(?:[ivx]{1,5}|\\d{1,2}|[a-e])(?![\\p{L}\\d]))?\\s*(?:$|[.:(\\-–]|kèm theo|ban hành|danh mục|phân công|biểu)");
    // seen: "ĐỀ CƯƠNG" · "DANH MỤC NHIỆM VỤ" · "QUY CHẾ" · "BIỂU TỔNG HỢP" · "MẪU SỐ 01"
    private static final Pattern ATTACHED = Fold.pattern(
            "(?:đề cương|danh mục|danh sách|biểu|bảng|mẫu|quy chế|quy định|kế hoạch|chương trình|đề án|điều lệ|nội dung|tiêu chí|"
                    + "bộ tiêu chí|hướng dẫn|phương án|lịch|phân công|tổng hợp|quy trình|nội quy|thể lệ|báo cáo)(?![\\p{L}])");
    // seen: "(Ban hành kèm theo Quyết định số …)" · "(Kèm theo Kế hoạch số …)" · "theo Kế hoạch số 90-KH/TU"
    private static final Pattern ISSUED_WITH = Fold.pattern("\\(?\\s*(?:được )?(?:ban hành )?(?:kèm )?theo\\s");
    private static final Pattern FORM = Fold.pattern("mẫu (?:số )?(?:\\d{1,2}|[ivx]{1,4})[a-z]?\\s*(?:$|[.:\\-–(])");
    private static final int HEADING_LINES = 8;
    /** A longer line is no heading. */
    private static final int LINE_LENGTH = 200;

    private Annexes() {}

    /**
     * Whether an annex begins at line {@code i}.
     *
     * @param closed whether the recipients or the signature stand right above
     * @param inAnnex whether an annex is open already
     */
    static boolean begin(List<Line> lines, int i, boolean closed, boolean inAnnex) {
        String text = lines.get(i).text();
        if (text.length() > LINE_LENGTH) {
            return false;
        }
        boolean named = Alphabet.small(text.charAt(0)) == 'p';
        if (!named && !closed && !inAnnex) {
            return false;
        }
        String folded = Fold.fold(text.length() > 120 ? text.substring(0, 120) : text);
        if (named && ANNEX.matcher(folded).lookingAt()) {
            return LineJoiner.isHeadingLike(text) || stands(lines, i) || closed;
        }
        if ((closed || inAnnex && lines.get(i).gap())
                && ATTACHED.matcher(folded).lookingAt()
                && text.length() < 160
                && LineJoiner.isHeadingLike(text)) {
            return closed && !inAnnex && lines.get(i).gap() || isIssuedWith(lines, i);
        }
        return closed && FORM.matcher(folded).lookingAt();
    }

    private static boolean stands(List<Line> lines, int i) {
        return Character.isUpperCase(lines.get(i).text().charAt(0))
                && lines.get(i).text().length() <= 40;
    }

    private static boolean isIssuedWith(List<Line> lines, int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + HEADING_LINES); i++) {
            String text = lines.get(i).text();
            if (ISSUED_WITH.matcher(Fold.fold(text)).lookingAt()) {
                return true;
            }
            if (Labels.at(text) != null) {
                return false;
            }
        }
        return false;
    }
}
