package thongsuot.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A database that is up, with the tables of a program, this one where nothing else is said, and with its two roles: the owner, who changes tables, and the application, who can neither change
 * a table nor touch what has been written into the trail.
 *
 * @param owner for migrations, backup and checks
 * @param application for the running server
 */
public record Database(
        DatabaseAddress owner,
        DatabaseAddress application,
        @Nullable EmbeddedPostgres embedded) implements AutoCloseable {

    private static final int OLDEST = 15;
    private static final String NAME = "thongsuot";

    /** The one that the program brings along, in a folder of data. */
    public static Database embedded(Path folder, Path binaries) throws IOException, SQLException {
        return embedded(folder, binaries, Migrations.newest());
    }

    private static Database embedded(Path folder, Path binaries, Map<String, String> steps)
            throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(
                folder, binaries, List.of("shared_buffers=256MB", "max_connections=60", "max_wal_size=1GB"));
        try {
            createOnce(postgres, NAME);
            return prepared(postgres.address(NAME), postgres, steps);
        } catch (SQLException | RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /**
     * The same, for work beside a server that may be running on the folder: its database is used then, and left running.
     */
    public static Database beside(Path folder, Path binaries) throws IOException, SQLException {
        return beside(folder, binaries, Migrations.newest());
    }

    /**
     * The same for a backup to go into: tables that are not there yet are made as they were at its steps.
     *
     * @param steps the last migration of each module, of {@link Manifest#steps}
     */
    public static Database beside(Path folder, Path binaries, Map<String, String> steps)
            throws IOException, SQLException {
        Optional<DatabaseAddress> running = EmbeddedPostgres.running(folder, NAME);
        return running.isPresent() ? prepared(running.get(), null, steps) : embedded(folder, binaries, steps);
    }

    /** One that runs elsewhere, PostgreSQL 15 or later. */
    public static Database external(DatabaseAddress owner) throws SQLException {
        return external(owner, Migrations.newest());
    }

    /** The same for a backup to go into, as {@link #beside(Path, Path, Map)}. */
    public static Database external(DatabaseAddress owner, Map<String, String> steps) throws SQLException {
        return prepared(owner, null, steps);
    }

    @Override
    public void close() {
        if (embedded != null) embedded.close();
    }

    private static Database prepared(
            DatabaseAddress owner, @Nullable EmbeddedPostgres postgres, Map<String, String> steps) throws SQLException {
        DatabaseAddress application;
        try (Connection connection = owner.connect()) {
            requireVersion(connection);
            application = applicationRole(connection, owner);
        }
        Migrations.run(owner, application.user(), steps);
        return new Database(owner, application, postgres);
    }

    private static void requireVersion(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST)
            throw new SQLException("the database is PostgreSQL " + version + "; " + OLDEST + " or later is needed");
    }

    /**
     * The role of the running server. Its password follows from the owner's, so that several servers on one database agree without a
     * word and nobody has to keep a second secret.
     */
    private static DatabaseAddress applicationRole(Connection connection, DatabaseAddress owner) throws SQLException {
        String role = owner.user() + "_app";
        String password = derived(owner.password(), role);
        try (Statement statement = connection.createStatement()) {
            boolean there;
            try (ResultSet found = statement.executeQuery(
                    "select 1 from pg_roles where rolname = '" + role.replace("'", "''") + "'")) {
                there = found.next();
            }
            String quoted = '"' + role.replace("\"", "\"\"") + '"';
            // Only where it can't get in already: rewriting a role on each start would wait for others doing the same.
            if (there && canEnter(owner.as(role, password))) return owner.as(role, password);
            statement.execute((there ? "alter" : "create") + " role " + quoted + " login password '" + password + "'");
            statement.execute(
                    "grant connect on database \"" + connection.getCatalog().replace("\"", "\"\"") + "\" to " + quoted);
        }
        return owner.as(role, password);
    }

    private static boolean canEnter(DatabaseAddress address) {
        try (Connection _ = address.connect()) {
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static String derived(String secret, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("thongsuot:" + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static void createOnce(EmbeddedPostgres postgres, String name) throws SQLException {
        DatabaseAddress superuser = postgres.superuser();
        try (Connection connection =
                        DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password());
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                if (found.next()) return;
            }
            statement.execute("create database " + name);
        }
    }
}
