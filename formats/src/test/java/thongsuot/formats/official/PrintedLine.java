package thongsuot.formats.official;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Words that stand together on a printed page, lengths in mm from the upper left corner.
 *
 * @param bottom the baseline
 * @param size of the letters, in points
 */
record PrintedLine(int page, String text, double left, double right, double bottom, double size, String font) {
    private static final double MM = 25.4 / 72;
    /** Between the columns of a head at least; a stretched blank is narrower. */
    private static final double GAP = 2.8;

    double middle() {
        return (left + right) / 2;
    }

    boolean bold() {
        return font.contains("Bold");
    }

    boolean italic() {
        return font.contains("Italic");
    }

    /** The pieces of lines of a PDF, in reading order; a wide gap parts two pieces. */
    static List<PrintedLine> in(byte[] pdf) throws IOException {
        List<PrintedLine> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    add(lines, getCurrentPageNo(), positions);
                }
            };
            stripper.setSortByPosition(true);
            stripper.getText(document);
        }
        return joined(lines);
    }

    private static void add(List<PrintedLine> lines, int page, List<TextPosition> positions) {
        StringBuilder text = new StringBuilder();
        positions.forEach(position -> text.append(position.getUnicode()));
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        lines.add(new PrintedLine(
                page,
                text.toString().strip(),
                first.getXDirAdj() * MM,
                (last.getXDirAdj() + last.getWidthDirAdj()) * MM,
                first.getYDirAdj() * MM,
                first.getFontSizeInPt(),
                first.getFont().getName()));
    }

    private static List<PrintedLine> joined(List<PrintedLine> words) {
        List<PrintedLine> lines = new ArrayList<>();
        for (PrintedLine word : words) {
            PrintedLine last = lines.isEmpty() ? null : lines.getLast();
            if (last != null
                    && last.page == word.page
                    && Math.abs(last.bottom - word.bottom) < 0.5
                    && word.left >= last.right - 1
                    && word.left - last.right < GAP) {
                lines.set(
                        lines.size() - 1,
                        new PrintedLine(
                                last.page,
                                last.text + " " + word.text,
                                last.left,
                                word.right,
                                last.bottom,
                                last.size,
                                last.font));
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
