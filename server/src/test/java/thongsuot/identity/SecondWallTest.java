package thongsuot.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.organisation.Line;
import thongsuot.platform.Ids;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** Goes round the program, straight to the database with the application's own role: the rules of rows hold by themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondWallTest {

    private static final List<String> SENSITIVE = List.of(
            "account", "role_grant", "delegation", "second_factor", "recovery_code", "external_identity", "kept_form");

    private final RunningServer server = RunningServer.shared();
    private UUID province = Ids.next();
    private UUID hamlet = Ids.next();
    private Person governor = someone("governor");
    private Person villager = someone("villager");
    private Person hamletAdministrator = someone("hamlet");
    private Person auditor = someone("auditor");

    private Person someone(String login) {
        return Person.of(server, "Người Sau Tường", "wall." + login);
    }

    @BeforeAll
    void fill() throws SQLException {
        province = Offices.unit(server, "Tỉnh Tường Đá", Line.STATE, null);
        hamlet = Offices.unit(server, "Xóm Tường Đất", Line.STATE, province);
        governor.with(server, Role.HEAD, province, Line.STATE);
        hamletAdministrator.with(server, Role.ADMINISTRATOR, hamlet, null);
        auditor.with(server, Role.AUDITOR, province, Line.STATE);
        UUID post = Offices.post(server, hamlet, "Trưởng xóm", villager);
        Offices.post(server, hamlet, "Ủy viên", governor);
        try (Connection owner = server.database().owner().connect()) {
            run(
                    owner,
                    "update account set unit = ? where id in (?, ?)",
                    hamlet,
                    villager.account(),
                    governor.account());
            run(owner, "insert into second_factor (account, secret) values (?, '\\x01')", villager.account());
            run(owner, "insert into recovery_code (account, hash) values (?, '\\x01')", villager.account());
            run(
                    owner,
                    "insert into kept_form (id, account, sealed, kept_at) values (?, ?, '\\x01', now())",
                    Ids.next(),
                    villager.account());
            run(
                    owner,
                    "insert into external_identity (issuer, subject, account, linked_by, linked_at) values ('https://ngoai.example', 'v', ?, ?, now())",
                    villager.account(),
                    villager.account());
            run(
                    owner,
                    "insert into delegation (id, post, grantor, delegate, valid, document, made_by, made_at)"
                            + " values (?, ?, ?, ?, '[2026-01-01,2026-02-01)', 'Giấy ủy quyền 1', ?, now())",
                    Ids.next(),
                    post,
                    villager.id(),
                    auditor.id(),
                    villager.account());
            run(
                    owner,
                    "insert into one_time_token (hash, kind, account, made_at, expires_at) values ('\\x02', 'RESET', ?, now(), now() + interval '1 hour')",
                    villager.account());
        }
    }

    @Test
    void showsNothingToNobody() throws SQLException {
        try (Connection app = as(null)) {
            for (String table : SENSITIVE)
                assertThat(count(app, "select count(*) from " + table))
                        .as(table)
                        .isZero();
        }
    }

    @Test
    void showsAPersonTheirOwnRowsOnly() throws SQLException {
        try (Connection app = as(villager)) {
            for (String table : SENSITIVE)
                if (!table.equals("role_grant"))
                    assertThat(count(app, "select count(*) from " + table))
                            .as(table)
                            .isEqualTo(1);
        }
        try (Connection app = as(governor)) {
            assertThat(count(app, "select count(*) from account")).isEqualTo(1);
            assertThat(count(app, "select count(*) from second_factor")).isZero();
            assertThat(count(app, "select count(*) from kept_form")).isZero();
        }
    }

    @Test
    void keepsPasswordsTokensAndThrottlesFromEverybody() throws SQLException {
        for (String sql : List.of(
                "select password from account",
                "select * from account",
                "select * from one_time_token",
                "select * from sign_in_throttle",
                "update account set password = 'x'",
                "update account set login = 'x'",
                "delete from account",
                "delete from role_grant",
                "delete from delegation",
                "update role_grant set role = 'ADMINISTRATOR'",
                "update one_time_token set used_at = null",
                "alter table account disable row level security"))
            try (Connection app = as(hamletAdministrator)) {
                assertThatThrownBy(() -> run(app, sql)).as(sql).isInstanceOf(SQLException.class);
            }
    }

    @Test
    void letsNobodyGiveThemselvesARight() throws SQLException {
        try (Connection app = as(villager)) {
            assertThatThrownBy(() -> grant(app, villager, hamlet, villager)).hasMessageContaining("row-level security");
        }
        try (Connection app = as(hamletAdministrator)) {
            assertThatThrownBy(() -> grant(app, hamletAdministrator, province, hamletAdministrator))
                    .hasMessageContaining("row-level security");
            assertThatThrownBy(() -> grant(app, hamletAdministrator, null, hamletAdministrator))
                    .hasMessageContaining("row-level security");
        }
        try (Connection app = as(null)) {
            assertThatThrownBy(() -> grant(app, villager, hamlet, villager)).hasMessageContaining("row-level security");
        }
    }

    @Test
    void letsNobodySignARightWithAnothersName() throws SQLException {
        try (Connection app = as(hamletAdministrator)) {
            assertThatThrownBy(() -> grant(app, villager, hamlet, governor)).hasMessageContaining("row-level security");
        }
    }

    @Test
    void keepsTheAccountOfAGovernorFromTheAdministratorOfAHamlet() throws SQLException {
        try (Connection app = as(hamletAdministrator)) {
            assertThat(change(app, "update account set closed_at = now() where id = ?", governor.account()))
                    .isZero();
            assertThatThrownBy(() -> run(
                            app,
                            "insert into one_time_token (hash, kind, account, made_at, expires_at)"
                                    + " values ('\\x03', 'RESET', ?, now(), now() + interval '1 hour')",
                            governor.account()))
                    .hasMessageContaining("row-level security");
        }
        try (Connection app = as(hamletAdministrator)) {
            assertThat(change(app, "update account set mail = 'v@xom.example' where id = ?", villager.account()))
                    .isEqualTo(1);
        }
    }

    @Test
    void letsAnAuditorLookAndChangeNothing() throws SQLException {
        try (Connection app = as(auditor)) {
            assertThat(count(app, "select count(*) from role_grant")).isGreaterThanOrEqualTo(2);
            assertThat(change(app, "update account set mail = null where id = ?", villager.account()))
                    .isZero();
            assertThat(change(
                            app,
                            "update role_grant set revoked_at = now(), revoked_reason = 'x', revoked_by = ? where unit = ?",
                            auditor.account(),
                            hamlet))
                    .isZero();
            assertThat(change(app, "delete from second_factor where account = ?", villager.account()))
                    .isZero();
        }
    }

    @Test
    void letsNobodyActForAPostThatIsNotTheirs() throws SQLException {
        try (Connection app = as(auditor)) {
            assertThatThrownBy(() ->
                            run(app, """
                            insert into delegation (id, post, grantor, delegate, valid, document, made_by, made_at)
                            select ?, m.post, ?, ?, '[2026-03-01,2026-04-01)', 'giả', ?, now() from membership m where m.person = ?
                            """, Ids.next(), villager.id(), auditor.id(), auditor.account(), villager.id()))
                    .hasMessageContaining("row-level security");
        }
    }

    private static void grant(Connection app, Person to, @Nullable UUID unit, Person by) throws SQLException {
        run(app, """
                insert into role_grant (id, role, account, unit, valid, basis, granted_by, granted_name, granted_at)
                values (?, 'ADMINISTRATOR', ?, ?, '[2026-01-01,)', '', ?, 'x', now())
                """, Ids.next(), to.account(), unit, by.account());
    }

    /** The application's role in a transaction, as the program would open it; never committed. */
    private Connection as(@Nullable Person person) throws SQLException {
        Connection connection = server.database().application().connect();
        connection.setAutoCommit(false);
        run(
                connection,
                "select set_config('thongsuot.account', ?, true)",
                person == null ? "" : person.account().toString());
        run(connection, "savepoint here");
        return connection;
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getInt(1);
        }
    }

    private static int change(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        }
    }

    /** Takes a failure back, so that the transaction can go on. */
    private static void run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.execute();
        } catch (SQLException e) {
            if (!connection.getAutoCommit())
                try (PreparedStatement back = connection.prepareStatement("rollback to here")) {
                    back.execute();
                }
            throw e;
        }
    }
}
