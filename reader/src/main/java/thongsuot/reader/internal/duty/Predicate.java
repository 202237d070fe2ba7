package thongsuot.reader.internal.duty;

/** What stands after a list of names: a duty, or something that gives nobody work. */
final class Predicate {
    /** How clearly the words charge the subject. */
    enum Force {
        NONE,
        PLAIN,
        STRONG
    }

    // seen: "có trách nhiệm hướng dẫn …" · "chịu trách nhiệm thi hành" · "cần tăng cường …" · "phải hoàn thành …"
    private static final Lexicon STRONG = Lexicon.of("""
            có trách nhiệm, có nhiệm vụ, chịu trách nhiệm, phải có trách nhiệm, phải chịu trách nhiệm, có trách nhiệm và nghĩa vụ
            cần có trách nhiệm, cùng chịu trách nhiệm""");
    private static final Lexicon MODAL = Lexicon.of("phải, cần, cần phải, nên, phải chủ động, cần chủ động");
    // seen: "là cơ quan thường trực" · "là đầu mối" · "có kế hoạch cụ thể" · "có văn bản chỉ đạo"
    private static final Lexicon STANDING = Lexicon.of("""
            là cơ quan, là đơn vị, là đầu mối, là bộ phận, làm đầu mối, là thường trực, có kế hoạch, có biện pháp, có phương án, có giải pháp
            có văn bản, có báo cáo, có hình thức, có chương trình, có thông báo, là cơ quan thường trực, có ý kiến, ra nghị quyết, ra văn bản""");
    // seen: "căn cứ chức năng, nhiệm vụ được giao, tổ chức …" · "theo chức năng, nhiệm vụ" · "trong phạm vi quyền hạn
    // của mình"
    private static final Lexicon ASIDE = Lexicon.of("""
            căn cứ, theo, trong phạm vi, trên cơ sở, tùy, tùy theo, tùy tình hình, bằng, thông qua, trong quá trình, với trách nhiệm, với chức năng
            theo chức năng, hằng năm, hàng năm, định kỳ, hằng tháng, hàng tháng, hằng quý, hàng quý, hằng tuần, hàng tuần, cần cứ, trước ngày, chậm nhất, trong tháng, trong quý, ngay sau, sau khi, bám sát, trong thời gian, ngoài việc, ngoài nhiệm vụ, nhân dịp, vào dịp, khi""");
    // Conduct and states are no work: "phải gương mẫu tuân thủ …", "phải là tấm gương", "được thành lập"
    private static final Lexicon CONDUCT = Lexicon.of("""
            gương mẫu, nêu gương, tuân thủ, chấp hành, là, được, có phẩm chất, thật sự, thực sự, giữ gìn, trung thành, rèn luyện, có bản lĩnh, đạt, đủ, phù hợp, bảo đảm các tiêu chuẩn, đáp ứng, bảo đảm các điều kiện, có các điều kiện, có đủ, có đạo đức""");

    private static final Lexicon RELATIVE = Lexicon.of("có, chưa, được, đang, không, ở, nơi, chưa có, không có");

    private Predicate() {}

    /** What the words from {@code at} on do to the names before them. */
    static Force at(String text, String folded, int at, int limit) {
        int next = Scan.skipBlanks(text, at, limit);
        boolean comma = next < limit && text.charAt(next) == ',';
        if (comma) {
            next = Scan.skipBlanks(text, next + 1, limit);
        }
        if (next >= limit || !Scan.letterAt(text, next)) {
            return Force.NONE;
        }
        int verb = ActionWords.VERBS.match(folded, next);
        int aside = ASIDE.match(folded, next);
        if (aside > verb) {
            Force behind = afterAside(text, folded, aside, limit);
            return behind == Force.NONE && !comma ? direct(text, folded, next, limit) : behind;
        }
        return comma ? Force.NONE : direct(text, folded, next, limit);
    }

    private static Force direct(String text, String folded, int at, int limit) {
        int strong = STRONG.match(folded, at);
        if (strong >= 0) {
            return conduct(text, folded, strong, limit) ? Force.NONE : Force.STRONG;
        }
        int modal = MODAL.match(folded, at);
        if (modal >= 0) {
            return conduct(text, folded, modal, limit) ? Force.NONE : Force.PLAIN;
        }
        if (RELATIVE.begins(folded, at) && !STANDING.begins(folded, at)) {
            return relative(text, folded, at, limit);
        }
        boolean work = ActionWords.VERBS.begins(folded, at)
                || ActionWords.ADVERBS.begins(folded, at)
                || STANDING.begins(folded, at);
        return work ? Force.PLAIN : Force.NONE;
    }

    /** "các thôn có vỉa hè cần tiến hành …": the duty stands behind words that describe the subject. */
    private static Force relative(String text, String folded, int from, int limit) {
        if (Scan.phraseAt(folded, from, "không") || Scan.phraseAt(folded, from, "chưa")) {
            return Force.NONE;
        }
        int roof = Math.min(limit, from + 90);
        for (int i = from; i < roof && ",;.:(".indexOf(text.charAt(i)) < 0; i++) {
            if (text.charAt(i) == ' ' && (MODAL.begins(folded, i + 1) || STRONG.begins(folded, i + 1))) {
                return direct(text, folded, i + 1, limit);
            }
        }
        return Force.NONE;
    }

    private static boolean conduct(String text, String folded, int at, int limit) {
        return CONDUCT.begins(folded, Scan.skipBlanks(text, at, limit));
    }

    /** After "căn cứ …," the verb comes behind a comma or at once. */
    private static Force afterAside(String text, String folded, int from, int limit) {
        int roof = Math.min(limit, from + 320);
        for (int i = from; i < roof; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == ';' || c == '\n') {
                return Force.NONE;
            }
            if (c == ' ' && STRONG.begins(folded, i + 1)) {
                return Force.STRONG;
            }
            boolean verb =
                    c == ' ' && (ActionWords.VERBS.begins(folded, i + 1) || ActionWords.ADVERBS.begins(folded, i + 1));
            if (verb) {
                return Force.PLAIN;
            }
        }
        return Force.NONE;
    }
}
