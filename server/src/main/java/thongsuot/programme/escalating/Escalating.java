package thongsuot.programme.escalating;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.calendar.Calendars;
import thongsuot.organisation.UnitId;
import thongsuot.programme.escalating.EscalationTables.Look;
import thongsuot.programme.escalating.EscalationTables.Taken;

/**
 * Takes the steps that have come. A work climbs its ladder in order and at most one step a day, so that nobody is named who was not reminded;
 * what is reported, done, exempted, withdrawn or due later by then climbs no further.
 */
@Service
public class Escalating {

    private static final Logger LOG = LoggerFactory.getLogger(Escalating.class);
    private static final int BATCH = 50;

    /** As many days ahead as the earliest step may reach, weekends and the longest holidays among them. */
    private static final int AHEAD = -LadderStep.EARLIEST * 2;

    private final EscalationTables tables;
    private final Ladders ladders;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Escalating(
            EscalationTables tables,
            Ladders ladders,
            Calendars calendars,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.tables = tables;
        this.ladders = ladders;
        this.calendars = calendars;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Looks at all work that nobody has looked at on that day. Called by the program itself; whoever is stopped in the middle leaves the rest to the
     * next.
     *
     * @return for how many units steps were taken
     */
    public int look(LocalDate today) {
        int taken = 0;
        List<Look> some;
        do {
            some = claimed(today);
            taken += takenOf(some, today);
        } while (some.size() == BATCH);
        return taken;
    }

    /** One that can't be looked at says why and holds up no other. */
    private int takenOf(List<Look> some, LocalDate today) {
        if (some.isEmpty()) return 0;
        try {
            return Objects.requireNonNull(transaction.execute(_ -> take(some, today)));
        } catch (RuntimeException e) {
            if (some.size() > 1)
                return some.stream()
                        .mapToInt(each -> takenOf(List.of(each), today))
                        .sum();
            LOG.warn("the ladder of {} could not be looked at: {}", some.getFirst(), e.toString());
            return 0;
        }
    }

    private List<Look> claimed(LocalDate today) {
        return Objects.requireNonNull(
                transaction.execute(_ -> tables.claim(today, today.plusDays(AHEAD), OffsetDateTime.now(clock), BATCH)));
    }

    private int take(List<Look> these, LocalDate today) {
        List<Coming> coming = coming(tables.owed(these, today), today);
        List<Taken> all = coming.isEmpty() ? List.of() : tables.take(these, coming, today, OffsetDateTime.now(clock));
        for (Taken each : all)
            events.publishEvent(new Escalated(
                    each.obligation(),
                    each.title(),
                    each.issuer(),
                    "escalated",
                    Map.of("step", each.kind().name(), "units", each.units(), "reason", each.reason())));
        tables.looked(these, today, OffsetDateTime.now(clock));
        return all.stream().mapToInt(Taken::units).sum();
    }

    /** What would be taken on that day of what these asked for, the earliest due first; nothing is. */
    @Transactional(readOnly = true)
    List<NextStep> preview(Collection<UnitId> issuers, LocalDate today, int most) {
        return tables.preview(issuers, coming(tables.owedTo(issuers, today), today), today, most);
    }

    private List<Coming> coming(List<Coming.Owed> owed, LocalDate today) {
        List<UnitId> issuers = new ArrayList<>(
                owed.stream().map(Coming.Owed::issuer).distinct().toList());
        return Coming.of(owed, ladders.of(issuers), today, calendars.reckoning().days());
    }
}
