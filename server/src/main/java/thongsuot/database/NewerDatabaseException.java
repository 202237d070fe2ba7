package thongsuot.database;

/** The database has been used by a newer program: its tables may mean what this program does not know. */
public final class NewerDatabaseException extends RuntimeException {

    NewerDatabaseException(String step) {
        super("the database was brought up to date by a newer program (step " + step
                + "); start that version, or restore a backup of this one");
    }
}
