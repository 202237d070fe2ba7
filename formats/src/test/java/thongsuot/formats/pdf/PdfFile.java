package thongsuot.formats.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A PDF written letter by letter where a test wants it; heights are measured down from the page's upper edge. */
public final class PdfFile {
    private static final double LEADING = 17;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPage page = new PDPage(PDRectangle.A4);

    public PdfFile() {
        try (InputStream letters = Objects.requireNonNull(
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            font = PDType0Font.load(document, letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.addPage(page);
    }

    /** Words at a place. */
    public PdfFile at(double x, double y, double size, String words) {
        return draw(out -> {
            out.beginText();
            out.setFont(font, (float) size);
            out.newLineAtOffset((float) x, (float) (page.getMediaBox().getHeight() - y));
            out.showText(words);
            out.endText();
        });
    }

    public PdfFile at(double x, double y, String words) {
        return at(x, y, 13, words);
    }

    /** Words around an axis. */
    public PdfFile centred(double axis, double y, String words) {
        return at(axis - width(13, words) / 2, y, words);
    }

    /** Lines of a paragraph between the margins 85 and 520, the first one indented, broken as a word processor does. */
    public double paragraph(double y, String words) {
        double at = y;
        double x = 85 + 36;
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (x + width(13, longer) > 520) {
                at(x, at, line.toString());
                at += LEADING;
                x = 85;
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        at(x, at, line.toString());
        return at + LEADING;
    }

    public PdfFile line(double x1, double y1, double x2, double y2) {
        return draw(out -> {
            float top = page.getMediaBox().getHeight();
            out.moveTo((float) x1, top - (float) y1);
            out.lineTo((float) x2, top - (float) y2);
            out.stroke();
        });
    }

    /** A ruled table; the columns begin at {@code xs}, the last one ends there. */
    public PdfFile table(double y, double[] xs, String[]... rows) {
        double bottom = y + 20.0 * rows.length;
        for (double x : xs) line(x, y, x, bottom);
        for (int r = 0; r <= rows.length; r++) line(xs[0], y + 20 * r, xs[xs.length - 1], y + 20 * r);
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) at(xs[c] + 4, y + 20 * r + 14, 11, rows[r][c]);
        }
        return this;
    }

    public PdfFile nextPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    public PdfFile turned(int degrees) {
        page.setRotation(degrees);
        return this;
    }

    public PDDocument document() {
        return document;
    }

    public double width(double size, String words) {
        try {
            return font.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            document.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfFile draw(Drawing drawing) {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            drawing.on(out);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Drawing {
        void on(PDPageContentStream out) throws IOException;
    }
}
