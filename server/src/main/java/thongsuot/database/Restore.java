package thongsuot.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import thongsuot.database.Manifest.Table;

/**
 * Puts a backup into an installation that holds nothing yet. All of it or nothing: one transaction, and sums that must agree. A backup
 * of an older program is put into the tables of its time, which are then brought up to date like those of any installation.
 */
public final class Restore {

    private Restore() {}

    /**
     * What a file says it holds, without putting it anywhere.
     *
     * @throws NotABackupException if the file isn't one, or is damaged
     * @throws NewerBackupException if a newer program wrote it
     */
    public static Manifest look(Path file) throws IOException {
        if (!Files.exists(file)) throw new NoSuchFileException(file.toString());
        if (Files.isDirectory(file)) throw new NotABackupException("it is a folder");
        try (ZipFile zip = new ZipFile(file.toFile(), UTF_8)) {
            Manifest manifest = manifest(zip);
            manifest.requireKnownSteps();
            return manifest;
        } catch (ZipException e) {
            throw new NotABackupException("it is not a ZIP archive, or a damaged one");
        }
    }

    /**
     * @param database at the steps of the backup and without accounts; up to date afterwards
     * @param said gets each table when it is done
     * @throws NotABackupException if the file isn't one, or is damaged
     * @throws NewerBackupException if a newer program wrote it
     * @throws NotFreshException if the database is ahead of the backup
     * @throws NotEmptyException if somebody works there already
     */
    public static Manifest read(Database database, Path file, Consumer<Table> said) throws IOException, SQLException {
        Manifest manifest = look(file);
        try (ZipFile zip = new ZipFile(file.toFile(), UTF_8);
                Connection connection = database.owner().connect()) {
            requireSameSteps(manifest, connection);
            requireEmpty(connection);
            connection.setAutoCommit(false);
            copyAll(connection, zip, manifest, said);
            connection.commit();
        } catch (ZipException e) {
            throw new NotABackupException("it is not a ZIP archive, or a damaged one");
        }
        Migrations.run(database.owner(), database.application().user());
        return manifest;
    }

    private static void copyAll(Connection connection, ZipFile zip, Manifest manifest, Consumer<Table> said)
            throws IOException, SQLException {
        List<String> tables = Tables.inOrder(connection);
        clear(connection, tables);
        for (Table table : manifest.tables()) {
            if (!tables.contains(table.name()))
                throw new NotABackupException("it holds an unknown table, " + table.name());
            copy(connection, zip, table);
            said.accept(table);
        }
        triggers(connection, tables, "enable");
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("manifest.json");
        if (entry == null) throw new NotABackupException("it has no manifest.json");
        try (InputStream in = zip.getInputStream(entry)) {
            return Manifest.fromJson(new String(in.readNBytes(10_000_000), UTF_8));
        }
    }

    private static void requireSameSteps(Manifest manifest, Connection connection) throws SQLException {
        var here = Migrations.applied(connection);
        if (!here.equals(manifest.steps())) throw new NotFreshException(here, manifest.steps());
    }

    private static void requireEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select exists (select from account)")) {
            found.next();
            if (found.getBoolean(1)) throw new NotEmptyException();
        }
    }

    private static void clear(Connection connection, List<String> tables) throws SQLException {
        triggers(connection, tables, "disable");
        try (Statement statement = connection.createStatement()) {
            for (String table : tables.reversed()) statement.execute("delete from " + Tables.quoted(table));
        }
    }

    /** What a table guards while people work was checked when the rows were written, and is checked again by the invariants. */
    private static void triggers(Connection connection, List<String> tables, String word) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : tables)
                statement.execute("alter table " + Tables.quoted(table) + " " + word + " trigger user");
        }
    }

    private static void copy(Connection connection, ZipFile zip, Table table) throws IOException, SQLException {
        ZipEntry entry = zip.getEntry("data/" + table.name() + ".csv");
        if (entry == null) throw new NotABackupException("the table " + table.name() + " is missing in it");
        MessageDigest digest = Backup.sha256();
        long rows;
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + Tables.quoted(table.name()) + " (" + Tables.quoted(table.columns())
                                    + ") from stdin (format csv)",
                            in);
        }
        if (rows != table.rows() || !HexFormat.of().formatHex(digest.digest()).equals(table.sha256()))
            throw new NotABackupException("the table " + table.name() + " in it is damaged");
        resetCounters(connection, table.name());
    }

    private static void resetCounters(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String column : Tables.columns(connection, table)) {
                String sequence =
                        "pg_get_serial_sequence('" + Tables.quoted(table).replace("'", "''") + "', '" + column + "')";
                statement.execute("select setval(s, (select coalesce(max(" + Tables.quoted(column)
                        + "::text::bigint), 0) + 1 from " + Tables.quoted(table) + "), false) from (select " + sequence
                        + " as s) as f where s is not null");
            }
        }
    }
}
