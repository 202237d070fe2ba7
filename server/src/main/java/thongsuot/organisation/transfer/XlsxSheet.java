package thongsuot.organisation.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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

/** The first sheet of a workbook. Values only: a formula is a fault, because what it shows depends on the machine that opens it. */
final class XlsxSheet {

    /** Unpacked, a tree of a hundred thousand rows takes a fifth of this. A file that grows beyond it is made to harm. */
    private static final long MOST_UNPACKED = 200L << 20;

    private XlsxSheet() {}

    static Sheet read(byte[] content) {
        try {
            boolean merged = unpackable(content);
            Sheet.Builder sheet = new Sheet.Builder();
            if (merged) sheet.merged();
            try (ReadableWorkbook book =
                            new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                    Stream<Row> rows = book.getFirstSheet().openStream()) {
                Iterator<Row> each = rows.iterator();
                while (each.hasNext()) {
                    if (sheet.isFull()) {
                        sheet.tooMany();
                        break;
                    }
                    add(sheet, each.next());
                }
            }
            return sheet.built(List.of());
        } catch (TooBigException e) {
            return Sheet.wrong(RowError.Rule.TOO_BIG, MOST_UNPACKED >> 20);
        } catch (IOException | RuntimeException e) {
            // The library throws what it likes at files that are no workbooks.
            return Sheet.wrong(RowError.Rule.NOT_A_TABLE);
        }
    }

    private static void add(Sheet.Builder sheet, Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getOptionalCell(i).orElse(null);
            boolean wrong = cell != null && (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR);
            if (wrong && sheet.isHeaded()) sheet.formula(row.getRowNum(), i);
            cells.add(cell == null || wrong ? "" : words(cell));
        }
        if (sheet.isHeaded()) sheet.row(row.getRowNum(), cells);
        else sheet.heading(cells);
    }

    private static String words(Cell cell) {
        if (cell.getType() != CellType.NUMBER) return cell.getText();
        String format = cell.getDataFormatString();
        if (format != null && format.toLowerCase(java.util.Locale.ROOT).contains("yy")) {
            LocalDate day = cell.asDate().toLocalDate();
            return VietnameseFormats.date(day);
        }
        return cell.asNumber().stripTrailingZeros().toPlainString();
    }

    /** @return whether cells of a sheet are merged */
    private static boolean unpackable(byte[] content) throws IOException {
        boolean merged = false;
        long all = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntries())) {
                boolean first = entry.getName().endsWith("sheet1.xml");
                String before = "";
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        all += read;
                        if (all > MOST_UNPACKED) throw new TooBigException();
                        if (!first || merged) continue;
                        String words = before + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                        merged = words.contains("mergeCell ");
                        before = words.substring(Math.max(0, words.length() - 12));
                    }
                }
            }
        }
        return merged;
    }

    static boolean looksLike(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    private static final class TooBigException extends IOException {}
}
