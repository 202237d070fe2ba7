package thongsuot.calendar.years;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.calendar.CalendarAction;
import thongsuot.calendar.CalendarYear;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;

/** The holidays of the years, entered by an administrator from the announcement of each year. */
@Service
class Years {

    private final YearRows rows;
    private final KnownYears known;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Years(YearRows rows, KnownYears known, Gate gate, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.known = known;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    List<KeptYear> all() {
        return rows.current();
    }

    List<KeptYear> history(int year) {
        return rows.history(year);
    }

    /** The year by the rules of the law, for one that nobody has announced. */
    CalendarYear proposal(int year) {
        return Proposal.of(year, rows.rules(year));
    }

    /**
     * @param version the one that was looked at, 0 for a year not yet there
     * @throws thongsuot.platform.EditConflictException if somebody entered the year in the meantime
     */
    @Transactional
    void enter(CalendarYear year, int version, String reason) {
        gate.require(CalendarAction.KEEP, null);
        Optional<KeptYear> before = rows.find(year.year());
        rows.add(year, version, reason, Acting.required(), OffsetDateTime.now(clock));
        events.publishEvent(CalendarEvent.of(before.map(KeptYear::year).orElse(null), year));
        known.forget();
    }
}
