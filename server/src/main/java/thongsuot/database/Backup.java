package thongsuot.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import thongsuot.database.Manifest.Table;

/**
 * A copy of all data in one file, as of one moment, taken while the server goes on. A ZIP archive: {@code manifest.json} with the steps of
 * the tables and the sum of each, and {@code data/<table>.csv} for each table; any program can read it.
 */
public final class Backup {

    private Backup() {}

    /**
     * Writes the copy; the file is there whole or not at all.
     *
     * @param said gets the name of each table when it is done
     * @return what was written
     */
    public static Manifest write(Database database, Path file, Consumer<Table> said) throws IOException, SQLException {
        Path target = file.toAbsolutePath();
        Path half = Files.createTempFile(target.getParent(), ".thongsuot-", ".part");
        try {
            Manifest manifest;
            try (Connection connection = database.owner().connect();
                    ZipOutputStream zip =
                            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(half)), UTF_8)) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setReadOnly(true);
                manifest = write(connection, zip, said);
                connection.rollback();
            }
            move(half, target);
            return manifest;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static Manifest write(Connection connection, ZipOutputStream zip, Consumer<Table> said)
            throws IOException, SQLException {
        List<Table> tables = new ArrayList<>();
        for (String name : Tables.inOrder(connection)) {
            zip.putNextEntry(new ZipEntry("data/" + name + ".csv"));
            Table table = copy(connection, name, zip);
            zip.closeEntry();
            tables.add(table);
            said.accept(table);
        }
        Manifest manifest = new Manifest(Manifest.FORMAT, Migrations.applied(connection), tables);
        zip.putNextEntry(new ZipEntry("manifest.json"));
        zip.write(manifest.toJson().getBytes(UTF_8));
        zip.closeEntry();
        return manifest;
    }

    private static Table copy(Connection connection, String name, OutputStream out) throws IOException, SQLException {
        MessageDigest digest = sha256();
        // The archive stays open when the table ends.
        OutputStream kept = new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {}
        };
        List<String> columns = Tables.columns(connection, name);
        long rows;
        try (DigestOutputStream summed = new DigestOutputStream(kept, digest)) {
            rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy " + Tables.quoted(name) + " (" + Tables.quoted(columns) + ") to stdout (format csv)",
                            summed);
        }
        return new Table(name, columns, rows, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
