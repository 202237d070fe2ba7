package thongsuot.organisation.transfer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import thongsuot.formats.text.Encodings;

/** A table as text: in whatever encoding the office's program wrote, parted by commas, semicolons or tabs. */
final class CsvSheet {

    private CsvSheet() {}

    static Sheet read(byte[] content) {
        Encodings.Decoded decoded = Encodings.decode(content, "");
        Encodings.Decoded text = decoded.note().isEmpty() ? Encodings.fromLegacyFonts(decoded.text()) : decoded;
        if (text.text().indexOf('\0') >= 0) return Sheet.wrong(RowError.Rule.NOT_A_TABLE);
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(delimiter(text.text()))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        Sheet.Builder sheet = new Sheet.Builder();
        try (CSVParser rows = format.parse(new StringReader(text.text()))) {
            int number = 0;
            for (CSVRecord row : rows) {
                number++;
                if (!sheet.isHeaded()) sheet.heading(row.toList());
                else if (sheet.isFull()) {
                    sheet.tooMany();
                    break;
                } else sheet.row(number, row.toList());
            }
        } catch (IOException | UncheckedIOException e) {
            return Sheet.wrong(RowError.Rule.NOT_A_TABLE);
        }
        return sheet.built(text.note().isEmpty() ? List.of() : List.of(text.note()));
    }

    /** The one that the heading has most of. */
    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String heading = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            if (count(heading, each) > count(heading, best)) best = each;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
