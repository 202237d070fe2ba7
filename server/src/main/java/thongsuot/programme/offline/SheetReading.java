package thongsuot.programme.offline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import thongsuot.web.VietnameseFormats;

/** Reads a sheet from the bytes of a workbook, whichever program saved it. A formula counts as the value that it showed. Never throws at what is in a file. */
final class SheetReading {

    /** A full sheet of 5,000 rows unpacks to a fifth of this. A file that grows beyond it is made to harm. */
    private static final long MOST_UNPACKED = 64L << 20;

    private SheetReading() {}

    static FilledSheet read(byte[] content) {
        try {
            if (!unpackable(content)) return FilledSheet.wrong(Fault.Rule.TOO_BIG, MOST_UNPACKED >> 20);
            FilledSheet.Builder sheet = new FilledSheet.Builder();
            try (ReadableWorkbook book =
                            new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                    Stream<Row> rows = book.getFirstSheet().openStream()) {
                LocalDate zero = book.isDate1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
                Iterator<Row> each = rows.iterator();
                while (each.hasNext()) {
                    if (sheet.isFull()) {
                        sheet.tooMany();
                        break;
                    }
                    add(sheet, each.next(), zero);
                }
            }
            return sheet.built();
        } catch (IOException | RuntimeException e) {
            // The library throws what it likes at files that are no workbooks.
            return FilledSheet.wrong(Fault.Rule.NOT_A_SHEET);
        }
    }

    private static void add(FilledSheet.Builder sheet, Row row, LocalDate zero) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getOptionalCell(i).orElse(null);
            boolean broken = cell != null && broken(cell);
            if (broken && sheet.isHeaded()) sheet.broken(row.getRowNum(), i);
            cells.add(cell == null || broken ? "" : words(cell, zero));
        }
        if (sheet.isHeaded()) sheet.row(row.getRowNum(), cells);
        else sheet.headings(cells);
    }

    private static boolean broken(Cell cell) {
        return cell.getType() == CellType.ERROR
                || cell.getType() == CellType.FORMULA && cell.getValue() instanceof String text && text.startsWith("#");
    }

    private static String words(Cell cell, LocalDate zero) {
        Object value = cell.getValue();
        if (!(value instanceof BigDecimal number)) return value == null ? "" : value.toString();
        String format = cell.getDataFormatString();
        boolean day = format != null && format.toLowerCase(Locale.ROOT).contains("yy");
        if (!day) return VietnameseFormats.number(number);
        int days = number.setScale(0, RoundingMode.FLOOR).intValueExact();
        return VietnameseFormats.date(zero.plusDays(days));
    }

    /** Whether it unpacks to something that a sheet of ours can be. */
    private static boolean unpackable(byte[] content) throws IOException {
        long all = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        all += read;
                        if (all > MOST_UNPACKED) return false;
                    }
                }
            }
        }
        return true;
    }
}
