package thongsuot.cli;

import java.io.IOException;
import java.net.BindException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import thongsuot.database.NewerDatabaseException;
import thongsuot.database.NotABackupException;
import thongsuot.database.NotEmptyException;

/** Why a server does not start or its data can't be worked on, in one line. Never an address or password of a database. */
final class Faults {

    private Faults() {}

    static String sentence(Desk desk, Throwable fault) {
        for (@Nullable Throwable each = fault; each != null; each = each.getCause()) {
            if (each.getClass().getSimpleName().equals("PortInUseException") || each instanceof BindException)
                return desk.say("error.port-taken");
        }
        return switch (fault) {
            case NewerDatabaseException newer -> desk.say("error.newer-database", String.valueOf(newer.getMessage()));
            case NotEmptyException _ -> desk.say("error.restore-not-empty");
            case NotABackupException wrong -> desk.say("error.not-a-backup", String.valueOf(wrong.getMessage()));
            case SQLException database -> desk.say("error.database", String.valueOf(database.getMessage()));
            case java.nio.file.AccessDeniedException denied ->
                desk.say("error.write-denied", String.valueOf(denied.getMessage()));
            case java.nio.file.NoSuchFileException missing ->
                desk.say("error.no-file", String.valueOf(missing.getMessage()));
            case IOException trouble -> desk.say("error.server", String.valueOf(trouble.getMessage()));
            case IllegalArgumentException wrong -> desk.say("error.server", String.valueOf(wrong.getMessage()));
            default -> new Complaints(desk).bug(fault);
        };
    }
}
