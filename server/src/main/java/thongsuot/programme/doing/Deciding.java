package thongsuot.programme.doing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;
import thongsuot.programme.Act;
import thongsuot.programme.Outcome;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.Work;
import thongsuot.programme.WorkKey;
import thongsuot.programme.model.Assignment;

/** The answers of who asked. */
@Service
public class Deciding {

    private final Works works;
    private final Moving moving;
    private final Gate gate;

    Deciding(Works works, Moving moving, Gate gate) {
        this.works = works;
        this.moving = moving;
        this.gate = gate;
    }

    /**
     * Confirms what was reported. Whoever reported it must be somebody else.
     *
     * @param beyond whether more was done than asked
     * @param words empty for none
     */
    @Transactional
    public Outcome confirm(WorkKey key, int seen, boolean beyond, String words) {
        Work work = required(key);
        if (work.state() instanceof Assignment.Reported reported
                && !reported.mayConfirm(Acting.required().account())) return new Outcome.Refused(Refusal.OWN_REPORT);
        return move(
                work,
                seen,
                Act.CONFIRMED,
                words,
                state -> state instanceof Assignment.Reported reported ? reported.confirm(beyond) : null);
    }

    /** Gives a report back with what is missing. */
    @Transactional
    public Outcome giveBack(WorkKey key, int seen, String reason) {
        return withReason(
                key,
                seen,
                Act.RETURNED,
                reason,
                state -> state instanceof Assignment.Reported reported ? reported.giveBack(reason.strip()) : null);
    }

    /** Stands by it after a refusal: the unit is asked once more, with the answer to its reason. */
    @Transactional
    public Outcome insist(WorkKey key, int seen, String reason) {
        return withReason(
                key,
                seen,
                Act.INSISTED,
                reason,
                state -> state instanceof Assignment.Refused refused ? refused.insist() : null);
    }

    /** Exempts a unit by a decision: it leaves the denominator. Also one that has not acted. */
    @Transactional
    public Outcome exempt(WorkKey key, int seen, String decision) {
        return withReason(
                key,
                seen,
                Act.EXEMPTED,
                decision,
                state -> state instanceof Assignment.Open open ? open.exempt(decision.strip()) : null);
    }

    private Outcome withReason(
            WorkKey key, int seen, Act act, String reason, Function<Assignment, @Nullable Assignment> move) {
        Work work = required(key);
        if (reason.isBlank()) return new Outcome.Refused(Refusal.REASON_MISSING);
        return move(work, seen, act, reason, move);
    }

    private Outcome move(Work work, int seen, Act act, String words, Function<Assignment, @Nullable Assignment> move) {
        return moving.move(work, seen, act, words, work.obligation().issuer(), move);
    }

    private Work required(WorkKey key) {
        Work work = works.find(key).orElseThrow(() -> new UnknownWorkException(key));
        gate.require(ProgrammeAction.DECIDE, work.obligation().issuer().value());
        return work;
    }
}
