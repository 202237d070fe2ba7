package thongsuot.organisation.names;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A habit of writing names: {@code UBND} for {@code Ủy ban nhân dân}. Habits are rows with days, because bodies and their short names change.
 *
 * @param written as documents write it
 * @param meant what it stands for; empty where it is left out
 * @param from the first day; null if always
 * @param until the day after the last; null while in use
 */
record Habit(
        Kind kind,
        String written,
        String meant,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    enum Kind {
        /** Capitals for words: {@code HĐND}, {@code Sở TT&TT}. */
        SHORT,
        /** Other words for the same body: {@code Đảng bộ tỉnh} for {@code Tỉnh ủy}. */
        SAME,
        /** The post in front of the body: {@code Giám đốc} Sở Y tế. */
        POST,
        /** An organ that acts for its body and is no unit of its own: {@code Ban Thường vụ} Tỉnh ủy. */
        ORGAN
    }

    boolean inUse(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** The words for the capitals, where it is the capitals that are looked for. */
    Habit turned() {
        return new Habit(kind, /* written= */ meant, /* meant= */ written, from, until);
    }
}
