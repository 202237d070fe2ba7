package thongsuot.programme.extending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
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
import thongsuot.programme.doing.Moving;
import thongsuot.programme.doing.Works;
import thongsuot.programme.model.Assignment;

/** Asks for more time and decides on it. The first due day is never changed; the day as it stands changes with the decision and in one transaction. */
@Service
public class Extending {

    private final Works works;
    private final Moving moving;
    private final Extensions rows;
    private final Gate gate;
    private final Clock clock;

    Extending(Works works, Moving moving, Extensions rows, Gate gate, Clock clock) {
        this.works = works;
        this.moving = moving;
        this.rows = rows;
        this.gate = gate;
        this.clock = clock;
    }

    /** Asks in the name of the unit. One request of a work at a time, for a day after the one that stands and not yet past. */
    @Transactional
    public Outcome ask(WorkKey key, int seen, LocalDate wanted, String reason) {
        Work work = works.get(key);
        gate.require(ProgrammeAction.REPORT, key.unit().value());
        LocalDate was = work.state().dueOn();
        if (reason.isBlank()) return refused(Refusal.REASON_MISSING);
        if (was == null || work.continuous()) return refused(Refusal.NO_DAY);
        if (!wanted.isAfter(was) || wanted.isBefore(LocalDate.now(clock))) return refused(Refusal.NOT_LATER);
        Outcome moved = moving.move(
                work,
                seen,
                Act.TIME_ASKED,
                said(wanted, reason),
                key.unit(),
                state -> state instanceof Assignment.Owed owed ? owed : null);
        if (moved instanceof Outcome.Refused) return moved;
        boolean first = rows.ask(
                ExtensionId.next(), work, was, wanted, reason.strip(), Acting.required(), OffsetDateTime.now(clock));
        if (!first) throw new AskedAlreadyException(key);
        return moved;
    }

    /** Decides on several at once, all or none: the first that can't be decided says why. */
    @Transactional
    public Outcome decide(Collection<ExtensionId> ids, Answer answer) {
        if (ids.isEmpty()) return refused(Refusal.NOTHING_CHOSEN);
        if (answer instanceof Answer.Refuse(String why) && why.isBlank()) return refused(Refusal.REASON_MISSING);
        Outcome last = refused(Refusal.NOTHING_CHOSEN);
        // Always in the same order, so that two who decide on the same never wait for each other.
        List<ExtensionId> ordered = ids.stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(ExtensionId::value))
                .toList();
        for (ExtensionId id : ordered) {
            last = decide(id, answer);
            if (last instanceof Outcome.Refused) return last;
        }
        return last;
    }

    private Outcome decide(ExtensionId id, Answer answer) {
        Extension asked = rows.lock(id).orElse(null);
        if (asked == null || asked.state() != Extension.State.OPEN) return refused(Refusal.MEANWHILE);
        Work work = works.get(asked.work());
        gate.require(ProgrammeAction.DECIDE, work.obligation().issuer().value());
        LocalDate day = day(asked, answer);
        LocalDate now = work.state().dueOn();
        if (day != null && now != null && !day.isAfter(now)) return refused(Refusal.NOT_LATER);
        String words = day == null ? answer.words() : said(day, answer.words());
        Outcome moved = moving.move(
                work,
                Moving.ANY,
                day == null ? Act.TIME_REFUSED : Act.TIME_GIVEN,
                words,
                work.obligation().issuer(),
                state -> moved(state, day));
        if (moved instanceof Outcome.Done)
            rows.decide(id, state(answer), day, answer.words().strip(), Acting.required(), OffsetDateTime.now(clock));
        return moved;
    }

    /** What is no longer owed keeps its day; a refusal can still be written below it. */
    private static @Nullable Assignment moved(Assignment state, @Nullable LocalDate day) {
        if (day == null) return state;
        return state instanceof Assignment.Owed owed ? owed.due(day) : null;
    }

    private static @Nullable LocalDate day(Extension asked, Answer answer) {
        return switch (answer) {
            case Answer.Grant _ -> asked.wanted();
            case Answer.Other(LocalDate day, String _) -> day;
            case Answer.Refuse _ -> null;
        };
    }

    private static Extension.State state(Answer answer) {
        return switch (answer) {
            case Answer.Grant _ -> Extension.State.GRANTED;
            case Answer.Other _ -> Extension.State.OTHER;
            case Answer.Refuse _ -> Extension.State.REFUSED;
        };
    }

    private static String said(LocalDate day, String words) {
        String date = thongsuot.web.VietnameseFormats.date(day);
        return words.isBlank() ? date : date + ": " + words.strip();
    }

    private static Outcome refused(Refusal why) {
        return new Outcome.Refused(why);
    }
}
