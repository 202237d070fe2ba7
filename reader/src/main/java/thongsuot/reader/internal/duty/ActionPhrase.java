package thongsuot.reader.internal.duty;

import org.jspecify.annotations.Nullable;
import thongsuot.reader.Words;

/** The verbs that a clause begins with, what they act on, and what must come out. */
final class ActionPhrase {
    private static final int REACH = 300;
    private static final Lexicon JOINTS =
            Lexicon.of("và, hoặc, đồng thời, việc, có hiệu quả, hiệu quả, tốt, có trách nhiệm, phải, cần");
    // seen: "xây dựng kế hoạch" · "ban hành quy chế" · "lập danh sách" · "tham mưu văn bản"
    private static final Lexicon MAKES = Lexicon.of(
            "xây dựng, ban hành, lập, biên soạn, soạn thảo, hoàn thiện, xây dựng và ban hành, dự thảo, thành lập, ký kết, trình, rà soát và ban hành");
    private static final Lexicon PRODUCTS = Lexicon.of("""
            kế hoạch, chương trình, chương trình hành động, đề án, dự án, phương án, quy chế, quy định, quy trình, quyết định, nghị quyết, chỉ thị, hướng dẫn, văn bản, công văn, tờ trình, báo cáo, danh sách, danh mục, bản đồ, hồ sơ, cơ sở dữ liệu, bộ tiêu chí, đề cương, kịch bản, tài liệu, sổ tay, biên bản, dự toán, tổ công tác, ban chỉ đạo, chuyên mục, chuyên đề, phóng sự, quy hoạch, nghị định, thông tư, luật""");

    private ActionPhrase() {}

    /** The end of the verbs: "rà soát, bổ sung và hoàn thiện" before "quy chế làm việc". */
    static int end(String text, String folded, int start, int limit) {
        int end = start;
        int at = start;
        for (int i = 0; i < 12; i++) {
            at = Scan.skipBlanks(text, at, limit);
            if (at < limit && text.charAt(at) == ',' && end > start) {
                at = Scan.skipBlanks(text, at + 1, limit);
            }
            int verb = Math.max(ActionWords.VERBS.match(folded, at), ActionWords.ADVERBS.match(folded, at));
            int joint = JOINTS.match(folded, at);
            if (verb < 0 && (joint < 0 || end == start)) {
                break;
            }
            at = Math.max(verb, joint);
            end = verb > 0 ? verb : end;
        }
        int object = Scan.skipBlanks(text, end, limit);
        boolean comma = object < limit && text.charAt(object) == ',';
        return Math.min(limit, comma ? Scan.skipBlanks(text, object + 1, limit) : object);
    }

    /** The object ends at the first mark; {@code phòng, chống hạn} is one word with a comma in it. */
    static int objectEnd(String text, int start, int limit) {
        for (int i = start + 1; i < limit; i++) {
            if (",;:(".indexOf(text.charAt(i)) >= 0 && !text.regionMatches(true, i - 5, "phòng, chống", 0, 12)) {
                return Scan.trimBlanks(text, start, i);
            }
        }
        return limit;
    }

    /** The thing that must come out: the noun after "xây dựng", with what follows up to the next mark. */
    static @Nullable Words product(String text, String folded, int start, int limit) {
        int roof = Math.min(limit, start + REACH);
        for (int i = start; i < roof; i++) {
            boolean word = i == start || text.charAt(i - 1) == ' ';
            int make = word ? MAKES.match(folded, i) : -1;
            if (make < 0) {
                continue;
            }
            int noun = Scan.skipBlanks(text, make, limit);
            noun = Scan.phraseAt(folded, noun, "các") ? noun + 4 : noun;
            if (noun < limit && PRODUCTS.begins(folded, noun)) {
                return Words.of(text, noun, Math.min(objectEnd(text, noun, limit), noun + 200));
            }
        }
        return null;
    }
}
