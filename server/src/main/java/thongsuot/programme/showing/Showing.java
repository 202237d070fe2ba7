package thongsuot.programme.showing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;
import thongsuot.programme.Act;
import thongsuot.programme.Outcome;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.Work;
import thongsuot.programme.WorkKey;
import thongsuot.programme.doing.Moving;
import thongsuot.programme.doing.UnknownWorkException;
import thongsuot.programme.doing.Works;
import thongsuot.programme.model.Assignment;

/** The unit shows what it did; who asked looks at it item by item. Each goes through the history of the work. */
@Service
public class Showing {

    private final Works works;
    private final Moving moving;
    private final EvidenceTables tables;
    private final Gate gate;

    Showing(Works works, Moving moving, EvidenceTables tables, Gate gate) {
        this.works = works;
        this.moving = moving;
        this.tables = tables;
        this.gate = gate;
    }

    /** Adds to a work that its unit has accepted and not yet reported. What was given back stays so until it is reported again. */
    @Transactional
    public Outcome add(WorkKey key, int seen, NewEvidence what) {
        Work work = work(key);
        gate.require(ProgrammeAction.REPORT, key.unit().value());
        Outcome outcome = moving.move(work, seen, Act.EVIDENCED, what.title(), key.unit(), Showing::shown);
        if (outcome instanceof Outcome.Done && work.id() != null) tables.add(work.id(), what);
        return outcome;
    }

    private static @Nullable Assignment shown(Assignment state) {
        return switch (state) {
            case Assignment.Returned returned -> returned;
            case Assignment.Doing doing -> doing.progress();
            default -> null;
        };
    }

    /** Takes back what nobody has accepted, while the unit works. */
    @Transactional
    public Outcome withdraw(WorkKey key, int seen, UUID id) {
        Work work = work(key);
        gate.require(ProgrammeAction.REPORT, key.unit().value());
        Evidence evidence = evidence(work, id);
        if (evidence.state() == Evidence.State.ACCEPTED || evidence.state() == Evidence.State.WITHDRAWN)
            return new Outcome.Refused(Refusal.NOT_NOW);
        Move move = new Move(work, seen, Act.EVIDENCE_WITHDRAWN, evidence.title(), key.unit());
        return decided(move, evidence, Evidence.State.WITHDRAWN, evidence.reason(), Showing::shown);
    }

    /** Finds that it shows what it says. Whoever added it must be somebody else. */
    @Transactional
    public Outcome accept(WorkKey key, int seen, UUID id) {
        return looked(key, seen, id, Evidence.State.ACCEPTED, "");
    }

    /** Returns one item with what is wrong with it; the others stand. */
    @Transactional
    public Outcome giveBack(WorkKey key, int seen, UUID id, String reason) {
        return looked(key, seen, id, Evidence.State.RETURNED, reason.strip());
    }

    private Outcome looked(WorkKey key, int seen, UUID id, Evidence.State next, String reason) {
        Work work = work(key);
        gate.require(ProgrammeAction.DECIDE, work.obligation().issuer().value());
        if (next == Evidence.State.RETURNED && reason.isEmpty()) return new Outcome.Refused(Refusal.REASON_MISSING);
        Evidence evidence = evidence(work, id);
        if (evidence.by().equals(Acting.required().account())) return new Outcome.Refused(Refusal.OWN_REPORT);
        if (evidence.state() != Evidence.State.WAITING) return new Outcome.Refused(Refusal.NOT_NOW);
        Act act = next == Evidence.State.ACCEPTED ? Act.EVIDENCE_ACCEPTED : Act.EVIDENCE_RETURNED;
        String words = reason.isEmpty() ? evidence.title() : evidence.title() + ": " + reason;
        Move move = new Move(work, seen, act, words, work.obligation().issuer());
        return decided(move, evidence, next, reason, state -> state instanceof Assignment.Open ? state : null);
    }

    private record Move(Work work, int seen, Act act, String words, UnitId forUnit) {}

    private Outcome decided(
            Move move,
            Evidence evidence,
            Evidence.State next,
            String reason,
            java.util.function.Function<Assignment, @Nullable Assignment> state) {
        Outcome outcome = moving.move(move.work, move.seen, move.act, move.words, move.forUnit, state);
        if (outcome instanceof Outcome.Done && !tables.decide(evidence.id(), evidence.state(), next, reason))
            throw new IllegalStateException("evidence " + evidence.id() + " changed under a work that did not");
        return outcome;
    }

    private Evidence evidence(Work work, UUID id) {
        if (work.id() == null) throw new UnknownWorkException(work.key());
        return tables.find(work.id(), id).orElseThrow(() -> new UnknownWorkException(work.key()));
    }

    private Work work(WorkKey key) {
        return works.get(key);
    }
}
