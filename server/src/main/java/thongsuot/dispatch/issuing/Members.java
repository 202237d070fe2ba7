package thongsuot.dispatch.issuing;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.Note;
import thongsuot.web.Column;
import thongsuot.web.Keyset;
import thongsuot.web.KeysetPage;
import thongsuot.web.SortKey;
import thongsuot.web.Table;
import thongsuot.web.Words;

/** The recipients of an issue one by one, also those of which there is no row yet. */
@Repository
@Transactional(readOnly = true)
public class Members {

    /** Each recipient once, in the first list that has it. */
    static final String SQL = """
            select l.id as list, l.ordinal, l.note, l.receive_by, l.plan_by, m.unit, m.name, m.level, m.above
            from issue_list l join audience_member m on m.audience = l.audience
            where l.issue = :issue and (l.ordinal = 0 or not exists (
                select from issue_list e where e.issue = l.issue and e.ordinal < l.ordinal
                and (e.unit = m.unit or exists (select from audience_member k where k.audience = e.audience and k.unit = m.unit))))
            union all
            select l.id, l.ordinal, l.note, l.receive_by, l.plan_by, l.unit, l.unit_name, '', ''
            from issue_list l
            where l.issue = :issue and l.unit is not null and (l.ordinal = 0 or not exists (
                select from issue_list e where e.issue = l.issue and e.ordinal < l.ordinal
                and (e.unit = l.unit or exists (select from audience_member k where k.audience = e.audience and k.unit = l.unit))))
            """;

    /** Which of them. Each is a condition over a member {@code m} and its row {@code r}, if it has one. */
    public enum State {
        WAITING("r.unit is null"),
        RECEIVED("r.state = 'RECEIVED'"),
        REFUSED("r.state = 'REFUSED'"),
        PLANNED("r.planned"),
        UNPLANNED("m.plan_by is not null and r.state is distinct from 'REFUSED' and r.planned is not true"),
        OVERDUE("r.unit is null and m.receive_by < :today");

        private final String condition;

        State(String condition) {
            this.condition = condition;
        }

        /** The key of its words. */
        public String key() {
            return "dispatch.state." + name();
        }
    }

    /**
     * A recipient and how it stands.
     *
     * @param state {@code WAITING}, {@code RECEIVED} or {@code REFUSED}
     * @param by who acted, as the last act says; empty while nobody has
     * @param reason of a refusal
     * @param reminders how often it was reminded
     * @param status what its own system said last, as QCVN 102:2016 has it; empty for nothing
     * @param heirName of those that came after a unit that is there no longer; empty while it is there
     */
    public record Row(
            UUID unit,
            String name,
            String above,
            Note note,
            @Nullable LocalDate receiveBy,
            @Nullable LocalDate planBy,
            String state,
            boolean planned,
            String by,
            String medium,
            String toldBy,
            String reason,
            @Nullable OffsetDateTime at,
            int reminders,
            String status,
            String heirName) {}

    private static final String ROW = """
            select m.unit, m.name, m.above, m.note, m.receive_by, m.plan_by, coalesce(r.state, 'WAITING') as state,
                coalesce(r.planned, false) as planned, coalesce(t.name, '') as by, coalesce(t.medium, '') as medium,
                coalesce(t.told_by, '') as told_by, coalesce(t.reason, '') as reason, t.at, coalesce(n.reminders, 0) as reminders, coalesce(s.status, '') as status,
                coalesce((select string_agg(distinct h.name, ', ') from succession c cross join lateral dispatch_heirs(c.predecessor) as heir
                    join unit_version h on h.unit = heir and h.closed_by is null and h.valid @> today_here()
                    where c.predecessor = m.unit), '') as heir_name
            from page m left join recipient r on r.issue = :issue and r.unit = m.unit
            left join lateral (select * from receipt_act t where t.issue = :issue and t.unit = m.unit order by at desc, id desc limit 1) t
                on r.unit is not null
            left join lateral (select count(*)::int as reminders from issue_reminder n where n.issue = :issue and coalesce(n.unit, m.unit) = m.unit) n
                on r.unit is null
            left join lateral (select status from recipient_status s where s.issue = :issue and s.unit = m.unit
                order by said_at desc, status desc limit 1) s on true
            """;

    /**
     * Who is below a branch, asked once for all; the line is named because the index begins with it. The test with it says {@code is true}
     * so that the planner hashes it: as a join it expects few units and compares each recipient with each of them.
     */
    private static final String INSIDE = """
            inside as materialized (
                select distinct a.descendant as unit from ancestry a
                where a.line in ('PARTY', 'STATE', 'UNION', 'FRONT') and a.ancestor = :branch
                    and a.valid @> (select issued_on from issue where id = :issue)),
            """;

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is asked for.
     *
     * @param state null for all
     * @param branch only it and those below it; null for all
     */
    public record Wanted(
            IssueId issue, @Nullable State state, @Nullable UUID branch, String words, LocalDate today) {}

    static Table table(HttpServletRequest request, Words w) {
        return Table.of(
                request,
                "recipients",
                List.of(
                        Column.name("name", w.of("dispatch.recipient")),
                        Column.text("above", w.of("dispatch.above")),
                        Column.text("note", w.of("dispatch.note")),
                        Column.text("state", w.of("dispatch.state")),
                        Column.text("due", w.of("dispatch.receiveBy")),
                        Column.text("by", w.of("dispatch.actedBy"))),
                "name");
    }

    KeysetPage<Row> page(Wanted wanted, Table table) {
        Keyset keyset = Keyset.of(table, SortKey.text("m.name collate \"vi-x-icu\""), SortKey.id("m.unit"));
        List<Row> rows = selected(
                        wanted,
                        keyset.where(),
                        keyset.tail(),
                        "order by m.name collate \"vi-x-icu\""
                                + (keyset.tail().contains(" desc") ? " desc, m.unit desc" : ", m.unit"))
                .params(keyset.parameters())
                .query(Members::row)
                .list();
        return keyset.page(rows, row -> List.of(row.name(), row.unit().toString()));
    }

    /** Hands out all of them, by name. */
    void each(Wanted wanted, Consumer<Row> row) {
        selected(wanted, "true", "", "order by m.name collate \"vi-x-icu\", m.unit").query(Members::row).stream()
                .forEach(row);
    }

    private StatementSpec selected(Wanted wanted, String where, String tail, String order) {
        State state = wanted.state();
        UUID branch = wanted.branch();
        StringBuilder condition = new StringBuilder(where);
        if (state != null) condition.append(" and ").append(state.condition);
        if (branch != null) condition.append(" and (m.unit in (select unit from inside)) is true");
        if (!wanted.words().isBlank()) condition.append(" and plain(m.name) like '%' || plain(:words) || '%'");
        StatementSpec sql = jdbc.sql("with " + (branch == null ? "" : INSIDE) + "page as (select m.* from (" + SQL
                        + ") as m left join recipient r on r.issue = :issue and r.unit = m.unit where " + condition
                        + tail + ") "
                        + ROW + order)
                .param("issue", wanted.issue().value());
        if (state == State.OVERDUE) sql = sql.param("today", wanted.today());
        if (branch != null) sql = sql.param("branch", branch);
        if (!wanted.words().isBlank())
            sql = sql.param(
                    "words",
                    wanted.words()
                            .strip()
                            .replace("\\", "\\\\")
                            .replace("%", "\\%")
                            .replace("_", "\\_"));
        return sql;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("unit", UUID.class),
                row.getString("name"),
                row.getString("above"),
                Note.valueOf(row.getString("note")),
                row.getObject("receive_by", LocalDate.class),
                row.getObject("plan_by", LocalDate.class),
                row.getString("state"),
                row.getBoolean("planned"),
                row.getString("by"),
                row.getString("medium"),
                row.getString("told_by"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class),
                row.getInt("reminders"),
                row.getString("status"),
                row.getString("heir_name"));
    }
}
