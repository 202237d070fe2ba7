package thongsuot.formats.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import thongsuot.reader.NamedReading;

/** A workbook of what one or several documents ask for. */
public final class AssignmentBook {
    private AssignmentBook() {}

    public static void write(List<NamedReading> documents, OutputStream out) throws IOException {
        // Closing the workbook must not close a stream that the caller opened.
        try (Workbook book = new Workbook(new Unclosed(out), "Thong Suot", "1.0")) {
            book.setGlobalDefaultFont("Times New Roman", 12);
            for (Table<?> table : Tables.all()) {
                new SheetWriter(book.newWorksheet(table.sheet()), documents).write(table);
            }
        }
        out.flush();
    }
}
