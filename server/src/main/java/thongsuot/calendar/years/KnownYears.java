package thongsuot.calendar.years;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.calendar.Reckoning;
import thongsuot.calendar.ReportingCalendar;

/** The years and reporting calendars for sums. Kept for some seconds, after which every server has what was entered at another. */
@Component
class KnownYears {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final YearRows years;
    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable Known known;

    private record Known(Reckoning reckoning, List<ReportingCalendar> reporting, Instant until) {}

    KnownYears(YearRows years, JdbcClient jdbc, Clock clock) {
        this.years = years;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Reckoning reckoning() {
        return known().reckoning();
    }

    List<ReportingCalendar> reporting() {
        return known().reporting();
    }

    void forget() {
        known = null;
    }

    private Known known() {
        Known now = known;
        if (now != null && clock.instant().isBefore(now.until())) return now;
        List<ReportingCalendar> reporting =
                jdbc.sql("""
                        select code, name, name_en as name_in_english, closing_day, basis from reporting_calendar
                        order by code <> 'CIVIL', code
                        """).query(ReportingCalendar.class).list();
        Reckoning reckoning =
                new Reckoning(years.current().stream().map(KeptYear::year).toList(), reporting);
        Known fresh = new Known(reckoning, reporting, clock.instant().plus(KEPT));
        known = fresh;
        return fresh;
    }
}
