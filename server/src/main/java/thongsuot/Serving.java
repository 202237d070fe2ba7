package thongsuot;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.context.ConfigurableApplicationContext;
import thongsuot.database.Database;
import thongsuot.database.DatabaseAddress;
import thongsuot.database.Manifest;

/**
 * A server that runs: the database first, then the pages; stopped in the other order, so that no answer is cut off.
 *
 * @param port the port that the pages answer on
 */
public record Serving(Database database, ConfigurableApplicationContext pages, int port) implements AutoCloseable {

    /**
     * Starts everything and returns when pages answer.
     *
     * @throws IOException if the port can't be had, or the database that the program brings along can't be started
     * @throws SQLException if the database can't be reached or brought up to date
     */
    public static Serving start(Settings settings) throws IOException, SQLException {
        requirePort(settings);
        Database database = open(settings);
        try {
            ConfigurableApplicationContext pages = ThongSuot.start(database, settings);
            return new Serving(
                    database, pages, Integer.parseInt(pages.getEnvironment().getRequiredProperty("local.server.port")));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The database of these settings, up and up to date; beside a running server its own, for backup and checks. */
    public static Database beside(Settings settings) throws IOException, SQLException {
        DatabaseAddress elsewhere = settings.database();
        return elsewhere == null ? Database.beside(settings.data(), binaries(settings)) : Database.external(elsewhere);
    }

    /** The same for a backup to go into: tables that are not there yet are made as they were at its steps. */
    public static Database forBackup(Settings settings, Manifest backup) throws IOException, SQLException {
        DatabaseAddress elsewhere = settings.database();
        return elsewhere == null
                ? Database.beside(settings.data(), binaries(settings), backup.steps())
                : Database.external(elsewhere, backup.steps());
    }

    /** Seconds before the pages would find it out, and before a folder is filled for a server that can't be. */
    private static void requirePort(Settings settings) throws IOException {
        int port = Integer.parseInt(settings.get("port", "8080"));
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.get("address", "127.0.0.1"), port));
        }
    }

    private static Database open(Settings settings) throws IOException, SQLException {
        DatabaseAddress elsewhere = settings.database();
        return elsewhere == null
                ? Database.embedded(settings.data(), binaries(settings))
                : Database.external(elsewhere);
    }

    private static Path binaries(Settings settings) {
        String set = settings.get("postgresql.programs", "");
        return set.isEmpty() ? settings.data().resolve("programs") : Path.of(set);
    }

    @Override
    public void close() {
        pages.close();
        database.close();
    }
}
