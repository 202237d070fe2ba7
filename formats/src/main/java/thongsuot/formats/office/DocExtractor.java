package thongsuot.formats.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.Extractor;
import thongsuot.formats.UnreadableFileException;
import thongsuot.reader.SourceText;

/** Binary Word files: Word 97 to 2003, and Word 6 and 95 before them. */
public final class DocExtractor implements Extractor {
    // [MS-DOC] 2.5.2 FibBase: two bytes of flags at 10; fEncrypted is the ninth bit
    private static final int FLAGS = 10;
    private static final int ENCRYPTED = 1;

    private final @Nullable Extractor pictures;

    public DocExtractor() {
        this(null);
    }

    /** @param pictures reads the pages of a document that holds pictures only */
    public DocExtractor(@Nullable Extractor pictures) {
        this.pictures = pictures;
    }

    @Override
    public SourceText extract(byte[] content, String name) throws UnreadableFileException {
        return Guard.open(content, name, () -> {
            try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
                DirectoryNode root = files.getRoot();
                refuseOthers(root, name);
                return read(root, name);
            } catch (EncryptedDocumentException e) {
                throw Refusals.encrypted(name);
            }
        });
    }

    private SourceText read(DirectoryNode root, String name) throws IOException, UnreadableFileException {
        try (HWPFDocument document = new HWPFDocument(root)) {
            return read(document, name);
        } catch (OldWordFileFormatException e) {
            try (HWPFOldDocument document = new HWPFOldDocument(root)) {
                return new DocReader(document, name, pictures).read();
            }
        }
    }

    /** Damage that only spoils lists, tables or notes still leaves the words. */
    private SourceText read(HWPFDocument document, String name) throws UnreadableFileException {
        try {
            return new DocReader(document, name, pictures).read();
        } catch (RuntimeException e) {
            String text = String.join("", new WordExtractor(document).getParagraphText())
                    .replace('\u0007', '\n');
            if (text.isBlank()) {
                throw Refusals.damaged(name, e);
            }
            return new SourceText(
                    WordExtractor.stripFields(text),
                    name,
                    false,
                    List.of(
                            "Tệp Word bị hỏng một phần: chỉ đọc được chữ, không có số thứ tự tự động, bảng và chú thích."));
        }
    }

    private static void refuseOthers(DirectoryNode root, String name) throws IOException, UnreadableFileException {
        if (root.hasEntry("EncryptedPackage")) {
            throw Refusals.encrypted(name);
        }
        if (!root.hasEntry("WordDocument")) {
            String what = root.hasEntry("Workbook") || root.hasEntry("Book")
                    ? "bảng tính Excel"
                    : root.hasEntry("PowerPoint Document") ? "bài trình chiếu PowerPoint" : "tệp OLE2 không có văn bản";
            throw Refusals.otherType(name, what, "văn bản Word");
        }
        try (InputStream head = root.createDocumentInputStream("WordDocument")) {
            byte[] fib = head.readNBytes(FLAGS + 2);
            if (fib.length > FLAGS + 1 && (fib[FLAGS + 1] & ENCRYPTED) != 0) {
                throw Refusals.encrypted(name);
            }
        }
    }
}
