package thongsuot.reader.lint;

import java.time.LocalDate;
import java.util.function.Consumer;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.node.Signature;

/** No signer, a signer without office, or a collective body for which somebody signs in his own name. */
final class SignatureBlock implements Check {
    private static final Rule RULE = new Rule(
            "signature",
            Severity.WARNING,
            "Phần ký thiếu thành phần",
            "Nghị định 30/2020/NĐ-CP, Điều 13; Hướng dẫn 36-HD/VPTW, mục II.7");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(Reading reading, LocalDate today, Consumer<Remark> remarks) {
        Signature signature = reading.signature();
        int end = reading.text().length();
        if (signature.name() == null && signature.position() == null && signature.authority() == null) {
            remarks.accept(RULE.at(new Span(end, end), "", "Văn bản không có phần ký: quyền hạn, chức vụ, họ tên."));
        } else if (signature.position() == null) {
            remarks.accept(RULE.at(signature.span(), "", "Phần ký không ghi chức vụ của người ký."));
        } else if (signature.name() == null) {
            remarks.accept(RULE.weighing(Severity.NOTE, signature.span(), "", "Phần ký chưa có họ tên của người ký."));
        } else if (signature.authority() == null && isCollective(reading)) {
            String form = Line.of(reading) == Line.PARTY ? "T/M" : "TM.";
            remarks.accept(RULE.at(
                    signature.span(),
                    "",
                    "Cơ quan ban hành làm việc theo chế độ tập thể; trước chức vụ cần ghi thay mặt ai (" + form
                            + " …)."));
        }
    }

    private static boolean isCollective(Reading reading) {
        String issuer = reading.header().issuer();
        if (issuer == null) {
            return false;
        }
        String folded = Fold.fold(issuer);
        return folded.startsWith("ủy ban nhân dân")
                || folded.startsWith("hội đồng nhân dân")
                || folded.startsWith("tỉnh ủy")
                || folded.startsWith("thành ủy")
                || folded.startsWith("đảng ủy")
                || folded.startsWith("ban chấp hành")
                || folded.startsWith("ban thường vụ");
    }
}
