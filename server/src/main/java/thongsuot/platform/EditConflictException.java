package thongsuot.platform;

/** Two people edited the same thing, and the other saved first. Nothing has been changed; a merge screen shows both. */
public final class EditConflictException extends RuntimeException {

    private final String subject;

    /** @param subject what was edited, such as {@code unit 0190…} */
    public EditConflictException(String subject) {
        super(subject + " was saved by somebody else in the meantime");
        this.subject = subject;
    }

    public String subject() {
        return subject;
    }

    /**
     * Behind {@code update … set version = version + 1 where id = ? and version = ?}: no row means that the version has moved on.
     *
     * @param rows how many rows the update changed
     * @throws EditConflictException if none was
     */
    public static void unlessChanged(int rows, String subject) {
        if (rows == 0) throw new EditConflictException(subject);
    }
}
