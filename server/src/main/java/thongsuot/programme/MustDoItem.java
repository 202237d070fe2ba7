package thongsuot.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a person. It says by itself why it is there, so that a reminder needs nothing else.
 *
 * @param key of the work it is about; null where it is about many units or none
 * @param version of that work as it stands; 0 without one
 * @param units how many wait in this one line; 1 but for reports and refusals of a list
 * @param title of the duty in one line
 * @param words of the document, or as it was said
 * @param source "Kế hoạch 49-KH/TU"; empty for what was only said
 * @param place the outline node with the words: {@code II/3}; empty without a document
 * @param issuer who asked
 * @param unit of whom; empty where it is many
 * @param dueOn the last day that still meets it; null where no day was given
 * @param dueWords as the source gives the time; may be empty
 * @param continuous must be said anew each period: silent then, never late
 * @param since the first day on which it waited; null where that is the day of issue
 * @param why in words, where there are some: what is missing, what was asked, what was reported; may be empty
 * @param path the page where it is done
 */
public record MustDoItem(
        MustDoKind kind,
        @Nullable WorkKey key,
        int version,
        int units,
        String title,
        String words,
        String source,
        String place,
        String issuer,
        String unit,
        @Nullable LocalDate dueOn,
        String dueWords,
        boolean continuous,
        @Nullable LocalDate since,
        String why,
        String path) {

    /** Nobody is late on the due day itself, and who waits for others is never late. */
    public boolean late(LocalDate today) {
        return dueOn != null && !continuous && dueOn.isBefore(today);
    }
}
