package thongsuot.bench.samples;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Numbers parts with Word's own lists where the source asks for it; what a list can't say is typed. */
final class WordLists {
    private final boolean automatic;
    private final XWPFNumbering numbering;
    private final BigInteger parts;
    private final BigInteger dashes;
    private final Map<String, BigInteger> numbers = new HashMap<>();

    WordLists(XWPFDocument document, boolean automatic) {
        this.automatic = automatic;
        this.numbering = document.createNumbering();
        this.parts = define(1, STNumberFormat.UPPER_ROMAN, "%1.", STNumberFormat.DECIMAL, "%2.");
        this.dashes = define(2, STNumberFormat.BULLET, "-", STNumberFormat.BULLET, "+");
    }

    /** Makes {@code paragraph} an item of a list if a list can print its label; says whether it did. */
    boolean number(XWPFParagraph paragraph, SampleLine line) {
        if (!automatic || !line.labelled()) {
            return false;
        }
        switch (line.label()) {
            case "-" -> item(paragraph, numbers.computeIfAbsent("-", _ -> numbering.addNum(dashes)), 0);
            case "+" -> item(paragraph, numbers.computeIfAbsent("-", _ -> numbering.addNum(dashes)), 1);
            default -> {
                if (!line.label().matches("[IVX]+\\.|\\d+\\.") || line.path().startsWith("@")) {
                    return false;
                }
                int level = Character.isDigit(line.label().charAt(0)) ? 1 : 0;
                item(paragraph, numbers.computeIfAbsent("I", _ -> numbering.addNum(parts)), level);
            }
        }
        return true;
    }

    private static void item(XWPFParagraph paragraph, BigInteger number, int level) {
        paragraph.setNumID(number);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    private BigInteger define(
            int id, STNumberFormat.Enum first, String firstText, STNumberFormat.Enum second, String text) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(id));
        level(list.addNewLvl(), 0, first, firstText);
        level(list.addNewLvl(), 1, second, text);
        return numbering.addAbstractNum(new XWPFAbstractNum(list));
    }

    private static void level(CTLvl level, int depth, STNumberFormat.Enum format, String text) {
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        CTRPr look = level.addNewRPr();
        look.addNewRFonts().setAscii("Times New Roman");
        look.addNewSz().setVal(BigInteger.valueOf(28));
    }
}
