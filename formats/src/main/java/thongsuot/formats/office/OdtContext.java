package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all stories of one OpenDocument text share: styles, counters of lists, notes. */
final class OdtContext {
    private final OdtStyles styles;
    private final Map<String, ListCounters> counters = new HashMap<>();
    private final List<Xml> notes = new ArrayList<>();
    private int unnamedLists;
    private final List<String> pictures = new ArrayList<>();

    OdtContext(OdtStyles styles) {
        this.styles = styles;
    }

    OdtStyles styles() {
        return styles;
    }

    /** The counters of the list {@code id}; lists that continue one another share them. */
    ListCounters counters(String id) {
        return counters.computeIfAbsent(id, key -> new ListCounters());
    }

    String unnamedList() {
        return "unnamed " + ++unnamedLists;
    }

    /** {@code id} counts on with what {@code earlier} has counted. */
    void continues(String id, String earlier) {
        counters.put(id, counters(earlier));
    }

    /** The superscript number of the note whose words are {@code body}. */
    String refer(Xml body) {
        notes.add(body);
        return NoteNumbers.superscript(notes.size());
    }

    List<Xml> notes() {
        return List.copyOf(notes);
    }

    void picture(Xml image) {
        pictures.add(image.attribute("xlink:href", ""));
    }

    /** The names of the parts that hold the pictures, in order. */
    List<String> pictures() {
        return pictures.stream().distinct().toList();
    }
}
