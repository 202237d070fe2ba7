package thongsuot.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Line;

/**
 * A term of a body: of a committee from congress to congress, of a people's council from election to election.
 *
 * @param label {@code 2025-2030}
 * @param last null while its end is not known
 * @param basis what it rests on
 */
public record Term(
        Line line, String label, LocalDate first, @Nullable LocalDate last, String basis) {

    public Term {
        if (last != null && last.isBefore(first))
            throw new IllegalArgumentException("a term from " + first + " can't end on " + last);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
}
