package thongsuot.formats.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.Extractor;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.office.Block.Paragraph;
import thongsuot.reader.SourceText;

/** OpenDocument texts, as LibreOffice writes them. */
public final class OdtExtractor implements Extractor {
    private final @Nullable Extractor pictures;

    public OdtExtractor() {
        this(null);
    }

    /** @param pictures reads the pages of a document that holds pictures only */
    public OdtExtractor(@Nullable Extractor pictures) {
        this.pictures = pictures;
    }

    @Override
    public SourceText extract(byte[] content, String name) throws UnreadableFileException {
        return Guard.open(content, name, () -> {
            try (ZipParts parts = ZipParts.open(content, name)) {
                refuseOthers(parts, name);
                return read(parts, name);
            }
        });
    }

    private SourceText read(ZipParts parts, String name) throws UnreadableFileException {
        List<String> notes = new ArrayList<>();
        OdtStyles styles = new OdtStyles();
        XmlPart common = parts.xml("styles.xml");
        if (common != null) {
            common.each(OdtStyles::isStyle, styles::add);
        }
        XmlPart content = parts.xml("content.xml");
        if (content == null) {
            throw Refusals.damaged(name, new IllegalStateException("content.xml"));
        }
        OdtContext context = new OdtContext(styles);
        OdtBody body = new OdtBody(context);
        content.each(element -> OdtStyles.isStyle(element) || OdtBody.isBlock(element), element -> {
            if (OdtStyles.isStyle(element.name())) {
                styles.add(element);
            } else {
                body.take(element);
            }
        });
        List<Block> blocks = new ArrayList<>(body.blocks());
        addNotes(blocks, context);
        String text = PageText.of(blocks);
        if (!Letterheads.isAtTop(text)) {
            text = letterheadOf(styles, context) + text;
        }
        if (text.isBlank()) {
            return scan(parts, context.pictures(), name);
        }
        return new SourceText(text, name, false, notes);
    }

    private SourceText scan(ZipParts parts, List<String> names, String name) throws UnreadableFileException {
        if (names.isEmpty()) {
            throw Refusals.noText(name);
        }
        List<byte[]> found = new ArrayList<>();
        for (String part : names) {
            byte[] picture = parts.bytes(part.startsWith("./") ? part.substring(2) : part);
            if (picture != null) {
                found.add(picture);
            }
        }
        return Scans.read(found, name, pictures);
    }

    private static void addNotes(List<Block> blocks, OdtContext context) {
        List<Xml> bodies = context.notes();
        for (int i = 0; i < bodies.size(); i++) {
            OdtBody note = new OdtBody(context);
            bodies.get(i).children().forEach(note::take);
            String words = PageText.of(note.blocks()).strip();
            blocks.add(new Paragraph(NoteNumbers.superscript(i + 1) + " " + words));
        }
    }

    private static String letterheadOf(OdtStyles styles, OdtContext context) {
        for (Xml header : styles.headers()) {
            OdtBody body = new OdtBody(context);
            header.children().forEach(body::take);
            String text = PageText.of(body.blocks());
            if (Letterheads.isAtTop(text)) {
                return text + "\n";
            }
        }
        return "";
    }

    private static void refuseOthers(ZipParts parts, String name) throws UnreadableFileException {
        XmlPart manifest = parts.xml("META-INF/manifest.xml");
        if (manifest != null) {
            boolean[] encrypted = new boolean[1];
            manifest.each(element -> element.equals("manifest:encryption-data"), element -> encrypted[0] = true);
            if (encrypted[0]) {
                throw Refusals.encrypted(name);
            }
        }
        String type = type(parts.bytes("mimetype"));
        if (!parts.has("content.xml") || !(type.isEmpty() || type.contains("opendocument.text"))) {
            String what = parts.has("word/document.xml")
                    ? "văn bản Word (.docx)"
                    : type.contains("spreadsheet")
                            ? "bảng tính OpenDocument"
                            : type.contains("presentation") ? "bài trình chiếu OpenDocument" : "tệp nén ZIP";
            throw Refusals.otherType(name, what, "văn bản OpenDocument");
        }
    }

    private static String type(byte @Nullable [] mimetype) {
        return mimetype == null ? "" : new String(mimetype, StandardCharsets.US_ASCII);
    }
}
