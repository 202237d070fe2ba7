package thongsuot.database;

import java.io.IOException;
import java.nio.file.Path;

/** The folder of data can't be worked in: why, and where exactly. */
public final class DataFolderException extends IOException {

    /** What hinders. */
    public enum Why {
        /** Another program runs on it. */
        IN_USE,
        /** A file has this name, or stands above it. */
        NOT_A_FOLDER,
        /** It can't be made, or nothing can be written into it. */
        NOT_WRITABLE,
        /** The user that the database runs as can't get into it. */
        CLOSED_TO_DATABASE
    }

    private final Why why;
    private final Path place;
    private final String detail;

    DataFolderException(Why why, Path place, String detail) {
        super("the folder of data " + place + ": " + why + " " + detail);
        this.why = why;
        this.place = place;
        this.detail = detail;
    }

    public Why why() {
        return why;
    }

    public Path place() {
        return place;
    }

    /** The user's name where the folder is closed to a user; else what the system said. */
    public String detail() {
        return detail;
    }
}
