package thongsuot.programme.bulk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;
import thongsuot.programme.Act;
import thongsuot.programme.Obligation;
import thongsuot.programme.Obligations;
import thongsuot.programme.Outcome;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.WorksDecided;
import thongsuot.programme.extending.ExtendingMany;
import thongsuot.programme.model.Assignment;
import thongsuot.web.VietnameseFormats;

/** The answers of who asked, to many units at once: all of them or none. Each unit has it in its history, the trail has it once. */
@Service
public class Bulk {

    /** More than one sends at once is a mistake or an attack. */
    private static final int MOST = 60_000;

    private final BulkRows rows;
    private final Obligations obligations;
    private final ExtendingMany extending;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bulk(
            BulkRows rows,
            Obligations obligations,
            ExtendingMany extending,
            Gate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.obligations = obligations;
        this.extending = extending;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param expected how many the page showed: if it is others now, nothing is done
     * @param words a reason, needed to exempt; may be empty to confirm
     */
    @Transactional
    public Outcome run(Choosing of, int expected, String words) {
        Obligation obligation = obligations.find(of.obligation()).orElseThrow();
        gate.require(ProgrammeAction.DECIDE, obligation.issuer().value());
        if (of.act() == BulkAct.EXTEND || !of.act().parts().contains(of.part()))
            throw new IllegalArgumentException(of.act() + " of " + of.part());
        if (!obligation.open()) return new Outcome.Refused(Refusal.WITHDRAWN);
        if (of.act() == BulkAct.EXEMPT && words.isBlank()) return new Outcome.Refused(Refusal.REASON_MISSING);
        rows.alone(of.obligation());
        List<BulkRows.Meant> meant = rows.meant(of, LocalDate.now(clock), "", MOST);
        if (meant.isEmpty()) return new Outcome.Refused(Refusal.NOTHING_CHOSEN);
        if (meant.size() != expected) return new Outcome.Refused(Refusal.MEANWHILE);
        List<BulkRows.Next> next =
                meant.stream().map(each -> next(of.act(), each, words.strip())).toList();
        int changed = switch (of.act()) {
            case CONFIRM -> rows.confirm(next);
            case EXEMPT -> rows.exempt(next, words.strip());
            case EXTEND -> throw new IllegalStateException("more time goes another way");
        };
        if (changed != expected) return new Outcome.Refused(Refusal.MEANWHILE);
        rows.acts(next, of.act().act(), words.strip(), obligation.issuer());
        events.publishEvent(new WorksDecided(
                obligation, of.act().act(), changed, of.except().size(), words.strip()));
        return new Outcome.Done(obligation.id());
    }

    /**
     * Gives more time to all of them, to one day, by a decision; each keeps its first day. Nobody's day moves back or into the past.
     *
     * @param decision by which: its number and date
     */
    @Transactional
    public Outcome extend(Choosing of, int expected, LocalDate day, String reason, String decision) {
        Obligation obligation = obligations.find(of.obligation()).orElseThrow();
        gate.require(ProgrammeAction.DECIDE, obligation.issuer().value());
        if (of.act() != BulkAct.EXTEND || !of.act().parts().contains(of.part()))
            throw new IllegalArgumentException(of.act() + " of " + of.part());
        if (!obligation.open()) return new Outcome.Refused(Refusal.WITHDRAWN);
        if (reason.isBlank() || decision.isBlank()) return new Outcome.Refused(Refusal.REASON_MISSING);
        LocalDate today = LocalDate.now(clock);
        if (day.isBefore(today)) return new Outcome.Refused(Refusal.NOT_LATER);
        rows.alone(of.obligation());
        List<BulkRows.Meant> meant = rows.meant(of, today, "", MOST);
        if (meant.isEmpty()) return new Outcome.Refused(Refusal.NOTHING_CHOSEN);
        if (meant.size() != expected) return new Outcome.Refused(Refusal.MEANWHILE);
        if (meant.stream().anyMatch(each -> !day.isAfter(Objects.requireNonNull(each.dueOn()))))
            return new Outcome.Refused(Refusal.NOT_LATER);
        List<BulkRows.Next> next = meant.stream()
                .map(each -> new BulkRows.Next(each.id() == null ? Ids.next() : each.id(), each, ""))
                .toList();
        if (rows.extend(next, day) != expected) return new Outcome.Refused(Refusal.MEANWHILE);
        extending.given(
                meant.stream()
                        .map(each -> new ExtendingMany.Moved(
                                each.mandate(), each.unit(), each.occurrence(), Objects.requireNonNull(each.dueOn())))
                        .toList(),
                obligation.issuer(),
                day,
                reason.strip(),
                decision.strip());
        String said = VietnameseFormats.date(day) + ": " + decision.strip() + "; " + reason.strip();
        rows.acts(next, Act.TIME_GIVEN, said, obligation.issuer());
        events.publishEvent(new WorksDecided(
                obligation, Act.TIME_GIVEN, expected, of.except().size(), said));
        return new Outcome.Done(obligation.id());
    }

    /** How many are meant now; nothing is done. */
    @Transactional(readOnly = true)
    public int count(Choosing of) {
        return rows.count(of, LocalDate.now(clock));
    }

    /** What the model makes of it; the condition of the part has found only works that have this move. */
    private static BulkRows.Next next(BulkAct act, BulkRows.Meant of, String words) {
        UUID id = of.id() == null ? Ids.next() : of.id();
        return switch (act) {
            case CONFIRM ->
                new BulkRows.Next(
                        id,
                        of,
                        new Assignment.Reported(
                                        of.dueOn(),
                                        null,
                                        Objects.requireNonNull(of.reportedBy()),
                                        Objects.requireNonNull(of.reportedOn()))
                                .confirm(false)
                                .grade()
                                .name());
            case EXEMPT -> {
                Assignment.Exempted exempted = new Assignment.Exempted(of.dueOn(), words);
                if (exempted.decision().length() > 2000) throw new IllegalArgumentException("a decision that long");
                yield new BulkRows.Next(id, of, "");
            }
            case EXTEND -> throw new IllegalStateException("more time goes another way");
        };
    }
}
