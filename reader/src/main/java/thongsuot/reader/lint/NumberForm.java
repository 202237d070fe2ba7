package thongsuot.reader.lint;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import thongsuot.reader.Reading;
import thongsuot.reader.node.Header;

/** A number of its own in the other line's form: {@code 18/KH-TU} of a Party committee, {@code 18-KH/UBND} of a state body. */
final class NumberForm implements Check {
    private static final Rule RULE = new Rule(
            "number-form",
            Severity.WARNING,
            "Số, ký hiệu của văn bản sai thể thức",
            "Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW, mục II.3");

    // seen: "18-KH/TU" · "05-CV/VPTU"
    private static final Pattern PARTY_FORM = Pattern.compile("\\d+-\\p{L}+/[\\p{L}-]+");
    // seen: "18/KH-UBND" · "06/2026/QĐ-UBND" · "1246/UBND-KGVX"
    private static final Pattern STATE_FORM = Pattern.compile("\\d+(?:/\\d{4})?/\\p{L}[\\p{L}\\d-]*");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(Reading reading, LocalDate today, Consumer<Remark> remarks) {
        Header header = reading.header();
        String code = header.code();
        if (code == null) {
            return;
        }
        Line line = Line.of(reading);
        if (line == Line.PARTY && STATE_FORM.matcher(code).matches()) {
            remarks.accept(RULE.at(
                    header.span(),
                    "",
                    "Số, ký hiệu " + code + " viết theo lối cơ quan nhà nước; văn bản của Đảng viết như 18-KH/TU."));
        } else if (line == Line.STATE && PARTY_FORM.matcher(code).matches()) {
            remarks.accept(RULE.at(
                    header.span(),
                    "",
                    "Số, ký hiệu " + code + " viết theo lối văn bản của Đảng; cơ quan nhà nước viết như 18/KH-UBND."));
        }
        if (line != Line.OTHER && code.length() > 1 && !Character.isDigit(code.charAt(1))) {
            remarks.accept(RULE.weighing(
                    Severity.NOTE, header.span(), "", "Số dưới 10 viết thêm số 0 ở trước: 0" + code + "."));
        }
    }
}
