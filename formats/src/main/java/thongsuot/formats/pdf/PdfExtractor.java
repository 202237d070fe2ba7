package thongsuot.formats.pdf;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import thongsuot.formats.Extractor;
import thongsuot.formats.Terms;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.UnreadableFileException.Reason;
import thongsuot.reader.SourceText;

/** PDF files: the text layer where there is one, recognition where a page is a picture. */
public final class PdfExtractor implements Extractor {
    /** Held here, because a logger nobody holds forgets its level. The library reports every odd font; nobody can act on it. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    private static final Logger FONTS = Logger.getLogger("org.apache.fontbox");

    static {
        LIBRARY.setLevel(Level.OFF);
        FONTS.setLevel(Level.OFF);
        FontMappers.set(new BundledFont());
    }

    private final Terms terms;

    public PdfExtractor(Terms terms) {
        this.terms = terms;
    }

    @Override
    public SourceText extract(byte[] content, String name) throws UnreadableFileException {
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return new PdfPages(document, name, terms).read();
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException(
                    Reason.ENCRYPTED,
                    name + ": tệp PDF đặt mật khẩu mở; hãy mở bằng mật khẩu, in lại thành PDF không khóa rồi thử lại.",
                    e);
        } catch (IOException e) {
            throw new UnreadableFileException(
                    Reason.DAMAGED, name + ": tệp PDF bị hỏng hoặc bị cắt cụt; hãy tải lại hoặc xin lại bản gốc.", e);
        }
    }
}
