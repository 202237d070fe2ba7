package thongsuot.reader.internal.layout;

import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Prose;

/** A provision of another document that is quoted over several paragraphs; its labels are none of this document's. */
final class QuotedProvision {
    /** A quotation that nobody closes is none. */
    private static final int QUOTED_PARAGRAPHS = 60;
    // seen: "… quy định: “2. Sau khi có kết luận …" · "“b) Trước khi hết nhiệm kỳ …": a provision of another document,
    // with its own labels
    private static final Pattern QUOTED_LABEL =
            Pattern.compile("[“\"](?:\\d{1,2}[.)]|\\p{Ll}\\)|Điều \\d|Chương |Mục |[IVX]+\\.)");

    private QuotedProvision() {}

    /** Whether {@code text} begins to quote a provision and leaves the quotation open. */
    static boolean opens(String text) {
        int open = Math.max(text.lastIndexOf('“'), text.indexOf('"') == text.lastIndexOf('"') ? text.indexOf('"') : -1);
        return open >= 0
                && text.indexOf('”', open) < 0
                && QUOTED_LABEL.matcher(text).region(open, text.length()).lookingAt();
    }

    /** Where a provision that is quoted over several paragraphs ends; its labels are another document's. */
    static int end(Prose prose, int p, int to) {
        for (int i = p + 1; i < Math.min(to, p + QUOTED_PARAGRAPHS); i++) {
            String text = prose.paragraph(i);
            int open = text.indexOf('“');
            int close = Math.max(text.indexOf('”'), text.endsWith("\"") ? text.length() - 1 : -1);
            if (close >= 0 && (open < 0 || close < open || text.endsWith("”") || text.endsWith("”."))) {
                return i;
            }
        }
        return -1;
    }
}
