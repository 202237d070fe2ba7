package thongsuot.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thongsuot.database.Database;
import thongsuot.platform.Ids;
import thongsuot.testing.TestPostgres;

/** The walls that stand even for somebody who goes round the program, with SQL of the application's own role. */
class StructureConstraintsTest {

    private final Database database = TestPostgres.fresh();
    private final UUID event = Ids.next();
    private final UUID top = Ids.next();
    private final UUID left = Ids.next();
    private final UUID right = Ids.next();

    @BeforeEach
    void aRootWithTwoChildren() throws SQLException {
        inOneTransaction(
                event(event),
                unit(top),
                unit(left),
                unit(right),
                below(top, null),
                below(left, top),
                below(right, top));
    }

    @Test
    void twoNamesOnOneDayAreRefused() {
        assertThatThrownBy(() -> inOneTransaction(version(left, "[2024-01-01,2024-01-02)")))
                .hasMessageContaining("unit_version_one_a_day");
    }

    @Test
    void twoParentsOnOneDayAreRefused() {
        assertThatThrownBy(() -> inOneTransaction(below(left, right))).hasMessageContaining("placement_one_a_day");
    }

    @Test
    void aUnitBelowItselfIsRefused() {
        assertThatThrownBy(() -> inOneTransaction(closePlacement(left), below(left, left)))
                .hasMessageContaining("placement_not_below_itself");
    }

    @Test
    void aCycleIsRefusedWhenItIsCommitted() {
        assertThatThrownBy(() -> inOneTransaction(
                        closePlacement(left), closePlacement(right), below(left, right), below(right, left)))
                .hasMessageContaining("placement_no_cycle");
    }

    @Test
    void aCycleOnOneDayOnlyIsRefused() {
        assertThatThrownBy(() -> inOneTransaction(
                        closePlacement(left),
                        closePlacement(right),
                        below(left, top, "[2020-01-01,2024-06-02)"),
                        below(left, right, "[2024-06-02,)"),
                        below(right, left, "[2020-01-01,2024-06-03)"),
                        below(right, top, "[2024-06-03,)")))
                .hasMessageContaining("placement_no_cycle");
    }

    @Test
    void changingSidesOnOneDayIsNoCycle() throws SQLException {
        inOneTransaction(
                closePlacement(left),
                closePlacement(right),
                below(left, top, "[2020-01-01,2024-06-02)"),
                below(left, right, "[2024-06-02,)"),
                below(right, left, "[2020-01-01,2024-06-02)"),
                below(right, top, "[2024-06-02,)"));
    }

    @Test
    void halvesOfACycleFromTwoConnectionsAreRefusedTogether() throws Exception {
        try (Connection one = connect();
                Connection other = connect()) {
            run(one, closePlacement(left), below(left, right));
            run(other, closePlacement(right), below(right, left));
            one.commit();
            assertThatThrownBy(other::commit).hasMessageContaining("placement_no_cycle");
        }
    }

    @Test
    void ofTwoHalvesCommittedAtOnceOneComesThrough() throws Exception {
        try (Connection one = connect();
                Connection other = connect()) {
            run(one, closePlacement(left), below(left, right));
            run(other, closePlacement(right), below(right, left));
            CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> commits(one));
            CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> commits(other));
            assertThat(first.get(20, TimeUnit.SECONDS)).isNotEqualTo(second.get(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void aSnapshotThatIsTooOldMayNotChangeTheStructure() throws Exception {
        try (Connection one = connect()) {
            one.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            run(one, closePlacement(left), below(left, right));
            assertThatThrownBy(one::commit).hasMessageContaining("read committed or serializable");
        }
    }

    @Test
    void aParentThatEndsBeforeItsChildIsRefused() {
        assertThatThrownBy(() -> inOneTransaction(closePlacement(top), below(top, null, "[2020-01-01,2024-01-01)")))
                .hasMessageContaining("placement_parent_in_line");
    }

    @Test
    void standingInALineAfterOnesEndIsRefused() {
        assertThatThrownBy(() -> inOneTransaction(
                        "update unit_version set closed_by = '%s' where unit = '%s'".formatted(event, left),
                        version(left, "[2020-01-01,2024-01-01)")))
                .hasMessageContaining("placement_within_life");
    }

    @Test
    void aRootWithoutAReasonIsRefused() {
        UUID stray = Ids.next();
        assertThatThrownBy(() -> inOneTransaction(
                        unit(stray),
                        "insert into placement (id, origin, unit, line, valid, opened_by) values ('%1$s', '%1$s', '%2$s', 'PARTY', '[2020-01-01,)', '%3$s')"
                                .formatted(Ids.next(), stray, event)))
                .hasMessageContaining("placement_root_says_why");
    }

    @Test
    void aRowIsNeverRewrittenNorReopened() throws SQLException {
        assertThatThrownBy(() -> inOneTransaction("update unit_version set name = 'khác' where unit = '" + left + "'"))
                .hasMessageContaining("permission denied");
        try (Connection owner = database.owner().connect();
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() ->
                            statement.execute("update unit_version set name = 'khác' where unit = '" + left + "'"))
                    .hasMessageContaining("only ever closed");
        }
        inOneTransaction(closePlacement(left), below(left, right));
        assertThatThrownBy(() -> inOneTransaction("update placement set closed_by = null where closed_by is not null"))
                .hasMessageContaining("only ever closed");
    }

    @Test
    void nothingOfTheRecordCanBeDeleted() {
        for (String table : new String[] {"unit", "unit_version", "placement", "change_event", "succession"})
            assertThatThrownBy(() -> inOneTransaction("delete from " + table))
                    .hasMessageContaining("permission denied");
    }

    @Test
    void aChangeIsNotApprovedByWhoProposedIt() {
        assertThatThrownBy(() -> inOneTransaction("""
                insert into change_event (id, kind, basis_number, basis_issuer, effective_on, state, payload, reason, proposed_by,
                    proposed_name, proposed_at, decided_by, decided_name, decided_at)
                values ('%1$s', 'DISSOLVE', '', '', '2020-01-01', 'APPROVED', '{}', '', '%1$s', 'A', now(), '%1$s', 'A', now())
                """.formatted(Ids.next())))
                .hasMessageContaining("change_event_second_person");
    }

    private String unit(UUID id) {
        return "insert into unit values ('" + id + "');" + version(id, "[2020-01-01,)");
    }

    private String version(UUID unit, String valid) {
        return """
                insert into unit_version (id, origin, unit, valid, name, short_name, kind, level, opened_by)
                values ('%1$s', '%1$s', '%2$s', '%3$s', 'Đơn vị', '', 'chi-bo', 'grassroots', '%4$s')
                """.formatted(Ids.next(), unit, valid, event);
    }

    private String below(UUID unit, @Nullable UUID parent) {
        return below(unit, parent, "[2020-01-01,)");
    }

    private String below(UUID unit, @Nullable UUID parent, String valid) {
        return """
                insert into placement (id, origin, unit, line, parent, waiver, valid, opened_by)
                values ('%1$s', '%1$s', '%2$s', 'PARTY', %3$s, %4$s, '%5$s', '%6$s')
                """.formatted(
                        Ids.next(),
                        unit,
                        parent == null ? "null" : "'" + parent + "'",
                        parent == null ? "'đứng đầu'" : "null",
                        valid,
                        event);
    }

    private String closePlacement(UUID unit) {
        return "update placement set closed_by = '%s' where unit = '%s' and closed_by is null".formatted(event, unit);
    }

    private static String event(UUID id) {
        return """
                insert into change_event (id, kind, basis_number, basis_issuer, effective_on, state, payload, reason, proposed_by,
                    proposed_name, proposed_at, decided_by, decided_name, decided_at)
                values ('%1$s', 'IMPORT', '', '', '2020-01-01', 'APPROVED', '{}', '', '%1$s', 'A', now(), '%1$s', 'A', now())
                """.formatted(id);
    }

    private void inOneTransaction(String... statements) throws SQLException {
        try (Connection connection = connect()) {
            run(connection, statements);
            connection.commit();
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = database.application().connect();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) statement.execute(each);
        }
    }

    private static boolean commits(Connection connection) {
        try {
            connection.commit();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
