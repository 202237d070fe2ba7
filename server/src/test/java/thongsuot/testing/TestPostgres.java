package thongsuot.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import thongsuot.database.Database;
import thongsuot.database.DatabaseAddress;
import thongsuot.database.EmbeddedPostgres;
import thongsuot.database.InstalledPostgres;

/**
 * One real PostgreSQL for all tests of a run, and a fresh database for whoever asks: a copy of one that is up to date. It is the one that
 * the program brings along, or another where the variable {@code THONGSUOT_TEST_POSTGRESQL} names a folder of programs, such as
 * {@code /usr/lib/postgresql/15/bin}.
 */
public final class TestPostgres {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Function<String, DatabaseAddress> DATABASES = start();

    private TestPostgres() {}

    /** A database of its own, with all tables and nothing in them. */
    public static Database fresh() {
        String name = "test_" + NUMBER.incrementAndGet();
        execute("create database " + name + " template " + Template.made());
        try {
            return Database.external(DATABASES.apply(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database without anything, for tests of migrations. */
    public static DatabaseAddress empty() {
        String name = "empty_" + NUMBER.incrementAndGet();
        execute("create database " + name);
        return DATABASES.apply(name);
    }

    private static void execute(String sql) {
        DatabaseAddress superuser = DATABASES.apply("postgres");
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Function<String, DatabaseAddress> start() {
        String programs = System.getenv("THONGSUOT_TEST_POSTGRESQL");
        try {
            if (programs == null) return brought();
            InstalledPostgres started = InstalledPostgres.start(Path.of(programs));
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            return started::address;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Function<String, DatabaseAddress> brought() throws IOException {
        Path folder = Files.createTempDirectory("thongsuot-test-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        EmbeddedPostgres started = EmbeddedPostgres.start(
                folder, programs(), List.of("fsync=off", "max_connections=200", "shared_buffers=128MB"));
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        return started::address;
    }

    /** Unpacked once a machine: one second each would be many. */
    public static Path programs() {
        return Path.of(System.getProperty("java.io.tmpdir"), "thongsuot-programs-" + System.getProperty("user.name"));
    }

    private static final class Template {
        private static final String NAME = "template_up_to_date";

        static String made() {
            return NAME;
        }

        static {
            execute("create database " + NAME);
            try {
                Database.external(DATABASES.apply(NAME)).close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
