package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all stories of one document share: styles, lists, the numbers of notes. */
final class DocxContext {
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final NoteNumbers notes = new NoteNumbers();
    private @Nullable Xml firstSection;
    private final List<String> pictures = new ArrayList<>();

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

    void picture(String relation) {
        if (!pictures.contains(relation)) {
            pictures.add(relation);
        }
    }

    /** The relations of the pictures, in order. */
    List<String> pictures() {
        return List.copyOf(pictures);
    }
}
