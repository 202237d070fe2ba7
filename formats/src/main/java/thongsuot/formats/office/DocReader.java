package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.Extractor;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.office.Block.Paragraph;
import thongsuot.reader.SourceText;

/** Reads one binary Word document. Documents of Word 6 and 95 have neither lists nor notes that one could know. */
final class DocReader {
    private final HWPFDocumentCore document;
    private final @Nullable HWPFDocument modern;
    private final String name;
    private final @Nullable Extractor pictures;
    private final NoteNumbers numbers = new NoteNumbers();
    private final List<String> notes = new ArrayList<>();

    DocReader(HWPFDocumentCore document, String name, @Nullable Extractor pictures) {
        this.document = document;
        this.modern = document instanceof HWPFDocument word ? word : null;
        this.name = name;
        this.pictures = pictures;
    }

    SourceText read() throws UnreadableFileException {
        DocContext context = new DocContext(document, modern, numbers, notes);
        List<Block> blocks = new ArrayList<>(DocBody.of(document.getRange(), context));
        addNotes(blocks, context);
        String text = PageText.of(blocks);
        if (modern != null && !Letterheads.isAtTop(text)) {
            text = letterheadOf(modern, context) + text;
        }
        if (text.isBlank()) {
            return scan(context);
        }
        return new SourceText(text, name, false, notes);
    }

    private SourceText scan(DocContext context) throws UnreadableFileException {
        if (!context.hasPictures()) {
            throw Refusals.noText(name);
        }
        List<byte[]> found = modern == null
                ? List.of()
                : modern.getPicturesTable().getAllPictures().stream()
                        .map(Picture::getContent)
                        .toList();
        return Scans.read(found, name, pictures);
    }

    private void addNotes(List<Block> blocks, DocContext context) {
        List<String> order = numbers.order();
        for (int i = 0; i < order.size() && modern != null; i++) {
            String id = order.get(i);
            boolean foot = id.charAt(0) == 'f';
            Range range = foot ? modern.getFootnoteRange() : modern.getEndnoteRange();
            Notes all = foot ? modern.getFootnotes() : modern.getEndnotes();
            int index = Integer.parseInt(id.substring(1));
            int start = range.getStartOffset() + all.getNoteTextStartOffset(index);
            int end = Math.min(range.getEndOffset(), range.getStartOffset() + all.getNoteTextEndOffset(index));
            if (start < end) {
                String words = PageText.of(DocBody.of(new Range(start, end, modern), context));
                blocks.add(new Paragraph(NoteNumbers.superscript(i + 1) + " " + words.strip()));
            }
        }
    }

    private static String letterheadOf(HWPFDocument word, DocContext context) {
        Range header = new HeaderStories(word).getFirstHeaderSubrange();
        String text = header == null ? "" : PageText.of(DocBody.of(header, context));
        return Letterheads.isAtTop(text) ? text + "\n" : "";
    }
}
