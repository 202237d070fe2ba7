package thongsuot.formats.office;

import org.jspecify.annotations.Nullable;

/** What all stories of one document share: styles, lists, the numbers of notes. */
final class DocxContext {
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final NoteNumbers notes = new NoteNumbers();
    private @Nullable Xml firstSection;
    private boolean pictures;

    DocxContext(DocxStyles styles, DocxNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    DocxStyles styles() {
        return styles;
    }

    DocxNumbering numbering() {
        return numbering;
    }

    NoteNumbers notes() {
        return notes;
    }

    void section(Xml section) {
        if (firstSection == null) {
            firstSection = section;
        }
    }

    /** The first section, whose headers the first page shows. */
    @Nullable
    Xml firstSection() {
        return firstSection;
    }

    void picture() {
        pictures = true;
    }

    boolean hasPictures() {
        return pictures;
    }
}
