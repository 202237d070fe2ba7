package thongsuot.organisation.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import thongsuot.organisation.Kinds;

/** Writes and reads the two kinds of file. */
final class UnitFiles {

    private static final int[] WIDTHS = {10, 48, 18, 36, 18, 20, 12, 30, 20, 14};

    private UnitFiles() {}

    static Sheet read(byte[] content) {
        return XlsxSheet.looksLike(content) ? XlsxSheet.read(content) : CsvSheet.read(content);
    }

    static void writeCsv(OutputStream to, List<List<String>> rows) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        // Without the mark a spreadsheet takes the letters for those of Western Europe.
        writer.write('\ufeff');
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.EXCEL);
        csv.printRecord(headings());
        for (List<String> row : rows)
            csv.printRecord(row.stream().map(UnitFiles::harmless).toList());
        csv.flush();
    }

    /** A workbook whose second sheet lists the words that kinds and levels are called by. */
    static void writeXlsx(OutputStream to, List<List<String>> rows, List<Kinds.Kind> kinds, List<Kinds.Level> levels)
            throws IOException {
        try (Workbook book = new Workbook(to, "Thong Suot", "1.0")) {
            Worksheet sheet = book.newWorksheet("Đơn vị");
            line(sheet, 0, headings());
            sheet.range(0, 0, 0, Field.values().length - 1)
                    .style()
                    .bold()
                    .fillColor("E8EEF0")
                    .set();
            for (int i = 0; i < WIDTHS.length; i++) sheet.width(i, WIDTHS[i]);
            sheet.freezePane(0, 1);
            for (int i = 0; i < rows.size(); i++) line(sheet, i + 1, rows.get(i));
            sheet.finish();
            words(book, kinds, levels);
        }
    }

    static List<String> headings() {
        return java.util.Arrays.stream(Field.values()).map(Field::heading).toList();
    }

    private static void words(Workbook book, List<Kinds.Kind> kinds, List<Kinds.Level> levels) throws IOException {
        Worksheet sheet = book.newWorksheet("Danh mục");
        line(sheet, 0, List.of("Loại", "Hệ thống thường gặp", "Cấp"));
        sheet.range(0, 0, 0, 2).style().bold().fillColor("E8EEF0").set();
        sheet.width(0, 44);
        sheet.width(1, 24);
        sheet.width(2, 28);
        for (int i = 0; i < kinds.size(); i++) {
            sheet.value(i + 1, 0, kinds.get(i).label());
            sheet.value(i + 1, 1, LineLabel.of(kinds.get(i).line()));
        }
        for (int i = 0; i < levels.size(); i++)
            sheet.value(i + 1, 2, levels.get(i).label());
        sheet.finish();
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) sheet.value(row, i, cells.get(i));
        }
    }

    /** A spreadsheet takes what begins with such a sign for a formula, whoever wrote it. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
