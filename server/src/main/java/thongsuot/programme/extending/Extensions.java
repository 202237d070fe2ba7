package thongsuot.programme.extending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Actor;
import thongsuot.programme.MandateId;
import thongsuot.programme.Work;
import thongsuot.programme.WorkKey;

/** Requests for more time as rows. Rights are the caller's; what may be seen is the database's, too. */
@Repository
@Transactional(readOnly = true)
public class Extensions {

    private static final String SELECT = """
            select e.id, e.mandate, e.unit, e.occurrence, e.was, e.wanted, e.reason, e.asked_name, e.asked_at, e.state, e.given, e.answer,
                e.decided_name, d.due_on as first_due, left(o.action, 300) as title, o.source_title, left(o.words, 500) as words,
                coalesce(k.name, m.unit_name) as unit_name
            from extension e join mandate m on m.id = e.mandate join obligation o on o.id = m.obligation
            left join mandate_due d on d.mandate = e.mandate and d.occurrence is not distinct from e.occurrence
            left join audience_member k on k.audience = m.audience and k.unit = e.unit
            """;

    private static final String WAITING = """
             where e.state = 'OPEN' and e.issuer in (select dispatch_own_units()) and o.withdrawn_at is null
                and exists (select from assignment a where a.mandate = e.mandate and a.unit = e.unit
                    and a.occurrence is not distinct from e.occurrence
                    and a.state in ('ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED'))
            """;

    private final JdbcClient jdbc;

    Extensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for a decision of the units that who acts works for, the oldest first; what has been reported since waits for nothing. */
    public List<Extension> waiting(int most) {
        return jdbc.sql(SELECT + WAITING + " order by e.asked_at, e.id limit :most")
                .param("most", most)
                .query(Extensions::extension)
                .list();
    }

    /** What those units asked for themselves, the latest first. */
    public List<Extension> asked(int most) {
        return jdbc.sql(
                        SELECT
                                + " where e.unit in (select dispatch_own_units()) order by e.asked_at desc, e.id desc limit :most")
                .param("most", most)
                .query(Extensions::extension)
                .list();
    }

    /** Every request about one work, the latest first. */
    public List<Extension> of(WorkKey work) {
        return jdbc.sql(SELECT + """
                         where e.mandate = :mandate and e.unit = :unit and e.occurrence is not distinct from :occurrence
                        order by e.asked_at desc, e.id desc
                        """)
                .param("mandate", work.mandate().value())
                .param("unit", work.unit().value())
                .param("occurrence", work.occurrence(), Types.DATE)
                .query(Extensions::extension)
                .list();
    }

    /** Empty for one that is not there or not to be seen. */
    public Optional<Extension> find(ExtensionId id) {
        return jdbc.sql(SELECT + " where e.id = :id")
                .param("id", id.value())
                .query(Extensions::extension)
                .optional();
    }

    /** Locked until the transaction ends: of two who decide, the second sees what the first decided. */
    @Transactional
    Optional<Extension> lock(ExtensionId id) {
        jdbc.sql("select id from extension where id = ? for update")
                .param(id.value())
                .query()
                .listOfRows();
        return find(id);
    }

    /** @return false where a request of that work is open already */
    @Transactional
    boolean ask(
            ExtensionId id, Work work, LocalDate was, LocalDate wanted, String reason, Actor by, OffsetDateTime at) {
        return jdbc.sql("""
                        insert into extension (id, mandate, unit, occurrence, issuer, was, wanted, reason, asked_by, asked_name, asked_at, state)
                        values (:id, :mandate, :unit, :occurrence, :issuer, :was, :wanted, :reason, :by, :name, :at, 'OPEN')
                        on conflict do nothing
                        """)
                        .param("id", id.value())
                        .param("mandate", work.key().mandate().value())
                        .param("unit", work.key().unit().value())
                        .param("occurrence", work.key().occurrence(), Types.DATE)
                        .param("issuer", work.obligation().issuer().value())
                        .param("was", was)
                        .param("wanted", wanted)
                        .param("reason", reason)
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("at", at)
                        .update()
                == 1;
    }

    @Transactional
    void decide(
            ExtensionId id,
            Extension.State state,
            @Nullable LocalDate given,
            String answer,
            Actor by,
            OffsetDateTime at) {
        jdbc.sql("""
                        update extension set state = :state, given = :given, answer = :answer, decided_by = :by, decided_name = :name,
                            decided_at = :at
                        where id = :id and state = 'OPEN'
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("given", given, Types.DATE)
                .param("answer", answer)
                .param("by", by.account())
                .param("name", by.name())
                .param("at", at)
                .update();
    }

    /** The works whose due day was moved, that which slipped the furthest first. */
    public List<Slip> slips(int most) {
        return jdbc.sql("""
                        with moved as (
                            select mandate, unit, occurrence, count(*)::int as times, min(was) as was, max(decided_at) as last_at,
                                (array_agg(given order by decided_at desc))[1] as now_on,
                                (array_agg(asked_name order by decided_at desc))[1] as asked_by,
                                (array_agg(decided_name order by decided_at desc))[1] as decided_by,
                                (array_agg(reason order by decided_at desc))[1] as reason
                            from extension where given is not null group by mandate, unit, occurrence)
                        select e.*, coalesce(d.due_on, e.was) as first_due, o.action, o.source_title, coalesce(k.name, m.unit_name) as unit_name
                        from moved e join mandate m on m.id = e.mandate join obligation o on o.id = m.obligation
                        left join mandate_due d on d.mandate = e.mandate and d.occurrence is not distinct from e.occurrence
                        left join audience_member k on k.audience = m.audience and k.unit = e.unit
                        order by e.now_on - coalesce(d.due_on, e.was) desc, e.last_at desc, e.mandate, e.unit limit :most
                        """)
                .param("most", most)
                .query((row, _) -> new Slip(
                        key(row),
                        row.getString("source_title"),
                        row.getString("action"),
                        row.getString("unit_name"),
                        row.getObject("first_due", LocalDate.class),
                        row.getObject("now_on", LocalDate.class),
                        row.getInt("times"),
                        row.getString("asked_by"),
                        row.getString("decided_by"),
                        row.getString("reason")))
                .list();
    }

    private static Extension extension(ResultSet row, int number) throws SQLException {
        return new Extension(
                new ExtensionId(row.getObject("id", UUID.class)),
                key(row),
                row.getString("unit_name"),
                row.getString("title"),
                row.getString("source_title"),
                row.getString("words"),
                row.getObject("first_due", LocalDate.class),
                row.getObject("was", LocalDate.class),
                row.getObject("wanted", LocalDate.class),
                row.getString("reason"),
                row.getString("asked_name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Extension.State.valueOf(row.getString("state")),
                row.getObject("given", LocalDate.class),
                row.getString("answer"),
                row.getString("decided_name"));
    }

    private static WorkKey key(ResultSet row) throws SQLException {
        return new WorkKey(
                new MandateId(row.getObject("mandate", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getObject("occurrence", LocalDate.class));
    }
}
