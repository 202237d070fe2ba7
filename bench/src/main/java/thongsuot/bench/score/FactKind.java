package thongsuot.bench.score;

import java.util.Locale;

/** The kinds of fact that are scored, in the order of the table. */
public enum FactKind {
    HEADER,
    OUTLINE,
    TAILS,
    CITATIONS,
    MENTIONS,
    DEADLINES,
    TARGETS,
    ASSIGNMENTS,
    REPORTS,
    RECIPIENTS,
    SIGNATURE;

    /** The word for the table: {@code mentions}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
