package thongsuot.formats.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import thongsuot.formats.Extractor;
import thongsuot.formats.Terms;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.UnreadableFileException.Reason;
import thongsuot.formats.page.PageContent;
import thongsuot.reader.SourceText;

/** A photographed or scanned page as a picture file; TIFF may hold several. */
public final class PictureExtractor implements Extractor {
    /** An A3 page at 600 dots an inch has 70 million dots. */
    private static final long MOST_DOTS = 120_000_000;

    /** A4 is this wide, in points; pictures seldom say rightly how large the sheet was. */
    private static final double SHEET = 595;

    private final Terms terms;

    public PictureExtractor(Terms terms) {
        this.terms = terms;
    }

    @Override
    public SourceText extract(byte[] content, String name) throws UnreadableFileException {
        if (!Ocr.isInstalled()) throw Ocr.notInstalled(name, "đây là tệp ảnh");
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new UnreadableFileException(
                        Reason.UNKNOWN_TYPE,
                        name + ": không mở được loại ảnh này; hãy chuyển sang PNG, JPEG hoặc PDF.");
            }
            ImageReader reader = readers.next();
            reader.setInput(input);
            return read(reader, name);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableFileException(
                    Reason.DAMAGED, name + ": tệp ảnh bị hỏng hoặc bị cắt cụt; hãy quét hoặc chụp lại.", e);
        }
    }

    private SourceText read(ImageReader reader, String name) throws IOException, UnreadableFileException {
        int pages = Math.min(reader.getNumImages(true), terms.limits().pages());
        List<PageContent> contents = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            if ((long) reader.getWidth(i) * reader.getHeight(i) > MOST_DOTS) {
                throw new UnreadableFileException(
                        Reason.BOMB, name + ": ảnh quá lớn (trên 120 triệu điểm); hãy quét lại ở 300 dpi.");
            }
            terms.progress().page(name, i + 1, pages);
            BufferedImage picture = reader.read(i);
            contents.add(Ocr.read(picture, picture.getWidth() * 72 / SHEET, i + 1, terms));
        }
        return new SourceText(Ocr.text(contents), name, true, List.of());
    }
}
