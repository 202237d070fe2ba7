package thongsuot.reader.coverage;

import thongsuot.reader.Span;

/** Words of both texts that speak for one another. */
public record Reason(Kind kind, Span parent, Span child) {
    /** In what they agree. */
    public enum Kind {
        WORDING,
        CITATION,
        FIGURE,
        DATE,
        OWNER
    }
}
