package thongsuot.formats.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import thongsuot.formats.Terms;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.UnreadableFileException.Reason;
import thongsuot.formats.ocr.Ocr;
import thongsuot.formats.page.DocumentText;
import thongsuot.formats.page.PageContent;
import thongsuot.formats.page.Words;
import thongsuot.reader.SourceText;

/** The pages of one PDF file, each read the way it needs. */
final class PdfPages {
    private final PDDocument document;
    private final String name;
    private final Terms terms;
    private final List<PageContent> contents = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    private final List<Integer> broken = new ArrayList<>();
    private boolean recognised;

    PdfPages(PDDocument document, String name, Terms terms) {
        this.document = document;
        this.name = name;
        this.terms = terms;
    }

    SourceText read() throws UnreadableFileException {
        int pages = document.getNumberOfPages();
        if (pages > terms.limits().pages()) {
            throw new UnreadableFileException(
                    Reason.TOO_LARGE,
                    "%s: tệp PDF có %d trang, quá mức %d trang; hãy tách tệp."
                            .formatted(name, pages, terms.limits().pages()));
        }
        int last = Math.min(pages, terms.limits().lastPage());
        for (int number = Math.max(1, terms.limits().firstPage()); number <= last; number++) read(number, last);
        if (contents.stream().allMatch(page -> page.words().isEmpty())) throw noText();
        String text = recognised ? Ocr.text(contents) : DocumentText.of(contents);
        return new SourceText(text, name, recognised, notes());
    }

    private void read(int number, int last) throws UnreadableFileException {
        terms.budget().check();
        try {
            PDPage page = document.getPage(number - 1);
            PageReader.RawPage raw = new PageReader(page, terms.budget()::check).read();
            TextLayer layer = TextLayer.of(raw);
            if (layer.needsRecognition() && Ocr.isInstalled()) {
                terms.progress().page(name, number, last);
                contents.add(recognise(page, number));
                recognised = true;
                return;
            }
            if (layer == TextLayer.NONE) pictures.add(number);
            recognised |= layer == TextLayer.RECOGNISED_BEFORE;
            contents.add(new PageContent(
                    number,
                    raw.width(),
                    raw.height(),
                    Words.of(raw.glyphs(), raw.rulings(), LegacyFonts::decode),
                    raw.rulings()));
        } catch (PageReader.TooMuch e) {
            throw new UnreadableFileException(
                    Reason.BOMB,
                    "%s: trang %d của tệp PDF có quá nhiều lệnh vẽ, có thể được tạo ra để gây treo máy; hãy xin lại bản gốc."
                            .formatted(name, number),
                    e);
        } catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            // Damaged objects show up as any of these deep in the library; the other pages may be sound.
            broken.add(number);
        }
    }

    private PageContent recognise(PDPage page, int number) throws IOException {
        PDRectangle box = page.getCropBox();
        double longest = Math.max(box.getWidth(), box.getHeight());
        // A page larger than A3 is a page that was scanned without a scale.
        double dpi = Math.min(Ocr.DPI, Ocr.DPI * 1200 / Math.max(1, longest));
        BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(number - 1, (float) dpi, ImageType.RGB);
        return Ocr.read(picture, dpi, number, terms);
    }

    private UnreadableFileException noText() {
        if (!pictures.isEmpty()) return Ocr.notInstalled(name, "tệp PDF này là bản quét");
        if (!broken.isEmpty()) {
            return new UnreadableFileException(
                    Reason.DAMAGED, name + ": tệp PDF bị hỏng hoặc bị cắt cụt; hãy tải lại hoặc xin lại bản gốc.");
        }
        return new UnreadableFileException(Reason.EMPTY, name + ": tệp PDF không có chữ nào; hãy xin lại bản đầy đủ.");
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!pictures.isEmpty()) {
            notes.add(
                    "Trang " + list(pictures)
                            + " là ảnh quét, chưa đọc được; hãy cài Tesseract có tiếng Việt (tesseract-ocr, tesseract-ocr-vie).");
        }
        if (!broken.isEmpty()) notes.add("Trang " + list(broken) + " bị hỏng, không đọc được.");
        return notes;
    }

    private static String list(List<Integer> pages) {
        String shown = pages.stream().limit(20).map(String::valueOf).collect(Collectors.joining(", "));
        return pages.size() > 20 ? shown + ", …" : shown;
    }
}
