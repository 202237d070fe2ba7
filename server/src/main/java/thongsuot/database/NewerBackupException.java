package thongsuot.database;

/** A newer program wrote the backup: its tables may hold what this program does not know. Nothing was changed. */
public final class NewerBackupException extends RuntimeException {

    private final String step;

    NewerBackupException(String step) {
        super("the backup was written by a newer program (" + step + "); restore it with that version");
        this.step = step;
    }

    /** What this program does not know: the module and the step, {@code identity 12}, or the format of the file. */
    public String step() {
        return step;
    }
}
