package thongsuot.programme.offline;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import thongsuot.programme.Work;
import thongsuot.programme.model.Assignment;
import thongsuot.web.Words;

/** Writes the sheet of a unit: what is asked stands locked, what is to be filled in stands open, with lists to choose from and a page that explains it. */
final class SheetFile {

    /** Not a secret: the lock is against slips of the hand, and the page of explanations names it. */
    static final String LOCK = "thongsuot";

    private static final String LISTS = "Danh mục";
    private static final String OPEN = "FFF8E1";
    private static final String HEAD = "E8EEF0";
    private static final int GUIDE_LINES = 9;

    private SheetFile() {}

    /**
     * @param works at most {@link FilledSheet#MOST_ROWS}
     * @param doers who in the unit can be named
     */
    static void write(List<Work> works, List<String> doers, LocalDate today, Words w, OutputStream to)
            throws IOException {
        try (Workbook book = new Workbook(to, "ThongSuot", "1.0")) {
            Worksheet sheet = book.newWorksheet("Việc");
            Worksheet guide = book.newWorksheet("Hướng dẫn");
            Worksheet lists = book.newWorksheet(LISTS);
            heads(sheet);
            for (int i = 0; i < works.size(); i++) row(sheet, i + 1, works.get(i), today, w);
            open(sheet, works.size());
            choosing(sheet, lists, works.size(), doers);
            sheet.protect(LOCK, locked());
            guide(guide, w);
            lists.setVisibilityState(VisibilityState.HIDDEN);
        }
    }

    private static void heads(Worksheet sheet) {
        for (Column column : Column.values()) {
            sheet.value(0, column.place(), column.heading());
            sheet.width(column.place(), column.width());
        }
        sheet.range(0, 0, 0, Column.values().length - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .fillColor(HEAD)
                .set();
        sheet.hideColumn(Column.KEY.place());
        sheet.freezePane(Column.WORDS.place(), 1);
    }

    private static void row(Worksheet sheet, int row, Work work, LocalDate today, Words w) {
        LocalDate due = work.state().dueOn();
        put(sheet, row, Column.KEY, SheetKey.of(work).written());
        put(
                sheet,
                row,
                Column.SOURCE,
                work.obligation().source().title().isEmpty()
                        ? w.of(work.obligation().source().key())
                        : work.obligation().source().title());
        put(sheet, row, Column.DUTY, work.obligation().action());
        put(sheet, row, Column.WORDS, shortened(work.obligation().source().words()));
        put(sheet, row, Column.ISSUER, work.obligation().issuerName());
        put(sheet, row, Column.ROLE, w.of(work.role().key()));
        if (due != null) {
            sheet.value(row, Column.DUE.place(), due);
            sheet.style(row, Column.DUE.place()).format("dd/mm/yyyy").set();
            put(sheet, row, Column.LEFT, w.due(due, today));
        } else put(sheet, row, Column.DUE, w.of("programme.due.none"));
        put(sheet, row, Column.STATE, state(work, w));
        sheet.range(row, Column.SOURCE.place(), row, Column.LINK.place())
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    private static String state(Work work, Words w) {
        String state = w.of(work.stage().key());
        return switch (work.state()) {
            case Assignment.Returned returned -> state + ": " + returned.reason();
            case Assignment.Doing doing
            when doing.doer() != null -> state + " · " + doing.doer().name();
            default -> state;
        };
    }

    private static void put(Worksheet sheet, int row, Column column, String words) {
        if (!words.isEmpty()) sheet.value(row, column.place(), words);
    }

    private static String shortened(String words) {
        return words.length() <= 1000 ? words : words.substring(0, 999).strip() + "…";
    }

    private static void open(Worksheet sheet, int rows) {
        if (rows == 0) return;
        sheet.range(1, Column.ACCEPT.place(), rows, Column.LINK.place())
                .style()
                .protectionOption(ProtectionOption.LOCKED, false)
                .fillColor(OPEN)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        // As text: what people type as a day stays what they typed, whatever country their program believes to be in.
        sheet.range(1, Column.DONE_ON.place(), rows, Column.DONE_ON.place())
                .style()
                .protectionOption(ProtectionOption.LOCKED, false)
                .fillColor(OPEN)
                .format("@")
                .verticalAlignment("top")
                .set();
    }

    private static void choosing(Worksheet sheet, Worksheet lists, int rows, List<String> doers) {
        lists.value(0, 0, "Có");
        lists.value(1, 0, "Không");
        for (int i = 0; i < doers.size(); i++) lists.value(i, 1, doers.get(i));
        if (rows == 0) return;
        sheet.range(1, Column.ACCEPT.place(), rows, Column.ACCEPT.place())
                .validateWithList(lists.range(0, 0, 1, 0))
                .errorTitle(Column.ACCEPT.heading())
                .error("Chọn Có hoặc Không.")
                .errorStyle(DataValidationErrorStyle.STOP);
        if (!doers.isEmpty())
            sheet.range(1, Column.DOER.place(), rows, Column.DOER.place())
                    .validateWithList(lists.range(0, 1, doers.size() - 1, 1))
                    .errorTitle(Column.DOER.heading())
                    .error("Chọn một người trong danh sách.")
                    .errorStyle(DataValidationErrorStyle.WARNING);
    }

    /** Widths, heights and filters stay free: people look at it the way they like. */
    private static Set<SheetProtectionOption> locked() {
        Set<SheetProtectionOption> locked = EnumSet.copyOf(SheetProtectionOption.DEFAULT_OPTIONS);
        locked.removeAll(EnumSet.of(
                SheetProtectionOption.FORMAT_COLUMNS,
                SheetProtectionOption.FORMAT_ROWS,
                SheetProtectionOption.AUTO_FILTER));
        return locked;
    }

    private static void guide(Worksheet sheet, Words w) {
        sheet.value(0, 0, w.of("offline.guide.title"));
        sheet.range(0, 0, 0, 0).style().bold().fontSize(14).set();
        for (int i = 1; i <= GUIDE_LINES; i++) {
            sheet.value(i + 1, 0, w.of("offline.guide." + i, LOCK));
            sheet.style(i + 1, 0).wrapText(true).verticalAlignment("top").set();
        }
        sheet.width(0, 110);
    }
}
