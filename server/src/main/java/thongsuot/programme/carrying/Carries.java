package thongsuot.programme.carrying;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.UnitId;
import thongsuot.programme.MandateId;
import thongsuot.programme.MustDoItem;
import thongsuot.programme.MustDoKind;
import thongsuot.programme.WorkKey;

/** Open work of ended units that waits for a decision, and the row by which a unit takes one over. */
@Repository
@Transactional(readOnly = true)
public class Carries {

    /**
     * @param unitName of the unit that ended
     * @param proposed who came after it; null where nobody or more than one did
     * @param proposedName empty where nobody is proposed
     */
    public record Waiting(
            WorkKey key,
            String action,
            String unitName,
            @Nullable UnitId proposed,
            String proposedName,
            @Nullable LocalDate dueOn) {

        /** How a form names it. */
        public String value() {
            return key.mandate() + ":" + key.unit() + ":" + (key.occurrence() == null ? "" : key.occurrence());
        }
    }

    private static final String OPEN = """
            from mine join carry c on c.issuer = mine.unit join change_event e on e.id = c.change and e.state = 'APPROVED'
            join mandate m on m.id = c.mandate join obligation o on o.id = m.obligation and o.withdrawn_at is null
            join mandate_due d on d.mandate = c.mandate and d.occurrence is not distinct from c.occurrence
            left join audience_member k on k.audience = m.audience and k.unit = c.unit
            left join assignment a on a.mandate = c.mandate and a.unit = c.unit and a.occurrence is not distinct from c.occurrence
            """;

    private static final String STILL =
            "where coalesce(a.state, 'ISSUED') not in ('CONFIRMED', 'EXEMPTED', 'TRANSFERRED')";

    /** The units for which who acts may decide. */
    private static final String DECIDING = """
            with mine as materialized (select u.unit from (select distinct dispatch_own_units() as unit) u
                where acting_holds(programme_decide_roles(), u.unit))
            """;

    /** How many duties have such work. */
    static final String DUTIES = DECIDING + "select count(distinct c.mandate) " + OPEN + STILL;

    private final JdbcClient jdbc;

    Carries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for the units that who acts works for, by the unit that ended. */
    public List<Waiting> waiting(LocalDate today, int most) {
        return jdbc.sql("""
                        with mine as materialized (select distinct dispatch_own_units() as unit)
                        select distinct c.mandate, c.unit, c.occurrence, c.proposed, o.action, coalesce(k.name, m.unit_name) as unit_name,
                            coalesce(v.name, '') as proposed_name, coalesce(a.due_on, d.due_on) as due_on
                        %s
                        left join lateral (select name from unit_version v where v.unit = c.proposed and v.closed_by is null
                            order by v.valid @> :today desc, lower(v.valid) desc limit 1) v on true
                        %s order by unit_name, due_on nulls last, o.action limit :most
                        """.formatted(OPEN, STILL))
                .param("today", today)
                .param("most", most)
                .query((row, _) -> {
                    UUID proposed = row.getObject("proposed", UUID.class);
                    return new Waiting(
                            new WorkKey(
                                    new MandateId(row.getObject("mandate", UUID.class)),
                                    new UnitId(row.getObject("unit", UUID.class)),
                                    row.getObject("occurrence", LocalDate.class)),
                            row.getString("action"),
                            row.getString("unit_name"),
                            proposed == null ? null : new UnitId(proposed),
                            row.getString("proposed_name"),
                            row.getObject("due_on", LocalDate.class));
                })
                .list();
    }

    /** The same as lines of what must be done, one a duty: a merger of communes opens many works and asks for few decisions. */
    List<MustDoItem> items(int most) {
        return jdbc.sql(DECIDING + """
                        select o.id, o.action, o.words, o.source_title, o.clause_path, o.due_words, count(*)::int as n,
                            min(coalesce(k.name, m.unit_name)) as unit_name, min((e.decided_at at time zone 'Asia/Ho_Chi_Minh')::date) as since,
                            coalesce((select v.name from unit_version v where v.unit = o.issuer and v.closed_by is null
                                and v.valid @> o.issued_on), '') as issuer_name
                        %s %s group by o.id order by since, o.id limit :most
                        """.formatted(OPEN, STILL))
                .param("most", most)
                .query((row, _) -> new MustDoItem(
                        MustDoKind.DECIDE,
                        null,
                        0,
                        row.getInt("n"),
                        row.getString("action"),
                        row.getString("words"),
                        row.getString("source_title"),
                        row.getString("clause_path"),
                        row.getString("issuer_name"),
                        row.getInt("n") == 1 ? row.getString("unit_name") : "",
                        null,
                        row.getString("due_words"),
                        false,
                        row.getObject("since", LocalDate.class),
                        "",
                        "/obligations/carry"))
                .list();
    }
}
