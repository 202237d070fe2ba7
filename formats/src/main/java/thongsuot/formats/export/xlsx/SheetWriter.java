package thongsuot.formats.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import thongsuot.formats.export.words.Characters;
import thongsuot.formats.export.words.Labels;
import thongsuot.formats.export.words.Times;
import thongsuot.reader.NamedReading;
import thongsuot.reader.node.Header;

/** Lays a table out on a sheet: title, head with filter, rows, and how it prints. */
final class SheetWriter {
    private static final int HEAD = 4;
    private static final String FACE = "Times New Roman";
    private static final int SIZE = 11;
    private static final double NUMBER_WIDTH = 5;
    private static final double DOCUMENT_WIDTH = 17;

    private final Worksheet sheet;
    private final List<NamedReading> documents;
    private final List<Double> widths = new ArrayList<>();

    SheetWriter(Worksheet sheet, List<NamedReading> documents) {
        this.sheet = sheet;
        this.documents = documents;
    }

    void write(Table<?> table) {
        List<String> titles = new ArrayList<>(List.of("STT"));
        widths.add(NUMBER_WIDTH);
        if (documents.size() > 1) {
            titles.add("Văn bản");
            widths.add(DOCUMENT_WIDTH);
        }
        titles.addAll(table.titles());
        widths.addAll(table.widths());
        int last = titles.size() - 1;
        double width = widths.stream().mapToDouble(Double::doubleValue).sum();
        for (int column = 0; column <= last; column++) {
            sheet.width(column, widths.get(column));
        }
        title(table, last, width);
        head(titles);
        int end = rows(table, last);
        sheet.setAutoFilter(HEAD, 0, end, last);
        sheet.freezePane(1, HEAD + 1);
        print();
    }

    private void title(Table<?> table, int last, double width) {
        line(0, last, issuer(), Lines.of(1)).bold().set();
        line(1, last, table.heading(), Lines.of(2))
                .bold()
                .fontSize(14)
                .horizontalAlignment("center")
                .set();
        String source = source();
        line(2, last, source, Lines.height(source, width))
                .italic()
                .horizontalAlignment("center")
                .set();
    }

    private StyleSetter line(int row, int last, String words, double height) {
        sheet.value(row, 0, Characters.clean(words));
        sheet.range(row, 0, row, last).merge();
        sheet.rowHeight(row, height);
        return sheet.range(row, 0, row, last)
                .style()
                .fontName(FACE)
                .fontSize(SIZE)
                .wrapText(true)
                .verticalAlignment("center");
    }

    private String issuer() {
        if (documents.size() != 1) {
            return "";
        }
        String issuer = documents.getFirst().reading().header().issuer();
        return issuer == null ? "" : issuer;
    }

    private String source() {
        if (documents.size() != 1) {
            return "Tổng hợp từ " + documents.size() + " văn bản";
        }
        NamedReading document = documents.getFirst();
        Header header = document.reading().header();
        String name = "Theo " + Labels.shortName(document.reading(), document.name());
        String day = header.issuedOn() == null ? "" : ", ngày " + Times.day(header.issuedOn());
        boolean titled = header.title() != null && header.code() != null;
        return name + day + (titled ? ", " + header.title() : "");
    }

    private void head(List<String> titles) {
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(HEAD, column, titles.get(column));
        }
        sheet.range(HEAD, 0, HEAD, titles.size() - 1)
                .style()
                .fontName(FACE)
                .fontSize(SIZE)
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor("E8E4DA")
                .borderStyle("thin")
                .set();
        sheet.rowHeight(HEAD, Lines.of(2));
    }

    /** @return the last row written */
    private int rows(Table<?> table, int last) {
        int row = HEAD;
        for (NamedReading document : documents) {
            for (List<Cell> cells : table.rows(document)) {
                row++;
                List<Cell> whole = new ArrayList<>();
                whole.add(new Cell.Figure(java.math.BigDecimal.valueOf(row - HEAD)));
                if (documents.size() > 1) {
                    whole.add(Cell.words(Labels.shortName(document.reading(), document.name())));
                }
                whole.addAll(cells);
                row(row, whole);
            }
        }
        if (row == HEAD) {
            row++;
            line(row, last, table.none(), Lines.of(1))
                    .italic()
                    .borderStyle("thin")
                    .set();
        }
        return row;
    }

    /** Programs disagree on whether a row without a height grows with its words; so each row is told its own. */
    private void row(int row, List<Cell> cells) {
        double height = Lines.of(1);
        for (int column = 0; column < cells.size(); column++) {
            cell(row, column, cells.get(column));
            if (cells.get(column) instanceof Cell.Words words) {
                height = Math.max(height, Lines.height(words.text(), widths.get(column)));
            }
        }
        sheet.rowHeight(row, height);
    }

    private void cell(int row, int column, Cell cell) {
        StyleSetter style = sheet.style(row, column)
                .fontName(FACE)
                .fontSize(SIZE)
                .verticalAlignment("top")
                .borderStyle("thin");
        switch (cell) {
            case Cell.Words words -> {
                sheet.value(row, column, words.text());
                style.wrapText(true);
                if (words.asText()) {
                    style.format("@");
                }
            }
            case Cell.Day day -> {
                sheet.value(row, column, day.day());
                style.format("dd/mm/yyyy").horizontalAlignment("center");
            }
            case Cell.Figure figure -> {
                sheet.value(row, column, figure.value());
                style.horizontalAlignment(column == 0 ? "center" : "right");
            }
            case Cell.Blank() -> {}
        }
        style.set();
    }

    private void print() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEAD);
        sheet.leftMargin(0.5f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.6f);
        sheet.bottomMargin(0.6f);
        sheet.footer("Trang &P/&N", Position.RIGHT, FACE, 10);
    }
}
