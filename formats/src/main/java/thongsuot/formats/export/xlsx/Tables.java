package thongsuot.formats.export.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import thongsuot.formats.export.words.Labels;
import thongsuot.formats.export.words.Places;
import thongsuot.formats.export.words.Task;
import thongsuot.formats.export.words.Tasks;
import thongsuot.formats.export.words.Times;
import thongsuot.formats.export.xlsx.Table.Column;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Span;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Party;
import thongsuot.reader.obligation.ReportingDuty;
import thongsuot.reader.obligation.Target;

/** The sheets of the workbook, the assignment table first. */
final class Tables {
    private Tables() {}

    static List<Table<?>> all() {
        return List.of(tasks(), targets(), reports(), citations(), doubts());
    }

    private static Table<Task> tasks() {
        return new Table<>(
                "Nhiệm vụ",
                "BẢNG TỔNG HỢP NHIỆM VỤ",
                "Văn bản không giao việc cho cơ quan, đơn vị nào.",
                document -> Tasks.of(document.reading()),
                List.of(
                        new Column<>("Nhiệm vụ", 33, (task, d) -> Cell.words(Labels.capitalised(task.action()))),
                        new Column<>("Cơ quan chủ trì", 18, (task, d) -> Cell.lines(task.named(Party.Role.LEAD))),
                        new Column<>("Cơ quan phối hợp", 18, (task, d) -> Cell.lines(supporting(task))),
                        new Column<>("Thời hạn", 16, (task, d) -> times(task.deadlines(), d)),
                        new Column<>("Hạn cuối", 11, (task, d) -> due(task.deadlines())),
                        new Column<>("Sản phẩm", 13, (task, d) -> Cell.lines(task.products())),
                        new Column<>("Căn cứ", 13, (task, d) -> Cell.words(Places.of(task.path()))),
                        new Column<>("Trích nguyên văn", 30, (task, d) -> quote(task.span(), d))));
    }

    private static Table<Target> targets() {
        return new Table<>(
                "Chỉ tiêu",
                "BẢNG TỔNG HỢP CHỈ TIÊU",
                "Văn bản không nêu chỉ tiêu.",
                document -> document.reading().targets(),
                List.of(
                        new Column<>("Chỉ tiêu", 42, (target, d) -> Cell.words(target.measure())),
                        new Column<>("So sánh", 10, (target, d) -> Cell.words(comparison(target))),
                        new Column<>("Giá trị", 9, (target, d) -> new Cell.Figure(target.value())),
                        new Column<>("Đơn vị tính", 11, (target, d) -> Cell.words(target.unit())),
                        new Column<>("Thời hạn", 16, (target, d) -> times(of(target), d)),
                        new Column<>("Hạn cuối", 11, (target, d) -> due(of(target))),
                        new Column<>("Căn cứ", 13, (target, d) -> Cell.words(Places.of(target.path()))),
                        new Column<>("Trích nguyên văn", 30, (target, d) -> quote(target.span(), d))));
    }

    private static Table<ReportingDuty> reports() {
        return new Table<>(
                "Chế độ báo cáo",
                "BẢNG TỔNG HỢP CHẾ ĐỘ BÁO CÁO",
                "Văn bản không nêu chế độ báo cáo.",
                document -> document.reading().reports(),
                List.of(
                        new Column<>("Cơ quan báo cáo", 26, (report, d) -> Cell.lines(report.from())),
                        new Column<>("Cơ quan nhận báo cáo", 26, (report, d) -> Cell.lines(report.to())),
                        new Column<>("Gửi qua", 20, (report, d) -> Cell.words(report.via())),
                        new Column<>("Thời hạn", 16, (report, d) -> times(report.deadlines(), d)),
                        new Column<>("Hạn cuối", 11, (report, d) -> due(report.deadlines())),
                        new Column<>("Căn cứ", 13, (report, d) -> Cell.words(Places.of(report.path()))),
                        new Column<>("Trích nguyên văn", 30, (report, d) -> quote(report.span(), d))));
    }

    private static Table<Citation> citations() {
        return new Table<>(
                "Văn bản viện dẫn",
                "DANH MỤC VĂN BẢN VIỆN DẪN",
                "Văn bản không viện dẫn văn bản nào.",
                document -> document.reading().citations(),
                List.of(
                        new Column<>(
                                "Loại văn bản",
                                13,
                                (cited, d) -> Cell.words(
                                        Labels.capitalised(cited.kind().vietnamese()))),
                        new Column<>("Số, ký hiệu", 16, (cited, d) -> Cell.words(cited.code())),
                        new Column<>("Ngày ban hành", 11, (cited, d) -> Cell.day(cited.issuedOn())),
                        new Column<>("Cơ quan ban hành", 22, (cited, d) -> Cell.words(cited.issuer())),
                        new Column<>("Tên gọi", 22, (cited, d) -> Cell.words(cited.name())),
                        new Column<>("Quan hệ", 11, (cited, d) -> Cell.words(Labels.role(cited.role()))),
                        new Column<>("Vị trí", 13, (cited, d) -> Cell.words(Places.of(cited.path()))),
                        new Column<>("Trích nguyên văn", 30, (cited, d) -> quote(cited.span(), d))));
    }

    private static Table<Diagnostic> doubts() {
        return new Table<>(
                "Cần xem lại",
                "NHỮNG ĐIỂM CẦN XEM LẠI",
                "Không có điểm nào cần xem lại.",
                document -> document.reading().warnings(),
                List.of(
                        new Column<>("Điểm cần xem", 22, (doubt, d) -> Cell.words(Labels.doubt(doubt.code()))),
                        new Column<>("Diễn giải", 54, (doubt, d) -> Cell.words(doubt.message())),
                        new Column<>("Vị trí", 13, (doubt, d) -> Cell.words(Places.of(doubt.path()))),
                        new Column<>("Trích nguyên văn", 30, (doubt, d) -> quote(doubt.span(), d))));
    }

    private static List<String> supporting(Task task) {
        List<String> names = new ArrayList<>(task.named(Party.Role.COOPERATE));
        task.named(Party.Role.ADVISE).forEach(name -> names.add(name + " (tham mưu)"));
        return names;
    }

    private static String comparison(Target target) {
        return switch (target.comparator()) {
            case GREATER -> "trên";
            case AT_LEAST -> "từ … trở lên";
            case LESS -> "dưới";
            case AT_MOST -> "không quá";
            case EQUAL -> "bằng";
        };
    }

    private static List<Deadline> of(Target target) {
        return target.deadline() == null ? List.of() : List.of(target.deadline());
    }

    /** The words of the text, a time a line. */
    private static Cell times(List<Deadline> deadlines, NamedReading document) {
        return Cell.lines(deadlines.stream()
                .map(time -> words(time.span(), document) + (time.inferred() ? " (năm suy ra)" : ""))
                .toList());
    }

    /** The first day on which something is due: who meets it is never late. */
    private static Cell due(List<Deadline> deadlines) {
        LocalDate first = deadlines.stream()
                .map(time -> Times.dueOn(time.timing()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return Cell.day(first);
    }

    /** A row of a table is quoted by its cells, without the strokes at its ends. */
    private static Cell quote(Span span, NamedReading document) {
        String words = words(span, document);
        boolean row = words.length() > 2 && words.startsWith("|") && words.endsWith("|");
        return Cell.words(row ? words.substring(1, words.length() - 1) : words);
    }

    private static String words(Span span, NamedReading document) {
        String text = document.reading().text();
        return span.end() <= text.length() ? span.of(text) : "";
    }
}
