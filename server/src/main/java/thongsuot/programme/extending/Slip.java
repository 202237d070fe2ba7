package thongsuot.programme.extending;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import thongsuot.programme.WorkKey;

/**
 * How far the due day of one work has moved.
 *
 * @param source the document it comes from; empty where there is none
 * @param first the due day as first given
 * @param times how often it was moved
 * @param askedBy who asked the last time
 * @param reason what was said the last time
 */
public record Slip(
        WorkKey work,
        String source,
        String action,
        String unitName,
        LocalDate first,
        LocalDate now,
        int times,
        String askedBy,
        String decidedBy,
        String reason) {

    public long days() {
        return ChronoUnit.DAYS.between(first, now);
    }
}
