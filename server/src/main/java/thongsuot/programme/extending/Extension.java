package thongsuot.programme.extending;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.programme.WorkKey;

/**
 * A request for more time and what came of it.
 *
 * @param title of the duty, in one line
 * @param source the document it comes from; empty for what was only said
 * @param words that give the duty
 * @param first the due day as first given
 * @param was the due day before this request
 * @param given the day that was decided; null while open and where refused
 * @param answer why; empty where nothing was said
 */
public record Extension(
        ExtensionId id,
        WorkKey work,
        String unitName,
        String title,
        String source,
        String words,
        @Nullable LocalDate first,
        LocalDate was,
        LocalDate wanted,
        String reason,
        String askedBy,
        Instant askedAt,
        State state,
        @Nullable LocalDate given,
        String answer,
        @Nullable String decidedBy) {

    /** Where a request stands. */
    public enum State {
        OPEN,
        GRANTED,
        /** More time, but to another day than was asked for. */
        OTHER,
        REFUSED;

        /** The key of its words. */
        public String key() {
            return "extension.state." + name();
        }
    }
}
