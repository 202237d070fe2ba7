package thongsuot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import thongsuot.Serving;
import thongsuot.database.Manifest;
import thongsuot.database.Restore;

/** {@code thongsuot restore FILE}: a backup into an installation that holds nothing yet. */
@Command(name = "restore", sortOptions = false)
final class RestoreCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    ServerOptions server = new ServerOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    @Nullable
    Path file;

    RestoreCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Path source = file == null ? Path.of("") : file;
        Manifest backup;
        try {
            // Before a database is made for it.
            backup = Restore.look(source);
        } catch (IOException | RuntimeException e) {
            return Faults.tell(desk, e);
        }
        return server.on(desk, settings -> Serving.forBackup(settings, backup), database -> {
            Manifest read = Restore.read(
                    database,
                    source,
                    table -> desk.screen()
                            .err()
                            .println(desk.say("backup.table", table.name(), String.valueOf(table.rows()))));
            desk.screen()
                    .out()
                    .println(desk.say(
                            "restore.done", source, String.valueOf(read.tables().size()), String.valueOf(read.rows())));
            desk.screen().flush();
            return Exit.DONE;
        });
    }
}
