package thongsuot.bench.samples;

import java.math.BigInteger;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A4 with the margins of the regulations, Times New Roman 14, page numbers in the header from the second page on. */
final class WordPage {
    private static final String FONT = "Times New Roman";

    /** Between the margins, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9350;

    private final XWPFDocument document = new XWPFDocument();

    WordPage() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1134));
        margins.setBottom(BigInteger.valueOf(1134));
        margins.setLeft(BigInteger.valueOf(1701));
        margins.setRight(BigInteger.valueOf(851));
        section.addNewTitlePg();
        document.createStyles();
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph number = header.createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    XWPFDocument document() {
        return document;
    }

    XWPFRun run(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(14);
        run.setText(words);
        return run;
    }

    XWPFParagraph centred() {
        return centre(document.createParagraph());
    }

    XWPFParagraph centred(XWPFTableCell cell) {
        return centre(cell.addParagraph());
    }

    private static XWPFParagraph centre(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    /** A table that only places things: without borders. */
    XWPFTable plainTable(int rows, int left, int right) {
        XWPFTable table = document.createTable(rows, 2);
        table.removeBorders();
        table.setWidth(left + right);
        table.setCellMargins(0, 0, 0, 0);
        for (XWPFTableRow row : table.getRows()) {
            row.getCell(0).setWidth(Integer.toString(left));
            row.getCell(1).setWidth(Integer.toString(right));
        }
        return table;
    }

    /** A cell is born with an empty paragraph. */
    void dropFirstParagraphs(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                if (cell.getParagraphs().size() > 1) {
                    cell.removeParagraph(0);
                }
            }
        }
    }

    /**
     * A table across the page whose head comes again on each. The first column of a list is the narrow one of running numbers,
     * the second the wide one of what is to be done.
     */
    XWPFTable borderedTable(List<String> head) {
        XWPFTable table = document.createTable(1, head.size());
        table.setWidth("100%");
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int i = 0; i < head.size(); i++) {
            int width = i == 0 ? 600 : i == 1 ? 2700 : (TEXT_WIDTH - 600 - 2700) / (head.size() - 2);
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            table.getRow(0).getCell(i).setWidth(Integer.toString(width));
        }
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), head, true);
        return table;
    }

    XWPFTable addRow(XWPFTable table, List<String> cells) {
        fill(table.createRow(), cells, false);
        return table;
    }

    private void fill(XWPFTableRow row, List<String> cells, boolean bold) {
        for (int i = 0; i < cells.size(); i++) {
            XWPFRun run = run(row.getCell(i).getParagraphs().getFirst(), cells.get(i));
            run.setFontSize(12);
            run.setBold(bold);
        }
    }

    void inserted(XWPFParagraph paragraph, String words) {
        CTRunTrackChange change = paragraph.getCTP().addNewIns();
        sign(change);
        CTR run = change.addNewR();
        font(run);
        run.addNewT().setStringValue(words);
    }

    void deleted(XWPFParagraph paragraph, String words) {
        CTRunTrackChange change = paragraph.getCTP().addNewDel();
        sign(change);
        CTR run = change.addNewR();
        font(run);
        run.addNewDelText().setStringValue(words);
    }

    private static void font(CTR run) {
        CTRPr look = run.addNewRPr();
        CTFonts fonts = look.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        look.addNewSz().setVal(BigInteger.valueOf(28));
    }

    private static void sign(CTRunTrackChange change) {
        change.setId(BigInteger.ONE);
        change.setAuthor("Văn phòng");
        change.setDate(new GregorianCalendar(2026, 0, 8));
    }
}
