package thongsuot.database;

/** The database has been used by a newer program: its tables may mean what this program does not know. Nothing was changed. */
public final class NewerDatabaseException extends RuntimeException {

    private final String step;

    NewerDatabaseException(String step) {
        super("the database was brought up to date by a newer program (step " + step
                + "); start that version, or restore a backup of this one");
        this.step = step;
    }

    /** The module and the step that this program does not know, {@code identity 12}. */
    public String step() {
        return step;
    }
}
