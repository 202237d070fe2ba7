package thongsuot.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;

/**
 * Which work of which unit, also where there is no row of it yet.
 *
 * @param occurrence the first day of the period; null for what is done once
 */
public record WorkKey(
        MandateId mandate, UnitId unit, @Nullable LocalDate occurrence) {

    /** Its page. */
    public String path() {
        return "/works/" + mandate + "/" + unit + (occurrence == null ? "" : "?on=" + occurrence);
    }

    /** A page below its page: {@code accept}, {@code report}. */
    public String path(String below) {
        return "/works/" + mandate + "/" + unit + "/" + below + (occurrence == null ? "" : "?on=" + occurrence);
    }
}
