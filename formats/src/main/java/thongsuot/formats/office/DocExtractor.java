package thongsuot.formats.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import thongsuot.formats.Extractor;
import thongsuot.formats.UnreadableFileException;
import thongsuot.reader.SourceText;

/** Binary Word files: Word 97 to 2003, and Word 6 and 95 before them. */
public final class DocExtractor implements Extractor {
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

    private static SourceText read(DirectoryNode root, String name) throws IOException, UnreadableFileException {
        try (HWPFDocument document = new HWPFDocument(root)) {
            return new DocReader(document, name).read();
        } catch (OldWordFileFormatException e) {
            try (HWPFOldDocument document = new HWPFOldDocument(root)) {
                return new DocReader(document, name).read();
            }
        }
    }

    private static void refuseOthers(DirectoryNode root, String name) throws UnreadableFileException {
        if (root.hasEntry("EncryptedPackage")) {
            throw Refusals.encrypted(name);
        }
        if (!root.hasEntry("WordDocument")) {
            String what = root.hasEntry("Workbook") || root.hasEntry("Book")
                    ? "bảng tính Excel"
                    : root.hasEntry("PowerPoint Document") ? "bài trình chiếu PowerPoint" : "tệp OLE2 không có văn bản";
            throw Refusals.otherType(name, what, "văn bản Word");
        }
    }
}
