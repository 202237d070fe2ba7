package thongsuot.programme.doing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.PostId;
import thongsuot.organisation.UnitId;
import thongsuot.programme.model.Assignment;
import thongsuot.programme.model.Doer;
import thongsuot.programme.model.Grade;
import thongsuot.programme.model.Stage;

/** A state as the columns of its row, and back. */
record Columns(
        Stage stage,
        @Nullable Grade grade,
        @Nullable LocalDate dueOn,
        String reason,
        @Nullable Doer doer,
        @Nullable LocalDate reportedOn,
        @Nullable UUID reportedBy,
        @Nullable UnitId to) {

    static Columns of(Assignment state) {
        Stage stage = Stage.of(state);
        return switch (state) {
            case Assignment.Issued(var due) -> plain(stage, due, "", null);
            case Assignment.Accepted(var due) -> plain(stage, due, "", null);
            case Assignment.InProgress(var due, var doer) -> plain(stage, due, "", doer);
            case Assignment.Returned(var due, var doer, var reason) -> plain(stage, due, reason, doer);
            case Assignment.Refused(var due, var reason) -> plain(stage, due, reason, null);
            case Assignment.Reported(var due, var doer, var by, var on) ->
                new Columns(stage, null, due, "", doer, on, by, null);
            case Assignment.Confirmed(var due, var doer, var by, var on, var grade) ->
                new Columns(stage, grade, due, "", doer, on, by, null);
            case Assignment.Exempted(var due, var decision) -> plain(stage, due, decision, null);
            case Assignment.Transferred(var due, var to, var decision) ->
                new Columns(stage, null, due, decision, null, null, null, to);
        };
    }

    private static Columns plain(Stage stage, @Nullable LocalDate due, String reason, @Nullable Doer doer) {
        return new Columns(stage, null, due, reason, doer, null, null, null);
    }

    /** @param row with the columns of an assignment, named as in its table but for {@code a_due_on} */
    static Assignment state(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("a_due_on", LocalDate.class);
        String reason = row.getString("reason");
        return switch (Stage.valueOf(row.getString("state"))) {
            case ISSUED -> new Assignment.Issued(due);
            case ACCEPTED -> new Assignment.Accepted(due);
            case IN_PROGRESS -> new Assignment.InProgress(due, doer(row));
            case RETURNED -> new Assignment.Returned(due, doer(row), reason);
            case REFUSED -> new Assignment.Refused(due, reason);
            case REPORTED ->
                new Assignment.Reported(
                        due,
                        doer(row),
                        row.getObject("reported_by", UUID.class),
                        row.getObject("reported_on", LocalDate.class));
            case CONFIRMED ->
                new Assignment.Confirmed(
                        due,
                        doer(row),
                        row.getObject("reported_by", UUID.class),
                        row.getObject("reported_on", LocalDate.class),
                        Grade.valueOf(row.getString("grade")));
            case EXEMPTED -> new Assignment.Exempted(due, reason);
            case TRANSFERRED ->
                new Assignment.Transferred(due, new UnitId(row.getObject("to_unit", UUID.class)), reason);
        };
    }

    private static @Nullable Doer doer(ResultSet row) throws SQLException {
        UUID post = row.getObject("doer_post", UUID.class);
        return post == null ? null : new Doer(new PostId(post), row.getString("doer_name"));
    }
}
