package thongsuot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import thongsuot.Serving;
import thongsuot.Settings;
import thongsuot.database.Database;

/** Where an installation lies; what every word about it takes. */
final class ServerOptions {

    @Option(names = "--data", paramLabel = "FOLDER", descriptionKey = "server.data")
    @Nullable
    Path data;

    /**
     * The settings of the installation.
     *
     * @param name of its folder where none is given: {@code data} or {@code demo}
     */
    Settings settings(Desk desk, String name, Map<String, String> options) throws IOException {
        Map<String, String> all = new HashMap<>(options);
        Path folder = data == null ? usualFolder(desk.environment(), name) : data;
        Settings settings = Settings.load(folder.toAbsolutePath().normalize(), desk.environment(), all);
        // Read by the log before anything else is set up.
        System.setProperty("thongsuot.log.format", settings.get("log.format", "text"));
        System.setProperty("thongsuot.log.level", settings.get("log.level", "INFO"));
        return settings;
    }

    /** Work on the data beside a server that may be running; what hinders it is one line and the code of a failure. */
    int beside(Desk desk, Work work) {
        return on(desk, Serving::beside, work);
    }

    /** The same on a database that is opened in another way. */
    int on(Desk desk, Opening opening, Work work) {
        try (Database database = opening.open(settings(desk, "data", Map.of()))) {
            return work.on(database);
        } catch (IOException | SQLException | RuntimeException e) {
            return Faults.tell(desk, e);
        }
    }

    /** How the database of these settings is come by. */
    @FunctionalInterface
    interface Opening {
        Database open(Settings settings) throws IOException, SQLException;
    }

    /** Something done to a database that is up; returns the code of the command. */
    @FunctionalInterface
    interface Work {
        int on(Database database) throws IOException, SQLException;
    }

    /** For root a place that the database's own user can enter; for others their own. */
    private static Path usualFolder(Map<String, String> environment, String name) {
        String given = environment.getOrDefault("THONGSUOT_DATA", "");
        if (!given.isEmpty()) return Path.of(given);
        if ("root".equals(System.getProperty("user.name"))) return Path.of("/var/lib/thongsuot", name);
        String share = environment.getOrDefault("XDG_DATA_HOME", "");
        return (share.isEmpty() ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(share))
                .resolve("thongsuot")
                .resolve(name);
    }
}
