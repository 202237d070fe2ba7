package thongsuot.reader.internal.duty;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.internal.layout.Parts;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.node.Node;

/** Clauses with a subject and a verb of work that give nobody work all the same. */
final class NoDuty {
    // The issuer's own acts in its own document: "Ban Thường vụ xác định các nhiệm vụ sau", "Tỉnh ủy yêu cầu …"
    private static final Lexicon TELLING = Lexicon.of("""
            xác định, yêu cầu, đề ra, quyết định, thống nhất, ban hành, đề nghị, quyết nghị, kết luận, thông báo, nhấn mạnh, đánh giá, ghi nhận, biểu dương, kêu gọi, giao, quy định, hướng dẫn một số, hướng dẫn như sau, báo cáo như sau""");
    // Committees of the Party lead and direct; in their items "Lãnh đạo Ủy ban nhân dân tỉnh ban hành …" says what they
    // do
    private static final Lexicon COMMITTEES = Lexicon.of(
            "đảng ủy, đảng bộ, tỉnh ủy, thành ủy, huyện ủy, thị ủy, quận ủy, cấp ủy, chi bộ, chi ủy, ban thường vụ, đảng đoàn, ban cán sự đảng, thường trực");
    // seen: "Chi bộ xét, đề nghị …" · "Đảng ủy cơ sở xem xét, nếu có hai phần ba … đồng ý" · "Ban thường vụ họp xét"
    private static final Lexicon DECIDING = Lexicon.of(
            "xét, xem xét, họp xét, họp xem xét, thảo luận, biểu quyết, bỏ phiếu, ra nghị quyết, ra quyết định");
    private static final Lexicon SAYING =
            Lexicon.of("phản ánh, kịp thời phản ánh, phản ánh kịp thời, liên hệ, trao đổi, gửi ý kiến, kiến nghị");
    private static final Set<DocumentKind> RULES = Set.of(
            DocumentKind.REGULATION, DocumentKind.RULES, DocumentKind.STATUTE, DocumentKind.GUIDANCE, DocumentKind.LAW);

    private static final int INVITATION = 160;

    private final Parts parts;
    private final String text;
    private final String folded;

    NoDuty(Parts parts) {
        this.parts = parts;
        this.text = parts.prose().text();
        this.folded = parts.prose().folded();
    }

    /** Submissions and reports tell; only what they ask to be ordered is an order. */
    boolean reports() {
        DocumentKind kind = parts.header().kind();
        return kind == DocumentKind.SUBMISSION || kind == DocumentKind.REPORT;
    }

    /** @param charge the units of the heading above, null where none names units */
    boolean is(Subject subject, Node node, @Nullable Charge charge) {
        return subject.rule().equals("OwnSubject")
                && (issuerTells(subject)
                        || committeeDirects(subject, charge)
                        || decides(subject, node)
                        || invited(subject));
    }

    /** In a submission the office that writes tells what it thinks and did; that is no work given. */
    private boolean issuerTells(Subject subject) {
        String issuer = parts.header().issuer();
        boolean own = issuer != null
                && subject.names().names().size() == 1
                && Fold.fold(issuer)
                        .startsWith(subject.names().names().getFirst().of(folded));
        boolean letter = parts.header().kind() == DocumentKind.OFFICIAL_LETTER;
        return reports() || own && (letter || TELLING.begins(folded, verb(subject)));
    }

    private boolean committeeDirects(Subject subject, @Nullable Charge charge) {
        return charge != null
                && Scan.phraseAt(folded, subject.start(), "lãnh đạo")
                && charge.leads().stream().allMatch(lead -> COMMITTEES.begins(folded, lead.start()));
    }

    /** What a body decides on cases that come before it is procedure: rules say how, and nobody is given work by them. */
    private boolean decides(Subject subject, Node node) {
        DocumentKind kind = parts.header().kind();
        boolean rules = kind != null && RULES.contains(kind) || node.path().contains("Đ");
        return rules && subject.force() == Predicate.Force.PLAIN && DECIDING.begins(folded, verb(subject));
    }

    /** "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về …": whoever meets them may say so. */
    private boolean invited(Subject subject) {
        String before = folded.substring(Math.max(0, subject.start() - INVITATION), subject.start());
        String clause = before.substring(Math.max(before.lastIndexOf('\n'), before.lastIndexOf(". ")) + 1);
        boolean met = clause.contains("khó khăn") || clause.contains("vướng mắc");
        boolean supposed = clause.contains("nếu ") || clause.contains("quá trình");
        return met && supposed && SAYING.begins(folded, verb(subject));
    }

    private int verb(Subject subject) {
        return Scan.skipBlanks(text, subject.predicate(), text.length());
    }
}
