package thongsuot.web;

/**
 * One field of which two people have a version.
 *
 * @param name of the field in the form
 * @param label as shown
 * @param base what stood there when the editor began
 * @param theirs what the other saved
 * @param yours what the editor typed
 * @param lines whether it takes several lines
 */
public record MergeField(String name, String label, String base, String theirs, String yours, boolean lines) {

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
}
