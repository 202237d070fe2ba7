package thongsuot.formats.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import thongsuot.formats.Extractor;
import thongsuot.formats.UnreadableFileException;
import thongsuot.reader.SourceText;

/** Rich Text Format, as Word and LibreOffice write it. */
public final class RtfExtractor implements Extractor {
    @Override
    public SourceText extract(byte[] content, String name) throws UnreadableFileException {
        return Guard.open(content, name, () -> read(content, name));
    }

    private static SourceText read(byte[] content, String name) throws UnreadableFileException {
        String start = new String(content, 0, Math.min(content.length, 64), StandardCharsets.ISO_8859_1).strip();
        if (!start.startsWith("{\\rtf")) {
            throw Refusals.otherType(name, "tệp không mang dấu hiệu RTF", "văn bản RTF");
        }
        RtfReader reader = new RtfReader();
        RtfTokens.read(content, reader);
        boolean cut = reader.isCut();
        String text = reader.text();
        if (text.isBlank()) {
            throw reader.hasPictures() ? Refusals.picturesOnly(name) : Refusals.noText(name);
        }
        return new SourceText(
                text,
                name,
                false,
                cut ? List.of("Tệp RTF bị cắt ngang: phần cuối của văn bản có thể thiếu.") : List.of());
    }
}
