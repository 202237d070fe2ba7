package thongsuot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thongsuot.testing.TestPostgres;

class BackupTest {

    private final Database full = TestPostgres.fresh();
    private final Database empty = TestPostgres.fresh();

    @TempDir
    private Path folder;

    @Test
    void bringsEveryRowOfEveryTableBack() throws Exception {
        fill(full);
        Path file = folder.resolve("sao-luu.zip");

        Manifest written = Backup.write(full, file, _ -> {});
        Manifest read = Restore.read(empty, file, _ -> {});

        assertThat(read).isEqualTo(written);
        assertThat(written.rows()).isPositive();
        assertThat(contents(empty)).isEqualTo(contents(full));
        assertThat(Checks.run(empty, _ -> {}))
                .allSatisfy(each -> assertThat(each.violations()).isEmpty());
    }

    @Test
    void leavesGuardsStandingAfterwards() throws Exception {
        fill(full);
        Path file = folder.resolve("sao-luu.zip");
        Backup.write(full, file, _ -> {});
        Restore.read(empty, file, _ -> {});

        assertThatThrownBy(() -> execute(empty, "delete from audit_entry")).hasMessageContaining("only ever added to");
    }

    @Test
    void refusesWherePeopleWorkAlready() throws Exception {
        fill(full);
        Path file = folder.resolve("sao-luu.zip");
        Backup.write(full, file, _ -> {});
        Map<String, String> before = contents(full);

        assertThatThrownBy(() -> Restore.read(full, file, _ -> {})).isInstanceOf(NotEmptyException.class);
        assertThat(contents(full)).isEqualTo(before);
    }

    @Test
    void refusesWhatIsNoBackup() throws IOException {
        Path file = Files.writeString(folder.resolve("khac.zip"), "đây không phải tệp sao lưu");

        assertThatThrownBy(() -> Restore.read(empty, file, _ -> {})).isInstanceOf(NotABackupException.class);
    }

    @Test
    void refusesADamagedOneAndChangesNothing() throws Exception {
        fill(full);
        Path file = folder.resolve("sao-luu.zip");
        Backup.write(full, file, _ -> {});
        Map<String, String> before = contents(empty);
        for (long at = 20; at < Files.size(file) - 20; at += Files.size(file) / 40) {
            Path damaged = Files.copy(file, folder.resolve("hong-" + at + ".zip"));
            try (RandomAccessFile bytes = new RandomAccessFile(damaged.toFile(), "rw")) {
                bytes.seek(at);
                int old = bytes.read();
                bytes.seek(at);
                bytes.write(old ^ 0x5a);
            }
            try {
                // A byte of the archive's own bookkeeping may not matter: then everything is there.
                Database target = TestPostgres.fresh();
                Restore.read(target, damaged, _ -> {});
                assertThat(contents(target)).isEqualTo(contents(full));
            } catch (NotABackupException | IOException | SQLException refused) {
                assertThat(contents(empty)).isEqualTo(before);
            }
        }
    }

    private static void fill(Database database) throws SQLException {
        execute(database, """
                insert into person (id, name) values ('0190a000-0000-7000-8000-000000000001', 'Lò Thị "Mẫu", \\ dòng 1
                dòng 2');
                insert into account (id, login, person) select '0190a000-0000-7000-8000-000000000002', 'mau', id from person;
                select audit_append(now(), '0190a000-0000-7000-8000-000000000002', 'Mẫu', null, '', null, 'a', 'b', 'c', 'd', null,
                    '{}', '{}', '')
                """);
    }

    private static Map<String, String> contents(Database database) throws SQLException {
        Map<String, String> all = new TreeMap<>();
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement()) {
            for (String table : Tables.inOrder(connection)) {
                try (ResultSet rows = statement.executeQuery(
                        "select coalesce(string_agg(t::text, '|' order by t::text), '') from " + table + " t")) {
                    rows.next();
                    all.put(table, rows.getString(1));
                }
            }
        }
        return all;
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
