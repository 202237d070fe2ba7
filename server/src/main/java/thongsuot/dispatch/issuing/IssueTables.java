package thongsuot.dispatch.issuing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import thongsuot.dispatch.Issue;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.Note;
import thongsuot.dispatch.issuing.NewIssue.To;
import thongsuot.dispatch.issuing.NewIssue.ToAudience;
import thongsuot.dispatch.issuing.NewIssue.ToUnit;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;

/** Rows of issues, their lists and their counters. Rights and traces are the caller's. */
@Repository
class IssueTables {

    private static final String ISSUE = """
            select i.id, i.document, i.title, i.issuer, coalesce(v.name, '') as issuer_name, i.parent, i.replaces, i.message, i.issued_on,
                i.issued_name, i.recalled_at, coalesce(i.recall_reason, '') as recall_reason, r.id as replaced_by
            from issue i
            left join unit_version v on v.unit = i.issuer and v.closed_by is null and v.valid @> i.issued_on
            left join issue r on r.replaces = i.id
            """;

    /** Members of the list that stand in no earlier one. The first list needs no look at others: at 53,171 units that is felt. */
    private static final String IN_NO_EARLIER = """
             and not exists (select from issue_list e where e.issue = :issue and e.ordinal < :ordinal
                and (e.unit = m.unit or exists (select from audience_member k where k.audience = e.audience and k.unit = m.unit)))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    IssueTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Issue> find(IssueId id) {
        return jdbc.sql(ISSUE + " where i.id = ?")
                .param(id.value())
                .query(IssueTables::issue)
                .optional();
    }

    List<Issue> latest(UnitId issuer, int most) {
        return jdbc.sql(ISSUE + " where i.issuer = ? order by i.id desc limit ?")
                .params(issuer.value(), most)
                .query(IssueTables::issue)
                .list();
    }

    List<Issue> further(IssueId parent) {
        return jdbc.sql(ISSUE + " where i.parent = ? order by i.id desc limit 500")
                .param(parent.value())
                .query(IssueTables::issue)
                .list();
    }

    /** The issue by which a unit has received a document. */
    Optional<IssueId> receivedBy(DocumentId document, UnitId unit) {
        return jdbc.sql("""
                        select i.id from recipient r join issue i on i.id = r.issue
                        where i.document = ? and r.unit = ? and r.state = 'RECEIVED' and i.recalled_at is null
                        order by i.id desc limit 1
                        """)
                .params(document.value(), unit.value())
                .query(UUID.class)
                .optional()
                .map(IssueId::new);
    }

    boolean registered(DocumentId document, UnitId unit) {
        return jdbc.sql(
                        "select exists (select from register_entry where document = ? and holder = ? and reach = 'WHOLE')")
                .params(document.value(), unit.value())
                .query(Boolean.class)
                .single();
    }

    IssueId insert(NewIssue wanted, String title, @Nullable IssueId parent, LocalDate day) {
        IssueId id = IssueId.next();
        Actor actor = Acting.required();
        IssueId replaces = wanted.replaces();
        jdbc.sql("""
                        insert into issue (id, document, title, issuer, parent, replaces, message, issued_on, issued_by, issued_name, issued_at)
                        values (:id, :document, :title, :issuer, cast(:parent as uuid), cast(:replaces as uuid), :message, :day, :by, :name, :at)
                        """)
                .param("id", id.value())
                .param("document", wanted.document().value())
                .param("title", title)
                .param("issuer", wanted.issuer().value())
                .param("parent", parent == null ? null : parent.toString())
                .param("replaces", replaces == null ? null : replaces.toString())
                .param("message", wanted.message().strip())
                .param("day", day)
                .param("by", actor.account())
                .param("name", actor.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    /** How many units are meant, whether or not they stand in other lists. */
    int size(To to) {
        return switch (to) {
            case ToAudience(var audience, var _) ->
                jdbc.sql("select coalesce((select size from audience where id = ?), 0)")
                        .param(audience.value())
                        .query(Integer.class)
                        .single();
            case ToUnit(var unit, var _) ->
                jdbc.sql("select count(*) from unit where id = ?")
                        .param(unit.value())
                        .query(Integer.class)
                        .single();
        };
    }

    /** How many of them are no recipients yet. */
    int fresh(IssueId issue, To to) {
        return members(jdbc.sql("select count(*) from (" + memberSql(to, true) + ") m"), issue, Integer.MAX_VALUE, to)
                .query(Integer.class)
                .single();
    }

    /** @return how many recipients it adds */
    int add(IssueId issue, int ordinal, To to, String reason, LocalDate day) {
        UUID list = Ids.next();
        Actor actor = Acting.required();
        jdbc.sql("""
                        insert into issue_list (id, issue, ordinal, audience, unit, unit_name, note, receive_by, plan_by, words, reason,
                            added_on, added_by, added_name)
                        values (:id, :issue, :ordinal, cast(:audience as uuid), cast(:unit as uuid), coalesce((select name from unit_version
                            where unit = cast(:unit as uuid) and closed_by is null and valid @> :day), ''), :note, :receiveBy, :planBy, :words,
                            :reason, :day, :by, :name)
                        """)
                .param("id", list)
                .param("issue", issue.value())
                .param("ordinal", ordinal)
                .param("audience", to instanceof ToAudience(var audience, var _) ? audience.toString() : null)
                .param("unit", to instanceof ToUnit(var unit, var _) ? unit.toString() : null)
                .param("note", to.asked().note().name())
                .param("receiveBy", to.asked().receiveBy())
                .param("planBy", to.asked().planBy())
                .param("words", to.asked().words())
                .param("reason", reason)
                .param("day", day)
                .param("by", actor.account())
                .param("name", actor.name())
                .update();
        return count(issue, list, ordinal, to);
    }

    private int count(IssueId issue, UUID list, int ordinal, To to) {
        members(jdbc.sql("""
                        insert into issue_count (issue, list, branch, level, size)
                        with fresh as materialized (%s), issuing as (select issuer, issued_on from issue where id = :issue),
                        heads as (
                            select p.unit as head, p.line from placement p, issuing where p.parent = issuing.issuer and p.closed_by is null
                                and p.valid @> issuing.issued_on),
                        placed as (
                            select distinct on (f.unit) f.unit, f.level, h.head
                            from fresh f, issuing, heads h join ancestry a on a.ancestor = h.head and a.line = h.line
                            where a.descendant = f.unit and a.valid @> issuing.issued_on and (f.line is null or a.line = f.line)
                            order by f.unit, a.line)
                        select :issue, :list, coalesce(p.head, issuing.issuer), f.level, count(*)
                        from issuing, fresh f left join placed p on p.unit = f.unit
                        group by 3, 4
                        """.formatted(memberSql(to, ordinal > 0))), issue, ordinal, to)
                .param("list", list)
                .update();
        return jdbc.sql("select coalesce(sum(size), 0) from issue_count where list = ?")
                .param(list)
                .query(Integer.class)
                .single();
    }

    private static String memberSql(To to, boolean notFirst) {
        String sql = switch (to) {
            case ToAudience _ -> """
                            select m.unit, m.level, l.line from audience_member m join audience l on l.id = m.audience
                            where m.audience = cast(:who as uuid)
                            """;
            case ToUnit _ -> """
                            select m.unit, m.level, null::text as line from unit_version m
                            where m.unit = cast(:who as uuid) and m.closed_by is null and m.valid @> cast(:today as date)
                            """;
        };
        return notFirst ? sql + IN_NO_EARLIER : sql;
    }

    private StatementSpec members(StatementSpec sql, IssueId issue, int ordinal, To to) {
        String who = switch (to) {
            case ToAudience(var audience, var _) -> audience.toString();
            case ToUnit(var unit, var _) -> unit.toString();
        };
        return sql.param("issue", issue.value())
                .param("ordinal", ordinal)
                .param("who", who)
                .param("today", LocalDate.now(clock));
    }

    /** Two that add at once wait for each other: who stands in an earlier list depends on the order. */
    void lock(IssueId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('issue ' || ?, 0))")
                .param(id.toString())
                .query((_, _) -> 0)
                .single();
    }

    boolean recall(IssueId id, String reason, Instant at) {
        return jdbc.sql(
                                "update issue set recalled_at = ?, recalled_name = ?, recall_reason = ? where id = ? and recalled_at is null")
                        .params(at.atOffset(ZoneOffset.UTC), Acting.required().name(), reason, id.value())
                        .update()
                == 1;
    }

    List<IssueList> lists(IssueId id) {
        return jdbc.sql("""
                        select l.id, l.ordinal, coalesce(a.name, l.unit_name) as name, l.audience, l.unit, l.note, l.receive_by, l.plan_by,
                            l.words, l.reason, l.added_on, coalesce(sum(c.size), 0)::int as size, coalesce(sum(c.received), 0)::int as received,
                            coalesce(sum(c.refused), 0)::int as refused, coalesce(sum(c.planned), 0)::int as planned
                        from issue_list l left join audience a on a.id = l.audience left join issue_count c on c.list = l.id
                        where l.issue = ? group by l.id, a.name order by l.ordinal
                        """).param(id.value()).query(IssueTables::list).list();
    }

    private static IssueList list(ResultSet row, int number) throws SQLException {
        return new IssueList(
                row.getObject("id", UUID.class),
                row.getInt("ordinal"),
                row.getString("name"),
                row.getObject("audience", UUID.class),
                row.getObject("unit", UUID.class),
                Note.valueOf(row.getString("note")),
                row.getObject("receive_by", LocalDate.class),
                row.getObject("plan_by", LocalDate.class),
                row.getString("words"),
                row.getString("reason"),
                row.getObject("added_on", LocalDate.class),
                row.getInt("size"),
                row.getInt("received"),
                row.getInt("refused"),
                row.getInt("planned"));
    }

    private static Issue issue(ResultSet row, int number) throws SQLException {
        OffsetDateTime recalled = row.getObject("recalled_at", OffsetDateTime.class);
        return new Issue(
                new IssueId(row.getObject("id", UUID.class)),
                new DocumentId(row.getObject("document", UUID.class)),
                row.getString("title"),
                new UnitId(row.getObject("issuer", UUID.class)),
                row.getString("issuer_name"),
                issueId(row, "parent"),
                issueId(row, "replaces"),
                issueId(row, "replaced_by"),
                row.getString("message"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issued_name"),
                recalled == null ? null : recalled.toInstant(),
                row.getString("recall_reason"));
    }

    private static @Nullable IssueId issueId(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new IssueId(id);
    }
}
