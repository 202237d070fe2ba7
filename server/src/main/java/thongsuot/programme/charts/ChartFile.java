package thongsuot.programme.charts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The figures of a chart as files. Numbers stay numbers, so that a spreadsheet can add them up. */
final class ChartFile {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv;charset=UTF-8";

    private ChartFile() {}

    static void attach(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    static void workbook(OutputStream to, String name, List<String> heads, Stream<List<Object>> rows)
            throws IOException {
        try (Workbook book = new Workbook(to, "ThongSuot", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int i = 0; i < heads.size(); i++) sheet.value(0, i, heads.get(i));
            sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
            sheet.freezePane(1, 1);
            int at = 1;
            for (List<Object> row : (Iterable<List<Object>>) rows::iterator) {
                for (int i = 0; i < row.size(); i++) {
                    if (row.get(i) instanceof Number number) sheet.value(at, i, number);
                    else sheet.value(at, i, row.get(i).toString());
                }
                at++;
            }
            sheet.width(0, 30);
            sheet.width(1, 50);
        }
    }

    static void csv(Writer to, List<String> heads, Stream<List<Object>> rows) throws IOException {
        // Without the mark a spreadsheet takes the letters for those of Western Europe.
        to.write('\ufeff');
        try (CSVPrinter csv = new CSVPrinter(to, CSVFormat.EXCEL)) {
            csv.printRecord(heads);
            for (List<Object> row : (Iterable<List<Object>>) rows::iterator)
                csv.printRecord(row.stream().map(ChartFile::plain).toList());
        }
    }

    /** What people typed must not become a formula in a spreadsheet. */
    private static Object plain(Object cell) {
        String text = cell.toString();
        return cell instanceof Number || text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? cell : "'" + text;
    }
}
