package thongsuot.programme.boards;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** A board and the work behind it as files. Numbers stay numbers, so that a spreadsheet can add them up. */
final class BoardFile {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final List<Show> COLUMNS =
            List.of(Show.ALL, Show.DONE, Show.REPORTED, Show.OWED, Show.LATE, Show.SOON, Show.SILENT, Show.REFUSED);

    private BoardFile() {}

    static void workbook(OutputStream to, Board board, Words w) throws IOException {
        try (Workbook book = new Workbook(to, "ThongSuot", "1.0")) {
            for (By by : By.values()) {
                Worksheet sheet = book.newWorksheet(w.of(by.key()));
                if (by == By.HEAT) heat(sheet, board.heat(), w);
                else rows(sheet, board.rows(by), by, w);
            }
        }
    }

    private static void rows(Worksheet sheet, List<Board.Row> rows, By by, Words w) {
        head(sheet, heads(by, w));
        int at = 1;
        for (Board.Row row : rows) {
            sheet.value(at, 0, row.name());
            sheet.value(at, 1, row.note());
            for (int i = 0; i < COLUMNS.size(); i++)
                sheet.value(at, i + 2, COLUMNS.get(i).of(row.standing()));
            at++;
        }
        sheet.width(0, 50);
    }

    private static void heat(Worksheet sheet, Heat heat, Words w) {
        head(
                sheet,
                Stream.concat(
                                Stream.of(w.of("programme.unit")),
                                heat.columns().stream().map(Heat::label))
                        .toList());
        int at = 1;
        for (Heat.Row row : heat.rows()) {
            sheet.value(at, 0, row.name());
            for (int i = 0; i < row.cells().size(); i++)
                if (!row.cells().get(i).empty())
                    sheet.value(at, i + 1, row.cells().get(i).figures());
            at++;
        }
        sheet.width(0, 50);
    }

    static void works(OutputStream to, List<WorkRow> works, LocalDate today, Words w) throws IOException {
        try (Workbook book = new Workbook(to, "ThongSuot", "1.0")) {
            Worksheet sheet = book.newWorksheet(w.of("board.works"));
            head(
                    sheet,
                    Stream.of(
                                    "programme.unit",
                                    "programme.duty",
                                    "programme.role",
                                    "programme.due",
                                    "board.left",
                                    "programme.state",
                                    "board.source",
                                    "board.words")
                            .map(w::of)
                            .toList());
            int at = 1;
            for (WorkRow work : works) {
                List<String> cells = cells(work, today, w);
                for (int i = 0; i < cells.size(); i++) sheet.value(at, i, cells.get(i));
                at++;
            }
            sheet.width(0, 40);
            sheet.width(1, 60);
        }
    }

    private static List<String> cells(WorkRow work, LocalDate today, Words w) {
        LocalDate due = work.dueOn();
        return List.of(
                work.unit(),
                work.title(),
                w.of(work.role().key()),
                due == null ? w.of("programme.due.none") : VietnameseFormats.date(due),
                due == null || !work.owed() ? "" : w.due(due, today),
                w.of(work.state()),
                work.source().isEmpty() ? w.of("programme.source." + work.sourceKind()) : work.source(),
                work.words());
    }

    private static void head(Worksheet sheet, List<String> heads) {
        for (int i = 0; i < heads.size(); i++) sheet.value(0, i, heads.get(i));
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
        sheet.freezePane(1, 1);
    }

    private static List<String> heads(By by, Words w) {
        List<String> heads = new ArrayList<>();
        heads.add(w.of(by.key()));
        heads.add(w.of("board.note"));
        COLUMNS.forEach(column -> heads.add(w.of(column.key())));
        return heads;
    }

    /** The map goes as the units it has for rows. */
    static void csv(Writer to, Board board, By by, Words w) throws IOException {
        By way = by == By.HEAT ? By.UNITS : by;
        // Without the mark a spreadsheet takes the letters for those of Western Europe.
        to.write('\ufeff');
        try (CSVPrinter csv = new CSVPrinter(to, CSVFormat.EXCEL)) {
            csv.printRecord(heads(way, w));
            for (Board.Row row : board.rows(way)) {
                List<Object> cells = new ArrayList<>(List.of(plain(row.name()), plain(row.note())));
                COLUMNS.forEach(column -> cells.add(column.of(row.standing())));
                csv.printRecord(cells);
            }
        }
    }

    /** What people typed must not become a formula in a spreadsheet. */
    private static String plain(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
