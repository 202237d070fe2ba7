package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.Extractor;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.UnreadableFileException.Reason;
import thongsuot.formats.ocr.Ocr;
import thongsuot.reader.SourceText;

/** Documents that hold nothing but pictures of pages: scans that someone pasted into Word. */
final class Scans {
    private static final int MOST_PAGES = 500;

    private Scans() {}

    /** @param reader reads one picture; null where pictures aren't to be read */
    static SourceText read(List<byte[]> pictures, String name, @Nullable Extractor reader)
            throws UnreadableFileException {
        if (reader == null || !Ocr.isInstalled()) {
            throw Refusals.picturesOnly(name);
        }
        List<String> pages = new ArrayList<>();
        int lost = 0;
        for (byte[] picture : pictures.subList(0, Math.min(pictures.size(), MOST_PAGES))) {
            try {
                pages.add(reader.extract(picture, name).content());
            } catch (UnreadableFileException e) {
                if (e.reason() == Reason.BOMB) {
                    throw e;
                }
                lost++;
            }
        }
        if (pages.stream().allMatch(String::isBlank)) {
            throw Refusals.noText(name);
        }
        String note = "Không đọc được " + lost + " ảnh trong tệp; phần văn bản trên các ảnh ấy có thể thiếu.";
        return new SourceText(String.join("\f\n", pages), name, true, lost == 0 ? List.of() : List.of(note));
    }
}
