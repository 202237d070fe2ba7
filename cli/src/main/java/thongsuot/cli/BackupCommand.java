package thongsuot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thongsuot.database.Backup;
import thongsuot.database.Manifest;

/** {@code thongsuot backup FILE}: a copy of all data, while the server may go on. */
@Command(name = "backup", sortOptions = false)
final class BackupCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    ServerOptions server = new ServerOptions();

    @Option(names = "--overwrite", descriptionKey = "backup.overwrite")
    boolean overwrite;

    @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
    @Nullable
    Path file;

    BackupCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Path target = file == null ? Path.of("") : file;
        String trouble = trouble(target);
        if (!trouble.isEmpty()) {
            desk.screen().complain(trouble);
            return Exit.FAILED;
        }
        return server.beside(desk, database -> {
            Manifest written = Backup.write(
                    database,
                    target,
                    table -> desk.screen()
                            .err()
                            .println(desk.say("backup.table", table.name(), String.valueOf(table.rows()))));
            desk.screen()
                    .out()
                    .println(desk.say(
                            "backup.done",
                            target,
                            String.valueOf(written.tables().size()),
                            String.valueOf(written.rows())));
            desk.screen().flush();
            return Exit.DONE;
        });
    }

    /** Told before the data are read for it; empty where there is none. */
    private String trouble(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target) || folder == null) return desk.say("error.backup-is-folder", target);
        if (Files.exists(target) && !overwrite) return desk.say("error.backup-there", target);
        if (!Files.isDirectory(folder)) return desk.say("error.backup-no-folder", folder);
        return "";
    }
}
