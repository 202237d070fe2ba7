package thongsuot.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.organisation.Basis;
import thongsuot.organisation.Change;
import thongsuot.organisation.ChangeId;
import thongsuot.organisation.ChangeKind;
import thongsuot.organisation.ChangeState;
import thongsuot.organisation.ChangingOrganisation.Registered;
import thongsuot.organisation.Proposal;
import thongsuot.organisation.RecordedChange;
import tools.jackson.databind.json.JsonMapper;

/** The register of changes. */
@Repository
class Changes {

    static final String COLUMNS = """
             e.id, e.kind, e.state, e.basis_number, e.basis_on, e.basis_issuer, e.effective_on, e.reason, e.proposed_by, e.proposed_name,
            e.proposed_at, e.decided_by, e.decided_name, e.decided_at, e.decided_note, e.undoes, e.version
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Changes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Who did something, when. */
    record By(UUID account, String name, Instant at) {}

    Optional<Registered> find(ChangeId id, boolean toDecide) {
        return jdbc.sql("select" + COLUMNS + ", e.payload from change_event e where e.id = :id"
                        + (toDecide ? " for update" : ""))
                .param("id", id.value())
                .query(this::registered)
                .optional();
    }

    List<RecordedChange> list(@Nullable ChangeState state, @Nullable ChangeId before, int limit) {
        // Ids sort by time, so the id alone says where the page begins.
        return jdbc.sql("select" + COLUMNS + """
                from change_event e
                where (cast(:state as text) is null or e.state = :state) and (cast(:before as uuid) is null or e.id < :before)
                order by e.id desc
                limit :limit
                """)
                .param("state", state == null ? null : state.name())
                .param("before", before == null ? null : before.value())
                .param("limit", limit)
                .query(Changes::change)
                .list();
    }

    void add(ChangeId id, Proposal proposal, By by) {
        Change change = proposal.change();
        insert(
                id,
                change.changeKind(),
                proposal,
                json.writeValueAsString(change),
                change instanceof Change.Undo(var target) ? target.value() : null,
                by,
                null);
    }

    /** One that a single person enters and that holds at once. */
    void addDecided(ChangeId id, ChangeKind kind, LocalDate effectiveOn, Basis basis, String reason, By by) {
        insert(id, kind, effectiveOn, basis, reason, "{}", null, by, by);
    }

    void decide(ChangeId id, ChangeState state, By by, String note) {
        int decided = jdbc.sql("""
                update change_event set state = :state, decided_by = :by, decided_name = :name, decided_at = :at, decided_note = :note,
                    version = version + 1
                where id = :id and state = 'PROPOSED'
                """)
                .param("state", state.name())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("note", note)
                .param("id", id.value())
                .update();
        if (decided != 1) throw new IllegalStateException("change " + id + " was not open any more");
    }

    void markUndone(ChangeId id) {
        int marked = jdbc.sql(
                        "update change_event set state = 'UNDONE', version = version + 1 where id = :id and state = 'APPROVED'")
                .param("id", id.value())
                .update();
        if (marked != 1) throw new IllegalStateException("change " + id + " was not in force any more");
    }

    private void insert(
            ChangeId id,
            ChangeKind kind,
            Proposal proposal,
            String payload,
            @Nullable UUID undoes,
            By by,
            @Nullable By decided) {
        insert(id, kind, proposal.effectiveOn(), proposal.basis(), proposal.reason(), payload, undoes, by, decided);
    }

    private void insert(
            ChangeId id,
            ChangeKind kind,
            LocalDate effectiveOn,
            Basis basis,
            String reason,
            String payload,
            @Nullable UUID undoes,
            By by,
            @Nullable By decided) {
        jdbc.sql("""
                insert into change_event (id, kind, basis_number, basis_on, basis_issuer, effective_on, state, payload, reason, undoes,
                    proposed_by, proposed_name, proposed_at, decided_by, decided_name, decided_at)
                values (:id, :kind, :number, :on, :issuer, :effectiveOn, :state, cast(:payload as jsonb), :reason, :undoes,
                    :by, :name, :at, :decidedBy, :decidedName, :decidedAt)
                """)
                .param("id", id.value())
                .param("kind", kind.name())
                .param("number", basis.number())
                .param("on", basis.on())
                .param("issuer", basis.issuer())
                .param("effectiveOn", effectiveOn)
                .param("state", (decided == null ? ChangeState.PROPOSED : ChangeState.APPROVED).name())
                .param("payload", payload)
                .param("reason", reason)
                .param("undoes", undoes)
                .param("by", by.account())
                .param("name", by.name())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("decidedBy", decided == null ? null : decided.account())
                .param("decidedName", decided == null ? null : decided.name())
                .param("decidedAt", decided == null ? null : decided.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Registered registered(ResultSet row, int number) throws SQLException {
        RecordedChange change = change(row, number);
        return new Registered(
                change,
                sort(change.kind())
                        .map(sort -> payload(row, sort))
                        .map(what -> new Proposal(what, change.effectiveOn(), change.basis(), change.reason())));
    }

    private Change payload(ResultSet row, Class<? extends Change> sort) {
        try {
            return json.readValue(row.getString("payload"), sort);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Class<? extends Change>> sort(ChangeKind kind) {
        return switch (kind) {
            case ESTABLISH -> Optional.of(Change.Establish.class);
            case RENAME -> Optional.of(Change.Rename.class);
            case MOVE -> Optional.of(Change.Move.class);
            case MERGE -> Optional.of(Change.Merge.class);
            case SPLIT -> Optional.of(Change.Split.class);
            case ABSORB -> Optional.of(Change.Absorb.class);
            case DISSOLVE -> Optional.of(Change.Dissolve.class);
            case UNDO -> Optional.of(Change.Undo.class);
            case STAFFING, IMPORT -> Optional.empty();
        };
    }

    static RecordedChange change(ResultSet row, int number) throws SQLException {
        UUID undoes = row.getObject("undoes", UUID.class);
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
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
                decided == null ? null : decided.toInstant(),
                row.getString("decided_note"),
                undoes == null ? null : new ChangeId(undoes),
                row.getInt("version"));
    }
}
