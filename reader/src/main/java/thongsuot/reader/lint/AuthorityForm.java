package thongsuot.reader.lint;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import thongsuot.reader.Reading;
import thongsuot.reader.node.Signature;

/** {@code TM.} under a Party document, {@code T/M} under one of the state, and {@code K/T} for a committee that has no deputy in law. */
final class AuthorityForm implements Check {
    private static final Rule RULE = new Rule(
            "authority-form",
            Severity.WARNING,
            "Quyền hạn của người ký viết sai thể thức",
            "Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW, mục II.7");

    // seen: "T/M BAN THƯỜNG VỤ" · "T/L THƯỜNG TRỰC TỈNH ỦY"
    private static final Pattern WITH_STROKE = Pattern.compile("(?:T/M|K/T|T/L)\\b.*", Pattern.DOTALL);
    // seen: "TM. ỦY BAN NHÂN DÂN" · "KT. CHỦ TỊCH" · "TM ỦY BAN NHÂN DÂN"
    private static final Pattern WITH_STOP = Pattern.compile("(?:TM|KT|TL|TUQ)\\b.*", Pattern.DOTALL);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(Reading reading, LocalDate today, Consumer<Remark> remarks) {
        Signature signature = reading.signature();
        String authority = signature.authority();
        if (authority == null) {
            return;
        }
        Line line = Line.of(reading);
        if (line == Line.PARTY && WITH_STOP.matcher(authority).matches()) {
            remarks.accept(RULE.at(
                    signature.span(), "", "Văn bản của Đảng ghi T/M, K/T, T/L; ở đây ghi “" + head(authority) + "”."));
        } else if (line == Line.STATE && WITH_STROKE.matcher(authority).matches()) {
            remarks.accept(RULE.at(
                    signature.span(),
                    "",
                    "Văn bản của cơ quan nhà nước ghi TM., KT., TL., TUQ.; ở đây ghi “" + head(authority) + "”."));
        }
    }

    private static String head(String authority) {
        int blank = authority.indexOf(' ');
        return blank < 0 ? authority : authority.substring(0, blank);
    }
}
