package thongsuot.formats.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import thongsuot.formats.Terms;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.UnreadableFileException.Reason;
import thongsuot.formats.page.DocumentText;
import thongsuot.formats.page.PageContent;
import thongsuot.formats.page.Ruling;

/** Recognises the words of a picture of a page, where Tesseract with Vietnamese is installed. */
public final class Ocr {
    /** What pages are rendered at: Tesseract wants capitals about 30 pixels high. */
    public static final int DPI = 300;

    private static final Duration PER_PAGE = Duration.ofSeconds(90);

    private Ocr() {}

    public static boolean isInstalled() {
        return Tesseract.INSTALLED;
    }

    /** For a file that holds nothing but pictures. */
    public static UnreadableFileException notInstalled(String name, String what) {
        return new UnreadableFileException(
                Reason.NO_TEXT_AND_NO_OCR,
                "%s: %s, không có lớp chữ; hãy cài Tesseract có tiếng Việt (Debian: apt install tesseract-ocr tesseract-ocr-vie) hoặc xin tệp gốc."
                        .formatted(name, what));
    }

    /** The text of recognised pages, the labels of its headings put right. */
    public static String text(List<PageContent> pages) {
        return RecognisedLabels.mended(DocumentText.of(pages));
    }

    /** @param page the number of the page, from 1 */
    public static PageContent read(BufferedImage picture, double dpi, int page, Terms terms) throws IOException {
        terms.budget().extend(PER_PAGE);
        BufferedImage grey = Pictures.grey(picture);
        List<RecognisedWord> words = Tesseract.read(grey, dpi, PER_PAGE);
        List<Ruling> rulings = PictureRulings.in(grey);
        return RecognisedPage.of(words, rulings, 72 / dpi, page, grey.getWidth(), grey.getHeight());
    }
}
