package thongsuot.programme.charts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import thongsuot.platform.Acting;

/**
 * Writes down early on each day how all work stands, so that charts have a past. The first time it also counts the Mondays before from the
 * history of acts; later nobody counts a day that was missed.
 */
@Component
public class StandingDays {

    private static final int WEEKS = 26;

    private final FlowTables tables;
    private final Clock clock;

    StandingDays(FlowTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${thongsuot.standing.first:PT1M}", fixedDelayString = "PT10M")
    void look() {
        take(LocalDate.now(clock));
    }

    /** What is missing as of that day; each in a transaction of its own, so that a stop in between loses one at most. */
    public void take(LocalDate today) {
        Acting.asProgram(
                () -> tables.missing(today, WEEKS).forEach(each -> tables.take(each, OffsetDateTime.now(clock))));
    }
}
