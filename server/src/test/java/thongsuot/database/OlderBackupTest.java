package thongsuot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongsuot.testing.TestPostgres;

/** Backups of programs of the past, and of the future. */
class OlderBackupTest {

    @TempDir
    private Path folder;

    /** Each row is a program of the past: the last steps of organisation and identity; 0 where it had no such module. */
    @ParameterizedTest
    @CsvSource({"22, 3", "20, 2", "4, 2", "4, 1", "3, 1", "1, 1"})
    void isRestoredAtItsStepsAndBroughtUpToDate(String organisation, String identity) throws Exception {
        Database old = Database.external(
                TestPostgres.empty(),
                Map.of("platform", "1", "audit", "1", "organisation", organisation, "identity", identity));
        fill(old.owner());
        Path file = folder.resolve("sao-luu-cu.zip");
        Backup.write(old, file, _ -> {});

        Manifest manifest = Restore.look(file);
        Database now = Database.external(TestPostgres.empty(), manifest.steps());
        Restore.read(now, file, _ -> {});

        assertThat(manifest.steps()).containsEntry("organisation", organisation);
        assertThat(applied(now.owner())).isEqualTo(Migrations.newest());
        assertThat(string(now.owner(), "select login || ' ' || name from account join person on person = person.id"))
                .isEqualTo("mau Lò Thị Mẫu");
        assertThat(string(now.owner(), "select action from audit_entry")).isEqualTo("a");
        assertThat(string(now.owner(), "select count(*) > 20 from unit_kind")).isEqualTo("t");
        assertThat(Checks.run(now, _ -> {}))
                .hasSizeGreaterThan(5)
                .allSatisfy(each -> assertThat(each.violations()).isEmpty());
    }

    @Test
    void goesOnlyWhereThisProgramNeverRan() throws Exception {
        Database old = Database.external(
                TestPostgres.empty(), Map.of("platform", "1", "audit", "1", "organisation", "4", "identity", "2"));
        fill(old.owner());
        Path file = folder.resolve("sao-luu-cu.zip");
        Backup.write(old, file, _ -> {});
        Database used = TestPostgres.fresh();

        assertThatThrownBy(() -> Restore.read(used, file, _ -> {})).isInstanceOf(NotFreshException.class);
        assertThat(string(used.owner(), "select count(*) from person")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"identity, 900, identity 900", "mai-sau, 1, mai-sau 1"})
    void isRefusedWhereANewerProgramWroteIt(String module, String step, String told) throws Exception {
        Path file = backupWith(module, step);

        assertThatThrownBy(() -> Restore.look(file))
                .isInstanceOfSatisfying(
                        NewerBackupException.class,
                        refused -> assertThat(refused.step()).isEqualTo(told));
        Database empty = TestPostgres.fresh();
        assertThatThrownBy(() -> Restore.read(empty, file, _ -> {})).isInstanceOf(NewerBackupException.class);
        assertThat(string(empty.owner(), "select count(*) from person")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"identity, 1.5", "identity, x", "identity, ''"})
    void isNoBackupWhereItsStepIsOfNoVersion(String module, String step) throws Exception {
        Path file = backupWith(module, step);

        assertThatThrownBy(() -> Restore.look(file)).isInstanceOf(NotABackupException.class);
    }

    @Test
    void isRefusedWhereItIsOfAFormToCome() throws Exception {
        Path file = backupWith("identity", "1");
        rewrite(file, "\"format\" : 1", "\"format\" : 7");

        assertThatThrownBy(() -> Restore.look(file)).isInstanceOf(NewerBackupException.class);
    }

    private Path backupWith(String module, String step) throws Exception {
        Path file = folder.resolve("sao-luu.zip");
        Database full = TestPostgres.fresh();
        Manifest written = Backup.write(full, file, _ -> {});
        Map<String, String> steps = new HashMap<>(written.steps());
        steps.put(module, step);
        rewrite(file, written.toJson(), new Manifest(written.format(), steps, written.tables()).toJson());
        return file;
    }

    private static void rewrite(Path zip, String from, String to) throws Exception {
        try (FileSystem inside = FileSystems.newFileSystem(zip)) {
            Path manifest = inside.getPath("manifest.json");
            String text = Files.readString(manifest);
            assertThat(text).contains(from);
            Files.writeString(manifest, text.replace(from, to));
        }
    }

    private static void fill(DatabaseAddress address) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into person (id, name) values ('0190a000-0000-7000-8000-000000000001', 'Lò Thị Mẫu');
                    insert into account (id, login, person) select '0190a000-0000-7000-8000-000000000002', 'mau', id from person;
                    select audit_append(now(), '0190a000-0000-7000-8000-000000000002', 'Mẫu', null, '', null, 'a', 'b', 'c', 'd', null,
                        '{}', '{}', '')
                    """);
        }
    }

    private static Map<String, String> applied(DatabaseAddress address) throws SQLException {
        try (Connection connection = address.connect()) {
            return Migrations.applied(connection);
        }
    }

    private static String string(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
