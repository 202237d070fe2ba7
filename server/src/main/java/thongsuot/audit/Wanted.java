package thongsuot.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; what is null does not narrow.
 *
 * @param kind the kind of thing something was done to
 * @param subject its id
 * @param unit the unit it belongs to
 * @param account who did it
 * @param action what was done, the key or its beginning
 * @param from the first day, in the time of Hà Nội
 * @param to the last day, included
 * @param before only entries with a lower number: the next page
 */
public record Wanted(
        @Nullable String kind,
        @Nullable String subject,
        @Nullable UUID unit,
        @Nullable UUID account,
        @Nullable String action,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long before) {

    /** What happened to one thing. */
    public boolean aboutOneThing() {
        return kind != null && subject != null;
    }
}
