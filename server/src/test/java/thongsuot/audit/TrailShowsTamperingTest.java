package thongsuot.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongsuot.database.Checks;
import thongsuot.database.Database;
import thongsuot.platform.Invariant.Violation;
import thongsuot.testing.TestPostgres;

class TrailShowsTamperingTest {

    private final Database database = TestPostgres.fresh();

    @BeforeEach
    void fiveEntries() throws SQLException {
        try (Connection application = database.application().connect();
                Statement statement = application.createStatement()) {
            for (int i = 1; i <= 5; i++) statement.execute("""
                        select audit_append(now(), '00000000-0000-0000-0000-00000000000%d', 'Lò Thị Mẫu', null, 'Văn thư', null,
                            'unit.renamed', 'unit', '%d', 'Xã Bản Mẫu', null, '{"name": "cũ"}', '{"name": "mới"}', 'r%d')
                        """.formatted(i, i, i));
        }
    }

    @Test
    void findsNothingWhereNothingWasDone() {
        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update audit_entry set account_name = 'Người khác' where seq = 3          | audit_entry 3 | altered
            update audit_entry set at = at + interval '1 microsecond' where seq = 5   | audit_entry 5 | altered
            update audit_entry set post_title = 'Văn', behalf_of = null where seq = 1 | audit_entry 1 | altered
            delete from audit_entry where seq = 2                                     | audit_entry 3 | missing: entry 2
            delete from audit_entry where seq in (2, 3)                               | audit_entry 4 | missing: entries 2 to 3
            delete from audit_entry where seq = 1                                     | audit_entry 2 | missing: entry 1
            delete from audit_entry where seq > 3                                     | audit_entry 5 | cut off: the last entry should be 5, it is 3
            delete from audit_entry                                                   | audit_entry 5 | cut off: the last entry should be 5, it is none
            """)
    void namesTheEntryThatTheOwnerTouched(String deed, String subject, String found) throws SQLException {
        asOwnerWithoutGuards(deed);

        assertThat(violations()).first().isEqualTo(new Violation(subject, found));
    }

    @Test
    void findsAnEntryWhoseHashWasMadeAnew() throws SQLException {
        asOwnerWithoutGuards("update audit_entry set account_name = 'Người khác' where seq = 2");
        asOwnerWithoutGuards("update audit_entry e set hash = audit_hash(e) where seq = 2");

        assertThat(violations())
                .first()
                .isEqualTo(new Violation("audit_entry 3", "does not follow the entry before it"));
    }

    @Test
    void findsTwoEntriesThatChangedPlaces() throws SQLException {
        asOwnerWithoutGuards("update audit_entry set seq = case seq when 2 then -3 else -2 end where seq in (2, 3)");
        asOwnerWithoutGuards("update audit_entry set seq = -seq where seq < 0");

        assertThat(violations()).extracting(Violation::subject).contains("audit_entry 2", "audit_entry 3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update audit_entry set account_name = 'x'
            delete from audit_entry
            truncate audit_entry
            insert into audit_entry select * from audit_entry
            update audit_head set seq = 0
            """)
    void givesTheApplicationNoWayToTouchIt(String deed) {
        assertThatThrownBy(() -> {
                    try (Connection application = database.application().connect();
                            Statement statement = application.createStatement()) {
                        statement.execute(deed);
                    }
                })
                .hasMessageContaining("permission denied");
    }

    @Test
    void stopsEvenTheOwnerByAccident() {
        assertThatThrownBy(() -> {
                    try (Connection owner = database.owner().connect();
                            Statement statement = owner.createStatement()) {
                        statement.execute("delete from audit_entry");
                    }
                })
                .hasMessageContaining("only ever added to");
    }

    private List<Violation> violations() {
        return Checks.run(database, _ -> {}).stream()
                .filter(result -> result.invariant() instanceof UnbrokenChain)
                .findFirst()
                .orElseThrow()
                .violations();
    }

    private void asOwnerWithoutGuards(String sql) throws SQLException {
        try (Connection owner = database.owner().connect();
                Statement statement = owner.createStatement()) {
            statement.execute("alter table audit_entry disable trigger user");
            statement.execute(sql);
            statement.execute("alter table audit_entry enable trigger user");
        }
    }
}
