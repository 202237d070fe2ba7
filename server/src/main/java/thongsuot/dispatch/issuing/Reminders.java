package thongsuot.dispatch.issuing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.Issue;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.Outcome;
import thongsuot.dispatch.RecipientsReminded;
import thongsuot.dispatch.Refusal;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;

/** Reminding who has not received: first the desk, then its head, then a call. One row reminds however many there are. */
@Service
public class Reminders {

    /** The steps, each stronger than the one before. */
    public enum Step {
        REMIND,
        HEAD,
        PHONE;

        /** The key of its words. */
        public String key() {
            return "dispatch.step." + name();
        }
    }

    /**
     * @param unitName empty where all who had not received were reminded
     * @param open how many that were
     */
    public record Reminder(Step step, String unitName, String message, int open, String by, Instant at) {}

    private final Issuing issuing;
    private final JdbcClient jdbc;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(Issuing issuing, JdbcClient jdbc, Gate gate, ApplicationEventPublisher events, Clock clock) {
        this.issuing = issuing;
        this.jdbc = jdbc;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** @param unit null for all that have not received */
    @Transactional
    public Outcome remind(IssueId id, @Nullable UnitId unit, Step step, String message) {
        Issue issue = issuing.find(id).orElseThrow(() -> new UnknownIssueException(id));
        gate.require(DispatchAction.ENTER, issue.issuer().value());
        if (!issue.open()) return new Outcome.Refused(Refusal.CLOSED);
        int open = unit == null
                ? issuing.lists(id).stream().mapToInt(IssueList::waiting).sum()
                : acted(id, unit) ? 0 : 1;
        if (open == 0) return new Outcome.Refused(Refusal.ALREADY_RECEIVED);
        insert(id, unit, step, message.strip(), open);
        events.publishEvent(new RecipientsReminded(issue, step.name(), open));
        return new Outcome.Done(id);
    }

    private boolean acted(IssueId id, UnitId unit) {
        return jdbc.sql("select exists (select from recipient where issue = ? and unit = ?)")
                .params(id.value(), unit.value())
                .query(Boolean.class)
                .single();
    }

    private void insert(IssueId id, @Nullable UnitId unit, Step step, String message, int open) {
        Actor actor = Acting.required();
        jdbc.sql("""
                        insert into issue_reminder (id, issue, unit, step, message, open, reminded_by, reminded_name, reminded_at)
                        values (:id, :issue, cast(:unit as uuid), :step, :message, :open, :by, :name, :at)
                        """)
                .param("id", Ids.next())
                .param("issue", id.value())
                .param("unit", unit == null ? null : unit.toString())
                .param("step", step.name())
                .param("message", message)
                .param("open", open)
                .param("by", actor.account())
                .param("name", actor.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Reminder> of(IssueId id) {
        return jdbc.sql("""
                        select n.step, coalesce(v.name, '') as unit_name, n.message, n.open, n.reminded_name, n.reminded_at
                        from issue_reminder n
                        left join unit_version v on v.unit = n.unit and v.closed_by is null and v.valid @> today_here()
                        where n.issue = ? order by n.reminded_at desc limit 50
                        """)
                .param(id.value())
                .query((row, _) -> new Reminder(
                        Step.valueOf(row.getString("step")),
                        row.getString("unit_name"),
                        row.getString("message"),
                        row.getInt("open"),
                        row.getString("reminded_name"),
                        row.getObject("reminded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The step that comes next for all: after a reminder of the desk the head, after that a call. */
    public static Step next(List<Reminder> before) {
        return before.stream().anyMatch(each -> each.step() == Step.HEAD)
                ? Step.PHONE
                : before.stream().anyMatch(each -> each.step() == Step.REMIND) ? Step.HEAD : Step.REMIND;
    }
}
