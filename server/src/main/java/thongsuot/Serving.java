package thongsuot;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.context.ConfigurableApplicationContext;
import thongsuot.database.Database;
import thongsuot.database.DatabaseAddress;

/**
 * A server that runs: the database first, then the pages; stopped in the other order, so that no answer is cut off.
 *
 * @param port the port that the pages answer on
 */
public record Serving(Database database, ConfigurableApplicationContext pages, int port) implements AutoCloseable {

    /**
     * Starts everything and returns when pages answer.
     *
     * @throws IOException if the database that the program brings along can't be started
     * @throws SQLException if the database can't be reached or brought up to date
     */
    public static Serving start(Settings settings) throws IOException, SQLException {
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
