package thongsuot.formats.office;

/** What holds until the group ends, and again as it was after it. */
final class RtfState {
    /** What the words of a group are. */
    enum Destination {
        WORDS,
        LABEL,
        FONTS,
        SKIPPED
    }

    Destination destination = Destination.WORDS;
    /** Whether the group began with {@code \*}: whoever doesn't know its word passes over it. */
    boolean optional;
    /** The story that ends with this group: a note, a text box, the first page's header. */
    boolean ownsStory;

    /** Whether row definitions are those of a table within a table. */
    boolean nestedRow;

    int font;
    int fallbacks = 1;
    boolean hidden;
    boolean deleted;
    boolean capitals;
    boolean raised;

    RtfState copy() {
        RtfState copy = new RtfState();
        copy.destination = destination;
        copy.nestedRow = nestedRow;
        copy.font = font;
        copy.fallbacks = fallbacks;
        copy.hidden = hidden;
        copy.deleted = deleted;
        copy.capitals = capitals;
        copy.raised = raised;
        return copy;
    }

    void plain(int defaultFont) {
        font = defaultFont;
        hidden = false;
        deleted = false;
        capitals = false;
        raised = false;
    }
}
