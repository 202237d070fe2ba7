package thongsuot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thongsuot.demo.Demonstration;
import thongsuot.identity.FirstRun;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;
import thongsuot.testing.TestPostgres;

/** The database of an office that has its own: PostgreSQL 15, a user who is no superuser, Vietnamese order of words. */
class OwnPostgresTest {

    private static final String PASSWORD = "mật:khẩu@/của ta";
    private static final String IN_ADDRESS = "m%E1%BA%ADt%3Akh%E1%BA%A9u%40%2Fc%E1%BB%A7a%20ta";

    private static @Nullable InstalledPostgres postgres;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException, SQLException {
        assumeTrue(
                InstalledPostgres.oldest().isPresent(),
                "no PostgreSQL 15 on this machine: nothing is run on it (apt-get install postgresql-15)");
        postgres = InstalledPostgres.start(InstalledPostgres.oldest().orElseThrow());
        administer("create role chu login createrole password '" + PASSWORD + "'");
    }

    @AfterAll
    static void stop() {
        if (postgres != null) postgres.close();
    }

    @Test
    void theFirstAdministratorSignsInAndLooksAround() throws SQLException {
        Database database = Database.external(DatabaseAddress.parse(made("dau_tien")));
        try (RunningServer server = RunningServer.over(database, Map.of());
                Surfer surfer = new Surfer(server)) {
            String code = server.bean(FirstRun.class).code().orElseThrow();
            surfer.get("/setup");
            Surfer.Answer made = surfer.post(
                    "/setup",
                    Map.of(
                            "code", code,
                            "name", "Lò Thị Mẫu",
                            "login", "mau",
                            "mail", "",
                            "password", "một hai ba bốn năm",
                            "again", "một hai ba bốn năm"));

            assertThat(made.status()).isEqualTo(302);
            for (String page : List.of("/", "/units", "/account", "/audit"))
                assertThat(surfer.follow(surfer.get(page)).status()).as(page).isEqualTo(200);
        }
        assertClean(database);
    }

    @Test
    void takesTheWholeDemonstrationAndItsBackupGoesToAnotherVersionAndBack() throws Exception {
        Database fifteen = Database.external(DatabaseAddress.parse(made("trinh_dien")));
        try (RunningServer server = RunningServer.over(fifteen, Map.of("demo", "true"));
                Surfer surfer = new Surfer(server)) {
            server.bean(Demonstration.class).prepare();
            assertThat(surfer.signIn("chanhvanphong", Demonstration.PASSWORD).status())
                    .isEqualTo(302);
            for (String page : List.of("/units?line=STATE", "/search?q=muong", "/units/table", "/accounts", "/audit"))
                assertThat(surfer.follow(surfer.get(page)).status()).as(page).isEqualTo(200);
        }
        assertClean(fifteen);
        Path file = folder.resolve("sao-luu.zip");
        Manifest written = Backup.write(fifteen, file, _ -> {});

        Database newer = TestPostgres.fresh();
        Restore.read(newer, file, _ -> {});
        assertClean(newer);
        Path back = folder.resolve("tro-lai.zip");
        Manifest again = Backup.write(newer, back, _ -> {});
        Database returned = Database.external(DatabaseAddress.parse(made("tro_lai")));
        Restore.read(returned, back, _ -> {});
        assertClean(returned);

        assertThat(written.rows()).isGreaterThan(20_000).isEqualTo(again.rows());
        assertThat(number(newer)).isPositive().isEqualTo(number(fifteen)).isEqualTo(number(returned));
    }

    @Test
    void theRoleOfTheServerCannotTouchTheTrail() throws SQLException {
        Database database = Database.external(DatabaseAddress.parse(made("vet")));

        assertThat(database.application().user()).isEqualTo("chu_app");
        try (Connection connection = database.application().connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from audit_entry"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("create table cua_toi (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    /** A new database that sorts as Vietnamese does, and its address as it stands in DATABASE_URL. */
    private static String made(String name) throws SQLException {
        administer("create database " + name
                + " owner chu template template0 locale_provider icu icu_locale 'vi-VN' locale 'C.UTF-8'");
        return "postgres://chu:" + IN_ADDRESS + "@127.0.0.1:" + running().port() + "/" + name;
    }

    private static InstalledPostgres running() {
        if (postgres == null) throw new IllegalStateException("not started");
        return postgres;
    }

    private static void administer(String sql) throws SQLException {
        try (Connection connection = running().address("postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertClean(Database database) {
        assertThat(Checks.run(database, _ -> {}))
                .hasSizeGreaterThan(5)
                .allSatisfy(each -> assertThat(each.violations()).isEmpty());
    }

    private static long number(Database database) throws SQLException {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from unit")) {
            found.next();
            return found.getLong(1);
        }
    }
}
