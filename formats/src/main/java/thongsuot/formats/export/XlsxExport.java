package thongsuot.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import thongsuot.formats.export.xlsx.AssignmentBook;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Reading;

/** The assignment table that an office makes by hand today, as a workbook. */
public final class XlsxExport {
    private XlsxExport() {}

    public static void write(Reading reading, String name, OutputStream out) throws IOException {
        write(List.of(new NamedReading(name, reading)), out);
    }

    /** Several documents in one workbook. */
    public static void write(List<NamedReading> readings, OutputStream out) throws IOException {
        AssignmentBook.write(readings, out);
    }
}
