package thongsuot.programme.doing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.UnitId;
import thongsuot.programme.Act;
import thongsuot.programme.AssignmentActed;
import thongsuot.programme.AssignmentId;
import thongsuot.programme.Outcome;
import thongsuot.programme.Refusal;
import thongsuot.programme.Work;
import thongsuot.programme.model.Assignment;

/**
 * Makes one move of one work: state, counters, history and trail change together or not at all. Other parts of this module that add acts
 * of their own go through here, so that nothing changes a work behind the back of its history.
 */
@Component
public class Moving {

    /** Nothing checks how old the page is that the act came from. */
    public static final int ANY = -1;

    private static final int LONGEST = 4000;

    private final Works works;
    private final AssignmentTables tables;
    private final ApplicationEventPublisher events;

    Moving(Works works, AssignmentTables tables, ApplicationEventPublisher events) {
        this.works = works;
        this.tables = tables;
        this.events = events;
    }

    /**
     * @param seen the version that the actor saw; {@link #ANY} where nobody looked
     * @param words of the act; empty for none
     * @param forUnit in whose name
     * @param move the next state; null where the state has no such move
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome move(
            Work work,
            int seen,
            Act act,
            String words,
            UnitId forUnit,
            Function<Assignment, @Nullable Assignment> move) {
        if (!work.obligation().open()) return refused(Refusal.WITHDRAWN);
        if (seen != ANY && seen != work.version()) return refused(Refusal.MEANWHILE);
        Assignment next = move.apply(work.state());
        if (next == null) return refused(Refusal.NOT_NOW);
        AssignmentId id = tables.save(work, next);
        if (id == null) return refused(Refusal.MEANWHILE);
        String said = words.strip().substring(0, Math.min(LONGEST, words.strip().length()));
        tables.act(id, act, said, forUnit);
        Work after = works.find(work.key()).orElseThrow(() -> new IllegalStateException("no work " + work.key()));
        events.publishEvent(new AssignmentActed(after, act, work.stage(), said));
        return new Outcome.Done(work.obligation().id());
    }

    private static Outcome refused(Refusal why) {
        return new Outcome.Refused(why);
    }
}
