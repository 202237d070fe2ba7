package thongsuot.database;

/** The file is no backup, a damaged one, or one of a newer program. Nothing was changed. */
public final class NotABackupException extends RuntimeException {

    NotABackupException(String why) {
        super(why);
    }
}
