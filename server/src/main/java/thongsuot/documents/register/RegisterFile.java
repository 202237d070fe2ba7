package thongsuot.documents.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import thongsuot.documents.Document;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** The register as a workbook or as CSV, row by row. */
abstract class RegisterFile {

    private final Words words;
    private int count;

    private RegisterFile(Words words) {
        this.words = words;
    }

    static RegisterFile of(boolean csv, OutputStream to, Words words) throws IOException {
        RegisterFile file = csv ? new Csv(to, words) : new Xlsx(to, words);
        file.row(List.of(
                words.of("documents.code"),
                words.of("documents.kind"),
                words.of("documents.issuedOn"),
                words.of("documents.issuer"),
                words.of("documents.subject"),
                words.of("documents.signer"),
                words.of("documents.direction"),
                words.of("documents.holder"),
                words.of("documents.number"),
                words.of("documents.enteredOn"),
                words.of("documents.state")));
        return file;
    }

    int count() {
        return count;
    }

    void add(RegisterRow row) {
        Document document = row.document();
        count++;
        row(List.of(
                document.code() == null ? "" : document.code(),
                document.kind().vietnamese(),
                document.issuedOn() == null ? "" : VietnameseFormats.date(document.issuedOn()),
                document.issuerName(),
                document.subject(),
                document.signer(),
                row.direction() == null
                        ? ""
                        : words.of("documents.direction." + row.direction().name()),
                row.holder(),
                row.number() == null ? "" : row.number().toString(),
                row.enteredOn() == null ? "" : VietnameseFormats.date(row.enteredOn()),
                words.of("documents.state." + row.state())));
    }

    abstract void row(List<String> cells);

    abstract void finish();

    private static final class Csv extends RegisterFile {
        private final CSVPrinter csv;

        Csv(OutputStream to, Words words) throws IOException {
            super(words);
            Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            // Without the mark a spreadsheet takes the letters for those of Western Europe.
            writer.write('\ufeff');
            csv = new CSVPrinter(writer, CSVFormat.EXCEL);
        }

        @Override
        void row(List<String> cells) {
            try {
                csv.printRecord(cells.stream().map(Csv::plain).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What people typed must not become a formula in a spreadsheet. */
        private static String plain(String text) {
            return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        }

        @Override
        void finish() {
            try {
                csv.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Xlsx extends RegisterFile {
        private final Workbook book;
        private final Worksheet sheet;
        private int at;

        Xlsx(OutputStream to, Words words) {
            super(words);
            book = new Workbook(to, "ThongSuot", "1.0");
            sheet = book.newWorksheet(words.of("documents.title"));
            sheet.freezePane(0, 1);
        }

        @Override
        void row(List<String> cells) {
            for (int i = 0; i < cells.size(); i++) sheet.value(at, i, cells.get(i));
            if (at == 0) sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
            at++;
        }

        @Override
        void finish() {
            try {
                book.finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
