package thongsuot.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.organisation.Basis;
import thongsuot.organisation.ChangeId;
import thongsuot.organisation.ChangeKind;
import thongsuot.organisation.ChangeState;
import thongsuot.organisation.RecordedChange;

/** The register of changes. */
@Repository
class Changes {

    static final String COLUMNS = """
             e.id, e.kind, e.state, e.basis_number, e.basis_on, e.basis_issuer, e.effective_on, e.reason, e.proposed_by, e.proposed_name,
            e.proposed_at, e.decided_by, e.decided_name, e.decided_at, e.decided_note, e.undoes, e.version
            """;

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RecordedChange> find(ChangeId id) {
        return jdbc.sql("select" + COLUMNS + "from change_event e where e.id = :id")
                .param("id", id.value())
                .query(Changes::change)
                .optional();
    }

    static RecordedChange change(ResultSet row, int number) throws SQLException {
        UUID undoes = row.getObject("undoes", UUID.class);
        return new RecordedChange(
                new ChangeId(Columns.id(row, "id")),
                ChangeKind.valueOf(row.getString("kind")),
                ChangeState.valueOf(row.getString("state")),
                new Basis(
                        row.getString("basis_number"),
                        row.getObject("basis_on", LocalDate.class),
                        row.getString("basis_issuer")),
                row.getObject("effective_on", LocalDate.class),
                row.getString("reason"),
                Columns.id(row, "proposed_by"),
                row.getString("proposed_name"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getObject("decided_by", UUID.class),
                row.getString("decided_name"),
                instant(row, "decided_at"),
                row.getString("decided_note"),
                undoes == null ? null : new ChangeId(undoes),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
