package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;

/** Numbers footnotes and endnotes in the order of their references, whichever page or section they stand on. */
final class NoteNumbers {
    private final List<String> order = new ArrayList<>();

    /** The superscript number of the note {@code id}, which is referred to now. */
    String refer(String id) {
        order.add(id);
        return superscript(order.size());
    }

    /** The notes referred to, in order; the first has number 1. */
    List<String> order() {
        return List.copyOf(order);
    }

    static String superscript(int number) {
        return Words.raised(Integer.toString(number));
    }
}
