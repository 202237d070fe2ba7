package thongsuot.programme.doing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;
import thongsuot.programme.ObligationId;
import thongsuot.programme.Outcome;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.StepTaken;
import thongsuot.programme.Work;
import thongsuot.programme.WorkKey;
import thongsuot.programme.model.Assignment;

/** The steps that a unit sets itself under a duty it has accepted. They count nowhere: what counts is the report that is confirmed. */
@Service
public class Steps {

    private static final int MOST = 100;

    /** @param doneName empty while it is open */
    public record Step(UUID id, String words, @Nullable LocalDate dueOn, String doneName) {

        public boolean open() {
            return doneName.isEmpty();
        }
    }

    private final JdbcClient jdbc;
    private final Works works;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steps(JdbcClient jdbc, Works works, Gate gate, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.works = works;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** In the order in which they were set. */
    @Transactional(readOnly = true)
    public List<Step> of(ObligationId obligation, UnitId unit) {
        return jdbc.sql("""
                        select id, words, due_on, coalesce(done_name, '') as done_name from step where obligation = ? and unit = ?
                        order by ordinal limit ?
                        """)
                .params(obligation.value(), unit.value(), MOST)
                .query((row, _) -> new Step(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("done_name")))
                .list();
    }

    /** @param due null for none; no later than the work itself is due */
    @Transactional
    public Outcome add(WorkKey key, String words, @Nullable LocalDate due) {
        Work work = required(key);
        if (words.isBlank()) return new Outcome.Refused(Refusal.REASON_MISSING);
        if (!(work.state() instanceof Assignment.Doing)) return new Outcome.Refused(Refusal.NOT_NOW);
        LocalDate last = work.state().dueOn();
        if (due != null && last != null && due.isAfter(last)) return new Outcome.Refused(Refusal.AFTER_PARENT);
        Actor actor = Acting.required();
        String said = words.strip().substring(0, Math.min(1000, words.strip().length()));
        // Whoever adds a second step at the same moment waits here for the number.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 11))")
                .param(work.obligation().id() + "/" + key.unit())
                .query((_, _) -> 0)
                .single();
        int made = jdbc.sql("""
                        insert into step (id, obligation, unit, ordinal, words, due_on, made_by, made_name, made_at)
                        select :id, :obligation, :unit, coalesce(max(ordinal), 0) + 1, :words, :due, :by, :name, :at
                        from step where obligation = :obligation and unit = :unit having count(*) < :most
                        """)
                .param("id", Ids.next())
                .param("obligation", work.obligation().id().value())
                .param("unit", key.unit().value())
                .param("words", said)
                .param("due", due, java.sql.Types.DATE)
                .param("by", actor.account())
                .param("name", actor.name())
                .param("at", OffsetDateTime.now(clock))
                .param("most", MOST)
                .update();
        if (made == 0) return new Outcome.Refused(Refusal.TOO_MANY);
        events.publishEvent(new StepTaken(work, said, false));
        return new Outcome.Done(work.obligation().id());
    }

    /** A step is done, by whoever says so. */
    @Transactional
    public Outcome done(WorkKey key, UUID step) {
        Work work = required(key);
        List<String> words = jdbc.sql("""
                        update step set done_at = ?, done_name = ? where id = ? and obligation = ? and unit = ? and done_at is null returning words
                        """)
                .params(
                        OffsetDateTime.now(clock),
                        Acting.required().name(),
                        step,
                        work.obligation().id().value(),
                        key.unit().value())
                .query(String.class)
                .list();
        if (words.isEmpty()) return new Outcome.Refused(Refusal.MEANWHILE);
        events.publishEvent(new StepTaken(work, words.getFirst(), true));
        return new Outcome.Done(work.obligation().id());
    }

    private Work required(WorkKey key) {
        Work work = works.find(key).orElseThrow(() -> new UnknownWorkException(key));
        gate.require(ProgrammeAction.REPORT, key.unit().value());
        return work;
    }
}
