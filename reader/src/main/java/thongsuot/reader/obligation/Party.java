package thongsuot.reader.obligation;

import thongsuot.reader.Span;

/** A unit that is named for a piece of work, in the words of the text. */
public record Party(String name, Role role, Span span) {
    /** {@code chủ trì}, {@code phối hợp}, {@code tham mưu} beside another who leads. */
    public enum Role {
        LEAD,
        COOPERATE,
        ADVISE
    }
}
