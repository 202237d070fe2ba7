package thongsuot.reader.internal.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.Line;

/** The body that the preamble says issues the document: {@code …, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch …}. */
final class Preamble {
    // The verb of issuing after the name; "ban hành" and "xây dựng" are by far the most frequent.
    private static final Pattern ISSUES = Fold.pattern(
            "\\s(?:ban hành|xây dựng|đề ra|quyết định|kết luận|hướng dẫn|thông báo|yêu cầu|chỉ đạo|tổ chức|triển khai|quy định|"
                    + "lập kế hoạch|đề nghị|báo cáo|trình|quyết nghị|ra nghị quyết|có kế hoạch|cụ thể hóa|giao|phát động|nhận được)(?![\\p{L}])");
    private static final int LINES = 10;
    private static final int NAME_LENGTH = 110;

    private Preamble() {}

    static @Nullable String issuer(List<Line> body) {
        for (int i = 0; i < Math.min(body.size(), LINES); i++) {
            String text = body.get(i).text();
            if (Labels.at(text) != null && text.charAt(0) != '-') {
                return null;
            }
            String issuer = issuer(text);
            if (issuer != null) {
                return issuer;
            }
        }
        return null;
    }

    /** A name right after a comma, a full stop or the line's start, right before a verb of issuing. */
    private static @Nullable String issuer(String text) {
        String folded = Fold.fold(text);
        Matcher verb = ISSUES.matcher(folded);
        while (verb.find()) {
            int start = clauseStart(folded, verb.start());
            if (verb.start() - start <= NAME_LENGTH
                    && start < verb.start()
                    && Character.isUpperCase(text.charAt(start))
                    && Bodies.begin(folded.substring(start))
                    && !folded.startsWith("ban hành", start)
                    && !folded.substring(start, verb.start()).contains(" của ban ")) {
                return text.substring(start, verb.start());
            }
        }
        return null;
    }

    private static int clauseStart(String folded, int end) {
        int i = end;
        while (i > 0 && end - i <= NAME_LENGTH && ",.;:\"”)".indexOf(folded.charAt(i - 1)) < 0) {
            i--;
        }
        while (i < end && folded.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
