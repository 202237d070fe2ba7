package thongsuot.formats;

/** A file that can't be turned into text: the message names the file, says what it is and what to do, in one line. */
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnreadableFileException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public UnreadableFileException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a file can't be read. */
    public enum Reason {
        MISSING,
        EMPTY,
        TOO_LARGE,
        ENCRYPTED,
        DAMAGED,
        BOMB,
        EXTERNAL_ENTITY,
        UNKNOWN_TYPE,
        NO_TEXT_AND_NO_OCR
    }
}
