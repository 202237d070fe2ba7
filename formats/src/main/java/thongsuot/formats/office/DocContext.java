package thongsuot.formats.office;

import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.jspecify.annotations.Nullable;

/** What all stories of one binary document share. */
final class DocContext {
    private final @Nullable HWPFDocument modern;
    private final DocNumbering numbering;
    private final DocTextBoxes boxes;
    private final NoteNumbers numbers;
    private final List<String> notes;
    private boolean pictures;

    DocContext(HWPFDocumentCore document, @Nullable HWPFDocument modern, NoteNumbers numbers, List<String> notes) {
        this.modern = modern;
        this.numbering = new DocNumbering(document.getListTables());
        this.boxes = new DocTextBoxes(modern);
        this.numbers = numbers;
        this.notes = notes;
    }

    DocNumbering numbering() {
        return numbering;
    }

    DocTextBoxes boxes() {
        return boxes;
    }

    /** The superscript number of the note that is referred to at {@code offset}; empty where there is none. */
    String noteAt(int offset) {
        if (modern == null) {
            return "";
        }
        int foot = modern.getFootnotes().getNoteIndexByAnchorPosition(offset);
        if (foot >= 0) {
            return numbers.refer("f" + foot);
        }
        int end = modern.getEndnotes().getNoteIndexByAnchorPosition(offset);
        return end >= 0 ? numbers.refer("e" + end) : "";
    }

    void picture() {
        pictures = true;
    }

    boolean hasPictures() {
        return pictures;
    }

    void lost(String what) {
        if (!notes.contains(what)) {
            notes.add(what);
        }
    }
}
