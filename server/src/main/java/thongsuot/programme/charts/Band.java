package thongsuot.programme.charts;

import org.jspecify.annotations.Nullable;
import thongsuot.programme.boards.Show;

/** Where a work stands, as a layer of the chart: what is done lies at the bottom, what is late on top. Each work is in exactly one. */
public enum Band {
    DONE,
    DONE_LATE,
    REPORTED,
    REFUSED,
    WORKING,
    ACCEPTED,
    SILENT,
    LATE;

    /** The key of its words. */
    public String key() {
        return "flow.band." + name();
    }

    public String css() {
        return "band-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Its column, without a name from outside. */
    String column() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The list that holds the same work; null where none holds just that. */
    public @Nullable Show show() {
        return switch (this) {
            case REPORTED -> Show.REPORTED;
            case REFUSED -> Show.REFUSED;
            case LATE -> Show.LATE;
            default -> null;
        };
    }
}
