package thongsuot.demo.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import thongsuot.ThongSuot;

/**
 * A unit accepts its work or reports it.
 *
 * @param words of the report; empty where it accepts
 */
record Step(Doer doer, LocalDate day, int minute, String words) {

    boolean reports() {
        return !words.isEmpty();
    }

    Instant at() {
        LocalTime time = LocalTime.of(reports() ? 14 : 8, minute);
        return day.atTime(time).atZone(ThongSuot.ZONE).toInstant();
    }
}
