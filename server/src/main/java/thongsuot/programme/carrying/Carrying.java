package thongsuot.programme.carrying;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Gate;
import thongsuot.programme.Act;
import thongsuot.programme.Outcome;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.Work;
import thongsuot.programme.WorkKey;
import thongsuot.programme.assigning.Assigning;
import thongsuot.programme.doing.Moving;
import thongsuot.programme.doing.Works;
import thongsuot.programme.model.Assignment;

/** Chuyển giao: another unit takes a work over, by a decision. What was one open work before is one open work after. */
@Service
public class Carrying {

    private final Works works;
    private final Moving moving;
    private final Assigning assigning;
    private final Units units;
    private final Gate gate;
    private final Clock clock;

    Carrying(Works works, Moving moving, Assigning assigning, Units units, Gate gate, Clock clock) {
        this.works = works;
        this.moving = moving;
        this.assigning = assigning;
        this.units = units;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * @param seen the version that the actor saw; {@link Moving#ANY} where nobody looked
     * @param decision by which, and why
     */
    @Transactional
    public Outcome transfer(WorkKey key, int seen, UnitId to, String decision) {
        Work work = works.get(key);
        gate.require(ProgrammeAction.DECIDE, work.obligation().issuer().value());
        if (decision.isBlank()) return new Outcome.Refused(Refusal.REASON_MISSING);
        if (to.equals(key.unit()) || units.find(to, LocalDate.now(clock)).isEmpty())
            return new Outcome.Refused(Refusal.NO_SUCCESSOR);
        Outcome outcome = moving.move(
                work,
                seen,
                Act.TRANSFERRED,
                decision,
                work.obligation().issuer(),
                state -> state instanceof Assignment.Open open ? open.transfer(to, decision.strip()) : null);
        if (outcome instanceof Outcome.Done) {
            Work after = works.find(key).orElseThrow(() -> new IllegalStateException("no work " + key));
            assigning.carry(after, to);
        }
        return outcome;
    }
}
