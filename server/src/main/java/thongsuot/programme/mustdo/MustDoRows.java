package thongsuot.programme.mustdo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.organisation.UnitId;
import thongsuot.programme.MandateId;
import thongsuot.programme.MustDoItem;
import thongsuot.programme.MustDoKind;
import thongsuot.programme.WorkKey;

/**
 * The lines as one statement each. Found from the units of who acts and from the lists that wait for them: neither grows with the number of
 * units that a duty was laid on.
 */
@Repository
class MustDoRows {

    /**
     * The work of the units that who acts works for, with what is to be done. Somebody else's work is not everybody's duty: what was given to
     * a desk waits there alone, until nobody sits at it.
     */
    private static final String OWN = """
            with mine as materialized (
                select u.unit, acting_holds(programme_accept_roles(), u.unit) as accepts, acting_holds(programme_report_roles(), u.unit) as reports
                from (select distinct dispatch_own_units() as unit) u),
            f as (
                select m.id as mandate, m.obligation, k.unit, k.name, mine.accepts, mine.reports
                from mine join audience_member k on k.unit = mine.unit join mandate m on m.audience = k.audience
                union all
                select m.id, m.obligation, m.unit, m.unit_name, mine.accepts, mine.reports from mine join mandate m on m.unit = mine.unit),
            acted as materialized (select a.* from mine join assignment a on a.unit = mine.unit),
            own as (
                select f.mandate, f.obligation, f.unit, f.name, d.occurrence, d.continuous, a.id as assignment, a.state,
                    coalesce(a.version, 0) as version, coalesce(a.reason, '') as reason,
                    case when a.id is null then d.due_on else a.due_on end as due_on,
                    case
                        when a.state is null or a.state = 'ISSUED' then case when f.accepts then 'ACCEPT' end
                        when a.state = 'RETURNED' and f.reports and (a.doer_post is null or a.doer_post = acting_post()) then 'AMEND'
                        when a.state in ('ACCEPTED', 'IN_PROGRESS') and f.reports
                            and (a.doer_post = acting_post() or (a.doer_post is null and a.state = 'IN_PROGRESS')) then 'REPORT'
                        when a.state in ('ACCEPTED', 'IN_PROGRESS', 'RETURNED') and f.accepts and (a.doer_post is null or not exists (
                            select from membership h where h.post = a.doer_post and h.closed_by is null and h.valid @> cast(:today as date)))
                            then 'ASSIGN'
                    end as kind
                from f join mandate_due d on d.mandate = f.mandate and d.opens_on <= :today
                left join acted a on a.mandate = f.mandate and a.unit = f.unit
                    and coalesce(a.occurrence, '-infinity') = coalesce(d.occurrence, '-infinity')
                where coalesce(a.state, 'ISSUED') in ('ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED'))
            """;

    /** With {@code obligation o} in the query. */
    private static final String OF_DUTY = """
            o.action, o.words, o.source_title, o.clause_path, o.due_words, coalesce((select v.name from unit_version v
                where v.unit = o.issuer and v.closed_by is null and v.valid @> o.issued_on), '') as issuer_name
            """;

    /** Other days asked for, one line a list: what has been reported since waits for nothing. */
    private static final String LONGER = """
            select e.mandate, count(*)::int as n, min(e.asked_at) as since, (array_agg(e.unit))[1] as unit, (array_agg(e.reason))[1] as reason
            from extension e where e.state = 'OPEN' and e.issuer in (
                select u.unit from (select distinct dispatch_own_units() as unit) u where acting_holds(programme_decide_roles(), u.unit))
                and exists (select from assignment a where a.mandate = e.mandate and a.unit = e.unit
                    and a.occurrence is not distinct from e.occurrence and a.state in ('ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED'))
                and exists (select from mandate m join obligation o on o.id = m.obligation and o.withdrawn_at is null where m.id = e.mandate)
            group by e.mandate
            """;

    /** Questions to the post acted for that it has not answered. */
    private static final String ASKED = """
            from work_mention n join work_comment c on c.id = n.comment join mandate m on m.id = c.mandate
            join obligation o on o.id = m.obligation and o.withdrawn_at is null where n.post = acting_post() and n.answered_at is null
            """;

    private final JdbcClient jdbc;

    MustDoRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param others statements that give one number each */
    int count(LocalDate today, List<String> others) {
        return jdbc.sql(OWN
                        + """
                        select (select count(*) from own join obligation o on o.id = own.obligation and o.withdrawn_at is null
                                where own.kind is not null)
                            + (select count(*) from programme_waiting())
                            + (select count(*) from (%s) longer) + (select count(*) %s) %s
                        """.formatted(
                                LONGER,
                                ASKED,
                                others.stream().map(each -> "+ (" + each + ")").collect(Collectors.joining(" "))))
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** What the own units owe. */
    List<MustDoItem> own(LocalDate today, int most) {
        return jdbc.sql(OWN + "select own.*, " + OF_DUTY + """
                         from own join obligation o on o.id = own.obligation and o.withdrawn_at is null
                        where own.kind is not null order by own.due_on nulls last, o.id desc, own.unit limit :most
                        """)
                .param("today", today)
                .param("most", most)
                .query(MustDoRows::own)
                .list();
    }

    private static MustDoItem own(ResultSet row, int number) throws SQLException {
        WorkKey key = key(row);
        return new MustDoItem(
                MustDoKind.valueOf(row.getString("kind")),
                key,
                row.getInt("version"),
                1,
                title(row),
                row.getString("words"),
                row.getString("source_title"),
                row.getString("clause_path"),
                row.getString("issuer_name"),
                row.getString("name"),
                row.getObject("due_on", LocalDate.class),
                row.getString("due_words"),
                row.getBoolean("continuous"),
                null,
                row.getString("reason"),
                key.path());
    }

    /** What waits for the own units as those who asked: one line a list, with the words of the report where only one has reported. */
    List<MustDoItem> waiting(int most) {
        return jdbc.sql(
                        "select w.mandate, w.state, w.n, (w.since at time zone 'Asia/Ho_Chi_Minh')::date as since, o.id as obligation, "
                                + "one.unit, one.occurrence, one.version, one.name, one.said, " + OF_DUTY + """
                         from programme_waiting() w join mandate m on m.id = w.mandate join obligation o on o.id = m.obligation
                        left join lateral (
                            select a.unit, a.occurrence, a.version, coalesce(k.name, m.unit_name) as name, coalesce((select t.words
                                from assignment_act t where t.assignment = a.id and t.act = w.state order by t.at desc, t.id desc limit 1), '') as said
                            from assignment a left join audience_member k on k.audience = m.audience and k.unit = a.unit
                            where a.issuer = m.issuer and a.mandate = w.mandate and a.state = w.state
                                and (a.state <> 'REPORTED' or a.reported_by <> acting_account())
                            limit 1) one on w.n = 1
                        order by w.since, w.mandate limit :most
                        """)
                .param("most", most)
                .query(MustDoRows::waiting)
                .list();
    }

    private static MustDoItem waiting(ResultSet row, int number) throws SQLException {
        boolean reported = row.getString("state").equals("REPORTED");
        WorkKey key = row.getObject("unit", UUID.class) == null ? null : key(row);
        return new MustDoItem(
                reported ? MustDoKind.CONFIRM : MustDoKind.REFUSAL,
                key,
                row.getInt("version"),
                row.getInt("n"),
                title(row),
                row.getString("words"),
                row.getString("source_title"),
                row.getString("clause_path"),
                row.getString("issuer_name"),
                text(row, "name"),
                null,
                "",
                false,
                row.getObject("since", LocalDate.class),
                text(row, "said"),
                key != null ? key.path() : many(row, reported));
    }

    /** What the post acted for is asked by name, the oldest first. */
    List<MustDoItem> asked(int most) {
        return jdbc.sql("select c.mandate, c.unit, c.occurrence, c.words as asks, c.name as who,"
                        + " (c.at at time zone 'Asia/Ho_Chi_Minh')::date as since, coalesce((select k.name from audience_member k"
                        + " where k.audience = m.audience and k.unit = c.unit), m.unit_name) as unit_name, " + OF_DUTY
                        + ASKED + " order by c.at, c.id limit :most")
                .param("most", most)
                .query(MustDoRows::asked)
                .list();
    }

    private static MustDoItem asked(ResultSet row, int number) throws SQLException {
        WorkKey key = key(row);
        return new MustDoItem(
                MustDoKind.REPLY,
                key,
                0,
                1,
                title(row),
                row.getString("words"),
                row.getString("source_title"),
                row.getString("clause_path"),
                row.getString("who"),
                row.getString("unit_name"),
                null,
                "",
                false,
                row.getObject("since", LocalDate.class),
                row.getString("asks"),
                key.path() + "#comment");
    }

    /** Other days that units ask the own units for. */
    List<MustDoItem> longer(int most) {
        return jdbc.sql(
                        "select l.n, (l.since at time zone 'Asia/Ho_Chi_Minh')::date as since, l.reason, coalesce(k.name, m.unit_name) as name, "
                                + OF_DUTY + " from (" + LONGER + """
                        ) l join mandate m on m.id = l.mandate join obligation o on o.id = m.obligation
                        left join audience_member k on k.audience = m.audience and k.unit = l.unit order by l.since, l.mandate limit :most
                        """)
                .param("most", most)
                .query(MustDoRows::longer)
                .list();
    }

    private static MustDoItem longer(ResultSet row, int number) throws SQLException {
        boolean one = row.getInt("n") == 1;
        return new MustDoItem(
                MustDoKind.DECIDE,
                null,
                0,
                row.getInt("n"),
                title(row),
                row.getString("words"),
                row.getString("source_title"),
                row.getString("clause_path"),
                row.getString("issuer_name"),
                one ? row.getString("name") : "",
                null,
                "",
                false,
                row.getObject("since", LocalDate.class),
                one ? row.getString("reason") : "",
                "/extensions");
    }

    private static String many(ResultSet row, boolean reported) throws SQLException {
        String duty = "/obligations/" + row.getObject("obligation", UUID.class);
        return reported
                ? duty + "/bulk?act=CONFIRM&list=" + row.getObject("mandate", UUID.class)
                : duty + "?wanted=REFUSED";
    }

    private static WorkKey key(ResultSet row) throws SQLException {
        return new WorkKey(
                new MandateId(row.getObject("mandate", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getObject("occurrence", LocalDate.class));
    }

    private static String title(ResultSet row) throws SQLException {
        String action = row.getString("action");
        return action.length() <= 160 ? action : action.substring(0, 159).strip() + "…";
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }
}
