package thongsuot.cli.input;

/** A name of the call that leads to no document. */
public record Trouble(String name, Kind kind) {
    /** Why. */
    public enum Kind {
        NO_NAME,
        CLOSED_FOLDER,
        NOTHING_IN_FOLDER
    }
}
