package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.Extractor;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.office.Block.Paragraph;
import thongsuot.reader.SourceText;

/** Word files of 2007 and later. */
public final class DocxExtractor implements Extractor {
    private final @Nullable Extractor pictures;

    public DocxExtractor() {
        this(null);
    }

    /** @param pictures reads the pages of a document that holds pictures only */
    public DocxExtractor(@Nullable Extractor pictures) {
        this.pictures = pictures;
    }

    @Override
    public SourceText extract(byte[] content, String name) throws UnreadableFileException {
        return Guard.open(content, name, () -> {
            try (ZipParts parts = ZipParts.open(content, name)) {
                return new Reader(parts, name, pictures).read();
            }
        });
    }

    /** One document being read. */
    private static final class Reader {
        private final ZipParts parts;
        private final String name;
        private final @Nullable Extractor pictures;
        private final String main;
        private final Map<String, String> targets = new HashMap<>();
        private final Map<String, String> byType = new HashMap<>();
        private final List<String> notes = new ArrayList<>();

        Reader(ZipParts parts, String name, @Nullable Extractor pictures) throws UnreadableFileException {
            this.parts = parts;
            this.name = name;
            this.pictures = pictures;
            this.main = DocxPackage.mainPart(parts, name);
            DocxPackage.relations(parts, main, targets, byType);
        }

        SourceText read() throws UnreadableFileException {
            XmlPart document = parts.xml(main);
            if (document == null) {
                throw Refusals.damaged(name, new IllegalStateException(main));
            }
            DocxContext context = new DocxContext(
                    new DocxStyles(optional("styles"), DocxTheme.of(optional("theme"))),
                    new DocxNumbering(optional("numbering")));
            DocxBody body = new DocxBody(context);
            document.each(DocxBody::isBlock, body::take);
            List<Block> blocks = new ArrayList<>(body.blocks());
            addNotes(blocks, context);
            String text = PageText.of(blocks);
            Xml section = context.firstSection();
            if (section != null && !Letterheads.isAtTop(text)) {
                text = letterheadOf(section, context) + text;
            }
            if (text.isBlank()) {
                return scan(context.pictures());
            }
            return new SourceText(text, name, false, notes);
        }

        private SourceText scan(List<String> ids) throws UnreadableFileException {
            if (ids.isEmpty()) {
                throw Refusals.noText(name);
            }
            List<byte[]> found = new ArrayList<>();
            for (String id : ids) {
                String part = targets.get(id);
                byte[] picture = part == null ? null : parts.bytes(part);
                if (picture != null) {
                    found.add(picture);
                }
            }
            return Scans.read(found, name, pictures);
        }

        /** A part that can be done without: where it is damaged, a note says what is missing. */
        private @Nullable Xml optional(String type) throws UnreadableFileException {
            String part = byType.get(type);
            if (part == null) {
                return null;
            }
            try {
                XmlPart xml = parts.xml(part);
                return xml == null ? null : xml.tree();
            } catch (UnreadableFileException e) {
                if (e.reason() != UnreadableFileException.Reason.DAMAGED) {
                    throw e;
                }
                notes.add("Không đọc được phần “" + part + "” của tệp; số thứ tự tự động hoặc chú thích có thể thiếu.");
                return null;
            }
        }

        private void addNotes(List<Block> blocks, DocxContext context) throws UnreadableFileException {
            List<String> order = context.notes().order();
            if (order.isEmpty()) {
                return;
            }
            Map<String, Xml> found = new HashMap<>();
            collect("f", optional("footnotes"), found);
            collect("e", optional("endnotes"), found);
            for (int i = 0; i < order.size(); i++) {
                Xml note = found.get(order.get(i));
                if (note != null) {
                    String words =
                            PageText.of(DocxBody.of(note.children(), context)).strip();
                    blocks.add(new Paragraph(NoteNumbers.superscript(i + 1) + " " + words));
                }
            }
        }

        private static void collect(String kind, @Nullable Xml part, Map<String, Xml> found) {
            if (part != null) {
                part.children().forEach(note -> found.put(kind + note.attribute("w:id", ""), note));
            }
        }

        /** Some offices keep the letterhead in the header of the first page. */
        private String letterheadOf(Xml section, DocxContext context) throws UnreadableFileException {
            for (Xml reference : section.all("w:headerReference")) {
                String part = targets.get(reference.attribute("r:id", ""));
                XmlPart header =
                        part == null || reference.attribute("w:type", "").equals("even") ? null : parts.xml(part);
                if (header != null) {
                    String text = PageText.of(DocxBody.of(header.tree().children(), context));
                    if (Letterheads.isAtTop(text)) {
                        return text + "\n";
                    }
                }
            }
            return "";
        }
    }
}
