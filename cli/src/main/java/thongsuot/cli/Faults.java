package thongsuot.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import thongsuot.WrongSettingException;
import thongsuot.database.DataFolderException;
import thongsuot.database.NewerBackupException;
import thongsuot.database.NewerDatabaseException;
import thongsuot.database.NotABackupException;
import thongsuot.database.NotEmptyException;
import thongsuot.database.NotFreshException;

/** Why a server does not start or its data can't be worked on, in one line. Never an address or password of a database. */
final class Faults {

    private Faults() {}

    /** Tells it, and gives the status of the command. */
    static int tell(Desk desk, Throwable fault) {
        desk.screen().complain(sentence(desk, fault));
        return fault instanceof WrongSettingException ? Exit.USAGE : Exit.FAILED;
    }

    private static String sentence(Desk desk, Throwable fault) {
        for (@Nullable Throwable each = fault; each != null; each = each.getCause()) {
            if (each.getClass().getSimpleName().equals("PortInUseException")) return desk.say("error.port-taken");
            if (each instanceof BindException bind) return desk.say(key(String.valueOf(bind.getMessage())));
        }
        return switch (fault) {
            case WrongSettingException wrong -> setting(desk, wrong);
            case NewerDatabaseException newer -> desk.say("error.newer-database", newer.step());
            case NewerBackupException newer -> desk.say("error.newer-backup", newer.step());
            case NotFreshException _ -> desk.say("error.restore-not-fresh");
            case NotEmptyException _ -> desk.say("error.restore-not-empty");
            case NotABackupException wrong -> desk.say("error.not-a-backup", String.valueOf(wrong.getMessage()));
            case SQLException database -> desk.say("error.database", String.valueOf(database.getMessage()));
            case DataFolderException folder ->
                desk.say("error.data-folder." + folder.why(), folder.place(), folder.detail());
            case AccessDeniedException denied -> desk.say("error.no-access", String.valueOf(denied.getMessage()));
            case NoSuchFileException missing -> desk.say("error.no-file", String.valueOf(missing.getMessage()));
            case FileSystemException file ->
                desk.say("error.file", String.valueOf(file.getFile()), String.valueOf(file.getReason()));
            case IOException trouble -> desk.say("error.server", String.valueOf(trouble.getMessage()));
            default -> new Complaints(desk).bug(fault);
        };
    }

    /** What Linux says of a port that can't be had. */
    private static String key(String message) {
        if (message.contains("assign")) return "error.address";
        return message.contains("denied") ? "error.port-forbidden" : "error.port-taken";
    }

    private static String setting(Desk desk, WrongSettingException wrong) {
        return desk.say(
                "error.setting", wrong.name(), desk.say("setting." + wrong.rule(), String.join(", ", wrong.choices())));
    }
}
