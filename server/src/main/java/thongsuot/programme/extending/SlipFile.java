package thongsuot.programme.extending;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import thongsuot.web.Words;

/** The slippage report as a spreadsheet: days as days, so that they can be sorted and counted. */
final class SlipFile {

    private static final List<String> HEADINGS =
            List.of("source", "action", "unit", "first", "now", "days", "times", "asked", "decided", "reason");
    private static final int[] WIDTHS = {28, 60, 32, 12, 12, 9, 9, 24, 24, 60};

    private SlipFile() {}

    static void write(List<Slip> slips, Words w, OutputStream to) throws IOException {
        try (Workbook book = new Workbook(to, "Thong Suot", "1.0")) {
            Worksheet sheet = book.newWorksheet(w.of("slip.sheet"));
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, w.of("slip." + HEADINGS.get(column)));
                sheet.width(column, WIDTHS[column]);
            }
            sheet.range(0, 0, 0, HEADINGS.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            for (int row = 0; row < slips.size(); row++) line(sheet, row + 1, slips.get(row));
            sheet.freezePane(0, 1);
        }
    }

    private static void line(Worksheet sheet, int row, Slip slip) {
        sheet.value(row, 0, slip.source());
        sheet.value(row, 1, slip.action());
        sheet.value(row, 2, slip.unitName());
        sheet.value(row, 3, slip.first());
        sheet.value(row, 4, slip.now());
        sheet.range(row, 3, row, 4).style().format("dd/mm/yyyy").set();
        sheet.value(row, 5, slip.days());
        sheet.value(row, 6, slip.times());
        sheet.value(row, 7, slip.askedBy());
        sheet.value(row, 8, slip.decidedBy());
        sheet.value(row, 9, slip.reason());
    }
}
