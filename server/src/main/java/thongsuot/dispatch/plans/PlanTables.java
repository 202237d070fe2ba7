package thongsuot.dispatch.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.dispatch.IssueId;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;

/** Rows of own plans and the lines of drafts. Rights and traces are the caller's. */
@Repository
class PlanTables {

    private static final String PLAN = "select id, issue, unit, state, document, letter, title, version from own_plan ";

    private final JdbcClient jdbc;

    PlanTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OwnPlan> current(IssueId issue, UnitId unit) {
        return jdbc.sql(PLAN + "where issue = ? and unit = ? and state <> 'WITHDRAWN'")
                .params(issue.value(), unit.value())
                .query(PlanTables::plan)
                .optional();
    }

    Optional<OwnPlan> find(UUID id) {
        return jdbc.sql(PLAN + "where id = ?").param(id).query(PlanTables::plan).optional();
    }

    boolean received(IssueId issue, UnitId unit) {
        return jdbc.sql("select exists (select from recipient where issue = ? and unit = ? and state = 'RECEIVED')")
                .params(issue.value(), unit.value())
                .query(Boolean.class)
                .single();
    }

    List<PlanLine> lines(UUID plan) {
        return jdbc.sql("""
                        select ordinal, path, demand, kept, action, owner, due_on, target from plan_line where plan = ? order by ordinal
                        """).param(plan).query(PlanTables::line).list();
    }

    UUID insert(IssueId issue, UnitId unit, String title, String state, @Nullable DocumentId document, Instant at) {
        UUID id = Ids.next();
        Actor actor = Acting.required();
        jdbc.sql("""
                        insert into own_plan (id, issue, unit, state, document, title, made_by, made_name, made_at, sent_at)
                        values (:id, :issue, :unit, :state, cast(:document as uuid), :title, :by, :name, :at,
                            case when :state = 'SENT' then cast(:at as timestamptz) end)
                        """)
                .param("id", id)
                .param("issue", issue.value())
                .param("unit", unit.value())
                .param("state", state)
                .param("document", document == null ? null : document.toString())
                .param("title", title.length() > 500 ? title.substring(0, 500) : title)
                .param("by", actor.account())
                .param("name", actor.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void line(UUID plan, PlanLine line) {
        jdbc.sql("""
                        insert into plan_line (plan, ordinal, path, demand, kept, action, owner, due_on, target)
                        values (:plan, :ordinal, :path, :demand, :kept, :action, :owner, :due, :target)
                        """)
                .param("plan", plan)
                .param("ordinal", line.ordinal())
                .param("path", line.path())
                .param("demand", line.demand())
                .param("kept", line.kept())
                .param("action", line.action())
                .param("owner", line.owner())
                .param("due", line.dueOn())
                .param("target", line.target())
                .update();
    }

    /** @return whether the draft was still at that version */
    boolean save(UUID plan, int version, String title, List<PlanLine> lines) {
        int mine = jdbc.sql(
                        "update own_plan set version = version + 1, title = ? where id = ? and version = ? and state = 'DRAFT'")
                .params(title, plan, version)
                .update();
        if (mine == 0) return false;
        for (PlanLine line : lines)
            jdbc.sql("""
                            update plan_line set kept = :kept, action = :action, owner = :owner, due_on = :due, target = :target
                            where plan = :plan and ordinal = :ordinal
                            """)
                    .param("plan", plan)
                    .param("ordinal", line.ordinal())
                    .param("kept", line.kept())
                    .param("action", line.action())
                    .param("owner", line.owner())
                    .param("due", line.dueOn())
                    .param("target", line.target())
                    .update();
        return true;
    }

    Optional<OwnPlan> ofLetter(UUID letter) {
        return jdbc.sql(PLAN + "where letter = ?")
                .param(letter)
                .query(PlanTables::plan)
                .optional();
    }

    void written(UUID plan, UUID letter) {
        jdbc.sql("update own_plan set letter = ? where id = ?")
                .params(letter, plan)
                .update();
    }

    void sent(UUID plan, DocumentId document, Instant at) {
        jdbc.sql("update own_plan set state = 'SENT', document = ?, sent_at = ?, version = version + 1 where id = ?")
                .params(document.value(), at.atOffset(ZoneOffset.UTC), plan)
                .update();
    }

    void withdraw(IssueId issue, UnitId unit) {
        jdbc.sql("update own_plan set state = 'WITHDRAWN' where issue = ? and unit = ? and state <> 'WITHDRAWN'")
                .params(issue.value(), unit.value())
                .update();
    }

    /** Asks for the comparison of a plan with its document; done in the background. */
    void ask(UUID plan, IssueId issue, Instant at) {
        jdbc.sql("insert into coverage (plan, issue, state, asked_at) values (?, ?, 'WAITING', ?)")
                .params(plan, issue.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static OwnPlan plan(ResultSet row, int number) throws SQLException {
        return new OwnPlan(
                row.getObject("id", UUID.class),
                new IssueId(row.getObject("issue", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("state"),
                row.getObject("document", UUID.class),
                row.getObject("letter", UUID.class),
                row.getString("title"),
                row.getInt("version"));
    }

    private static PlanLine line(ResultSet row, int number) throws SQLException {
        return new PlanLine(
                row.getInt("ordinal"),
                row.getString("path"),
                row.getString("demand"),
                row.getBoolean("kept"),
                row.getString("action"),
                row.getString("owner"),
                row.getObject("due_on", LocalDate.class),
                row.getString("target"));
    }
}
