package thongsuot.reader.internal.time;

import org.jspecify.annotations.Nullable;
import thongsuot.reader.obligation.Timing;

/** What a rule found, before its years are known. */
record Finding(Draft draft, int start, int end, String rule) {
    /** A timing, or moments that become one. */
    sealed interface Draft {}

    /** How moments bind. */
    enum Kind {
        BEFORE,
        BY,
        WITHIN,
        ON,
        FROM
    }

    record Dated(Kind kind, Moment first, Moment last) implements Draft {}

    record Repeated(String rrule, @Nullable Moment since) implements Draft {}

    record Ready(Timing timing) implements Draft {}

    static Finding ready(Timing timing, int start, int end, String rule) {
        return new Finding(new Ready(timing), start, end, rule);
    }

    static Finding dated(Kind kind, Moment moment, int start, int end, String rule) {
        return new Finding(new Dated(kind, moment, moment), start, end, rule);
    }

    static Finding repeated(String rrule, int start, int end, String rule) {
        return new Finding(new Repeated(rrule, null), start, end, rule);
    }

    /** The moments in it, if it has any. */
    @Nullable
    Moment moment() {
        return switch (draft) {
            case Dated dated -> dated.last();
            case Repeated repeated -> repeated.since();
            case Ready ready -> null;
        };
    }
}
