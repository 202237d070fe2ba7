package thongsuot.reader.internal.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moments that one expression names: {@code quý I, II/2025}, {@code từ ngày 10 - 15/5/2025}, {@code 15/6 và 15/12 hằng năm}.
 *
 * @param range whether the two moments are the ends of a stretch
 * @param every the unit after which it all comes again, folded: {@code năm}; null where it doesn't
 */
record Series(List<Moment> moments, boolean range, @Nullable String every, int end) {
    Moment first() {
        return moments.getFirst();
    }

    Moment last() {
        return moments.getLast();
    }
}
