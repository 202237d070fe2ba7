package thongsuot.web;

import java.util.List;

/**
 * One field of which two people have a version.
 *
 * @param name of the field in the form
 * @param label as shown
 * @param base what stood there when the editor began
 * @param theirs what the other saved
 * @param yours what the editor typed
 * @param lines whether it takes several lines
 * @param choices what can be chosen; empty for a field to type in
 */
public record MergeField(
        String name, String label, String base, String theirs, String yours, boolean lines, List<Choice> choices) {

    public MergeField {
        choices = List.copyOf(choices);
    }

    /** A field to type in. */
    public MergeField(String name, String label, String base, String theirs, String yours, boolean lines) {
        this(name, label, base, theirs, yours, lines, List.of());
    }

    /** How the two differ. */
    public enum Kind {
        /** Both have the same, changed or not. */
        SAME,
        ONLY_THEIRS,
        ONLY_YOURS,
        /** Both changed it, differently: somebody must choose. */
        CLASH
    }

    public Kind kind() {
        if (yours.equals(theirs)) return Kind.SAME;
        if (yours.equals(base)) return Kind.ONLY_THEIRS;
        return theirs.equals(base) ? Kind.ONLY_YOURS : Kind.CLASH;
    }

    /** What stands in the field to begin with: whichever side changed it; where both did, what was typed. */
    public String result() {
        return kind() == Kind.ONLY_THEIRS ? theirs : yours;
    }

    /** A value as people read it: the words of a choice, or what was typed. */
    public String shown(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::words)
                .findFirst()
                .orElse(value);
    }
}
