package thongsuot.programme.doing;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;
import thongsuot.programme.Act;
import thongsuot.programme.AssignmentId;
import thongsuot.programme.Work;
import thongsuot.programme.WorkKey;
import thongsuot.programme.model.Assignment;
import thongsuot.programme.model.Doer;

/** Rows of assignments and their acts. Rights and traces are the caller's. */
@Repository
class AssignmentTables {

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes the state that a work is in now. Of two who act at once on the same, the second changes nothing.
     *
     * @return the id of the row; null where somebody else was first
     */
    @Nullable
    AssignmentId save(Work before, Assignment after) {
        AssignmentId known = before.id();
        if (known == null) return insert(before.key(), Columns.of(after));
        int changed = bound(jdbc.sql("""
                        update assignment set state = :state, grade = :grade, due_on = :dueOn, reason = :reason, doer_post = cast(:doer as uuid),
                            doer_name = :doerName, reported_on = :reportedOn, reported_by = cast(:reportedBy as uuid), to_unit = cast(:to as uuid),
                            version = version + 1, changed_at = :at
                        where id = :id and version = :version
                        """), Columns.of(after))
                .param("id", known.value())
                .param("version", before.version())
                .update();
        return changed == 1 ? known : null;
    }

    private @Nullable AssignmentId insert(WorkKey key, Columns columns) {
        AssignmentId id = AssignmentId.next();
        // Who asked and which units count it is filled in by the database, and so must not be given here.
        int made = bound(jdbc.sql("""
                        insert into assignment (id, mandate, unit, occurrence, issuer, above, state, grade, due_on, reason, doer_post, doer_name,
                            reported_on, reported_by, to_unit, changed_at)
                        values (:id, :mandate, :unit, :occurrence, :unit, '{}', :state, :grade, :dueOn, :reason, cast(:doer as uuid), :doerName,
                            :reportedOn, cast(:reportedBy as uuid), cast(:to as uuid), :at)
                        on conflict (mandate, unit, occurrence) do nothing
                        """), columns)
                .param("id", id.value())
                .param("mandate", key.mandate().value())
                .param("unit", key.unit().value())
                .param("occurrence", key.occurrence(), Types.DATE)
                .update();
        return made == 1 ? id : null;
    }

    private StatementSpec bound(StatementSpec sql, Columns columns) {
        Doer doer = columns.doer();
        UnitId to = columns.to();
        return sql.param("state", columns.stage().name())
                .param("grade", columns.grade() == null ? null : columns.grade().name(), Types.VARCHAR)
                .param("dueOn", columns.dueOn(), Types.DATE)
                .param("reason", columns.reason())
                .param("doer", doer == null ? null : doer.post().toString())
                .param("doerName", doer == null ? "" : doer.name())
                .param("reportedOn", columns.reportedOn(), Types.DATE)
                .param(
                        "reportedBy",
                        columns.reportedBy() == null
                                ? null
                                : columns.reportedBy().toString())
                .param("to", to == null ? null : to.toString())
                .param("at", OffsetDateTime.now(clock));
    }

    /** @param forUnit in whose name: the unit of the work or who asked */
    void act(AssignmentId id, Act act, String words, UnitId forUnit) {
        Actor actor = Acting.required();
        jdbc.sql("""
                        insert into assignment_act (id, assignment, act, words, account, name, post, post_title, for_unit, happened_on, at)
                        values (:id, :assignment, :act, :words, :account, :name, :post, :title, :forUnit, :on, :at)
                        """)
                .param("id", Ids.next())
                .param("assignment", id.value())
                .param("act", act.name())
                .param("words", words)
                .param("account", actor.account())
                .param("name", actor.name())
                .param("post", actor.post(), Types.OTHER)
                .param("title", actor.postTitle())
                .param("forUnit", forUnit.value())
                .param("on", LocalDate.now(clock))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
