package thongsuot.formats.text;

import thongsuot.formats.Extractor;
import thongsuot.reader.SourceText;

/** Plain text in whatever encoding; its lines stay as they are. */
public final class PlainTextExtractor implements Extractor {
    @Override
    public SourceText extract(byte[] content, String name) {
        Encodings.Decoded decoded = Encodings.decode(content, "");
        Encodings.Decoded unicode = decoded.note().isEmpty() ? Encodings.fromLegacyFonts(decoded.text()) : decoded;
        return new SourceText(unicode.text().replace('\0', ' '), name, false, unicode.notes());
    }
}
