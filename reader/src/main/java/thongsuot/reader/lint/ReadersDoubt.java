package thongsuot.reader.lint;

import java.time.LocalDate;
import java.util.function.Consumer;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Reading;

/** What the reader has already stumbled over, weighed. Its doubts about owners and dates are too many to send back one by one. */
final class ReadersDoubt implements Check {
    private final Rule rule;
    private final Diagnostic.Code code;

    private ReadersDoubt(Diagnostic.Code code, String id, Severity severity, String title, String source) {
        this.code = code;
        this.rule = new Rule(id, severity, title, source);
    }

    static Check twoDates() {
        return new ReadersDoubt(
                Diagnostic.Code.TWO_DATES,
                "two-dates",
                Severity.WARNING,
                "Một văn bản được dẫn với hai ngày",
                "Nghị định 30/2020/NĐ-CP, Phụ lục I: viện dẫn ghi rõ ngày ban hành");
    }

    static Check impossibleDate() {
        return new ReadersDoubt(
                Diagnostic.Code.IMPOSSIBLE_DATE,
                "impossible-date",
                Severity.ERROR,
                "Ngày không có trong lịch",
                "Lịch dương");
    }

    static Check brokenSequence() {
        return new ReadersDoubt(
                Diagnostic.Code.BROKEN_SEQUENCE,
                "broken-sequence",
                Severity.WARNING,
                "Đánh số không liền nhau",
                "Nghị định 30/2020/NĐ-CP, Phụ lục I");
    }

    static Check headerConflict() {
        return new ReadersDoubt(
                Diagnostic.Code.HEADER_CONFLICT,
                "header-conflict",
                Severity.WARNING,
                "Các phần đầu văn bản không khớp nhau",
                "Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36-HD/VPTW");
    }

    static Check blank() {
        return new ReadersDoubt(
                Diagnostic.Code.BLANK,
                "blank",
                Severity.WARNING,
                "Còn chỗ để trống",
                "Văn bản ban hành không còn chỗ để trống");
    }

    static Check numberForm() {
        return new ReadersDoubt(
                Diagnostic.Code.NUMBER_FORM,
                "cited-number-form",
                Severity.WARNING,
                "Số, ký hiệu viết sai thể thức",
                "Nghị định 30/2020/NĐ-CP, Phụ lục I và III; Hướng dẫn 36-HD/VPTW");
    }

    static Check undefinedAlias() {
        return new ReadersDoubt(
                Diagnostic.Code.UNDEFINED_ALIAS,
                "undefined-alias",
                Severity.NOTE,
                "Tên gọi tắt không được giải thích",
                "Nghị định 30/2020/NĐ-CP, Phụ lục I: lần đầu viện dẫn ghi đầy đủ");
    }

    static Check unreadable() {
        return new ReadersDoubt(Diagnostic.Code.UNREADABLE, "file", Severity.NOTE, "Điều cần biết về tệp", "");
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public void look(Reading reading, LocalDate today, Consumer<Remark> remarks) {
        for (Diagnostic doubt : reading.warnings()) {
            if (doubt.code() == code) {
                remarks.accept(rule.at(doubt.span(), doubt.path(), doubt.message()));
            }
        }
    }
}
