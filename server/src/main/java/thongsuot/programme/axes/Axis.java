package thongsuot.programme.axes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;

/**
 * A group of duties: {@code Chuyển đổi số}.
 *
 * @param issuer whose list it stands in
 * @param issuerName as it is called today
 * @param first the first day on which duties can be given along it
 * @param last the last such day; null while it goes on
 * @param duties how many were given along it
 */
public record Axis(
        AxisId id,
        UnitId issuer,
        String issuerName,
        String name,
        LocalDate first,
        @Nullable LocalDate last,
        int duties) {

    public boolean on(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
}
