package thongsuot.identity.people;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** The list of accounts as a file. */
final class AccountFile {

    private final Words w;

    AccountFile(Words words) {
        this.w = words;
    }

    void xlsx(List<AccountRow> rows, OutputStream to) throws IOException {
        try (Workbook book = new Workbook(to, "Thong Suot", "1.0")) {
            Worksheet sheet = book.newWorksheet(w.of("accounts.title"));
            List<List<String>> all = lines(rows);
            for (int row = 0; row < all.size(); row++)
                for (int column = 0; column < all.get(row).size(); column++)
                    sheet.value(row, column, all.get(row).get(column));
            sheet.range(0, 0, 0, all.getFirst().size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        }
    }

    void csv(List<AccountRow> rows, OutputStream to) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        // Without the mark a spreadsheet takes the letters for those of Western Europe.
        writer.write('\ufeff');
        try (CSVPrinter csv = new CSVPrinter(writer, CSVFormat.EXCEL)) {
            for (List<String> line : lines(rows)) csv.printRecord(line.stream().map(AccountFile::plain));
        }
    }

    private List<List<String>> lines(List<AccountRow> rows) {
        List<String> heading = List.of(
                w.of("account.name"),
                w.of("account.login"),
                w.of("account.mail"),
                w.of("account.unit"),
                w.of("factor.title"),
                w.of("rights.state"),
                w.of("account.made"));
        return Stream.concat(Stream.of(heading), rows.stream().map(this::line)).toList();
    }

    private List<String> line(AccountRow row) {
        return List.of(
                row.name(),
                row.login(),
                row.mail(),
                row.unit(),
                w.of(row.factor() ? "factor.on" : "factor.off"),
                w.of(row.stateKey()),
                VietnameseFormats.date(row.made()));
    }

    /** What people typed must not become a formula in a spreadsheet. */
    private static String plain(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
