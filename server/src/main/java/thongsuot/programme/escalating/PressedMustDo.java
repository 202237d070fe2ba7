package thongsuot.programme.escalating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.programme.MustDoItem;
import thongsuot.programme.MustDoKind;
import thongsuot.programme.MustDoSource;
import thongsuot.programme.WorkKey;

/**
 * What steps of the ladder put on the lists of those whom they address: one line a work, the sternest step of it, and one line a duty for
 * proposals. A step ends with the day that it was about: who got another day is pressed no longer.
 */
@Repository
class PressedMustDo implements MustDoSource {

    private static final String PRESSED = """
            with mine as materialized (
                select u.unit, acting_holds(programme_explain_roles(), u.unit) as heads, acting_holds(programme_accept_roles(), u.unit) as accepts,
                    acting_holds(programme_report_roles(), u.unit) as reports
                from (select distinct dispatch_own_units() as unit) u),
            f as (
                select m.id as mandate, m.obligation, m.issuer, k.unit, k.name, mine.heads, mine.accepts, mine.reports
                from mine join audience_member k on k.unit = mine.unit join mandate m on m.audience = k.audience
                union all
                select m.id, m.obligation, m.issuer, m.unit, m.unit_name, mine.heads, mine.accepts, mine.reports
                from mine join mandate m on m.unit = mine.unit),
            pressed as (
                select distinct on (f.mandate, f.unit, e.occurrence) f.mandate, f.unit, f.name, f.obligation, e.occurrence, e.kind, e.reason,
                    e.due_on, e.taken_on, coalesce(a.version, 0) as version
                from f join escalation e on e.mandate = f.mandate and (e.unit = f.unit or e.unit is null) and e.withdrawn_at is null
                    and e.kind in ('REMIND', 'REMIND_HEAD', 'EXPLAIN')
                join mandate_due d on d.mandate = e.mandate and d.occurrence is not distinct from e.occurrence
                left join assignment a on a.mandate = e.mandate and a.unit = f.unit and a.occurrence is not distinct from e.occurrence,
                lateral (select coalesce(a.state, 'ISSUED') in ('ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') as owed) s
                where case when a.id is null then d.due_on else a.due_on end = e.due_on
                    and case e.kind
                        when 'EXPLAIN' then f.heads and coalesce(a.state, 'ISSUED') not in ('EXEMPTED', 'TRANSFERRED')
                            and not exists (select from escalation_answer w where w.escalation = e.id and w.unit = f.unit)
                        when 'REMIND_HEAD' then f.heads and s.owed
                        else s.owed and (a.doer_post = acting_post() or (a.doer_post is null and (f.accepts or f.reports))) end
                    and (e.unit is not null or escalation_covers(e.id, f.unit))
                order by f.mandate, f.unit, e.occurrence, array_position(array['EXPLAIN', 'REMIND_HEAD', 'REMIND'], e.kind), e.taken_on desc)
            """;

    private static final String PROPOSED =
            "select m.obligation, sum(e.units)::int as n, min(e.taken_on) as since, min(e.reason) as reason "
                    + Pressed.OPEN_PROPOSALS.formatted("") + " group by m.obligation";

    private final JdbcClient jdbc;

    PressedMustDo(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MustDoItem> items(LocalDate today, int most) {
        List<MustDoItem> all = new ArrayList<>(jdbc.sql(PRESSED + """
                        select p.*, o.action, o.words, o.source_title, o.clause_path, o.due_words, v.name as issuer_name
                        from pressed p join obligation o on o.id = p.obligation and o.withdrawn_at is null
                        left join unit_version v on v.unit = o.issuer and v.closed_by is null and v.valid @> o.issued_on
                        order by p.due_on, p.mandate, p.unit limit :most
                        """)
                .param("most", most)
                .query(PressedMustDo::pressed)
                .list());
        all.addAll(jdbc.sql("select p.*, o.action, o.words, o.source_title, o.clause_path, v.name as issuer_name from ("
                        + PROPOSED
                        + ") p join obligation o on o.id = p.obligation left join unit_version v on v.unit = o.issuer and v.closed_by is null"
                        + " and v.valid @> o.issued_on order by p.since, p.obligation limit :most")
                .param("most", most)
                .query(PressedMustDo::proposed)
                .list());
        return all;
    }

    @Override
    public String counting() {
        return PRESSED
                + "select (select count(*) from pressed p join obligation o on o.id = p.obligation and o.withdrawn_at is null)"
                + " + (select count(*) from (" + PROPOSED + ") proposed)";
    }

    private static MustDoItem pressed(ResultSet row, int number) throws SQLException {
        WorkKey key = Pressed.key(row);
        boolean explain = row.getString("kind").equals("EXPLAIN");
        return new MustDoItem(
                explain ? MustDoKind.EXPLAIN : MustDoKind.URGED,
                key,
                row.getInt("version"),
                1,
                title(row),
                row.getString("words"),
                row.getString("source_title"),
                row.getString("clause_path"),
                text(row, "issuer_name"),
                row.getString("name"),
                row.getObject("due_on", LocalDate.class),
                row.getString("due_words"),
                false,
                row.getObject("taken_on", LocalDate.class),
                row.getString("reason"),
                explain ? key.path("escalation") : key.path());
    }

    private static MustDoItem proposed(ResultSet row, int number) throws SQLException {
        return new MustDoItem(
                MustDoKind.DECIDE,
                null,
                0,
                row.getInt("n"),
                title(row),
                row.getString("words"),
                row.getString("source_title"),
                row.getString("clause_path"),
                text(row, "issuer_name"),
                "",
                null,
                "",
                false,
                row.getObject("since", LocalDate.class),
                "Đề xuất kiểm tra: " + row.getString("reason"),
                "/escalation/proposals#" + row.getObject("obligation", UUID.class));
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
