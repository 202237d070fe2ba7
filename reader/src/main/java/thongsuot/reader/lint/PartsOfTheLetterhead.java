package thongsuot.reader.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Reading;
import thongsuot.reader.node.Header;

/** A letterhead that lacks its number, its place and day, or what it is about. */
final class PartsOfTheLetterhead implements Check {
    private static final Rule RULE = new Rule(
            "letterhead",
            Severity.WARNING,
            "Phần đầu văn bản thiếu thành phần",
            "Nghị định 30/2020/NĐ-CP, Điều 8; Hướng dẫn 36-HD/VPTW, mục II");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(Reading reading, LocalDate today, Consumer<Remark> remarks) {
        Header header = reading.header();
        List<String> missing = missing(header, hasBlanks(reading));
        if (missing.isEmpty()) {
            return;
        }
        // Text that was copied without its first page is no faulty document.
        boolean lost = header.code() == null && header.symbol() == null && header.place() == null;
        Severity weight = lost ? Severity.NOTE : Severity.WARNING;
        remarks.accept(
                RULE.weighing(weight, header.span(), "", "Phần đầu văn bản thiếu " + String.join(", ", missing) + "."));
    }

    private static List<String> missing(Header header, boolean blanks) {
        List<String> missing = new ArrayList<>();
        if (header.issuer() == null) {
            missing.add("tên cơ quan ban hành");
        }
        if (header.code() == null && header.symbol() == null) {
            missing.add("số, ký hiệu");
        }
        if (header.place() == null) {
            missing.add("địa danh");
        }
        // A day left blank is told as a blank.
        if (header.issuedOn() == null && !blanks) {
            missing.add("ngày ban hành");
        }
        if (header.title() == null) {
            missing.add("trích yếu nội dung");
        }
        return missing;
    }

    private static boolean hasBlanks(Reading reading) {
        return reading.warnings().stream().anyMatch(doubt -> doubt.code() == Diagnostic.Code.BLANK);
    }
}
