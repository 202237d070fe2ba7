package thongsuot.documents.review;

import java.util.List;

/**
 * A field in which a person corrects a part of a fact.
 *
 * @param choices what may be chosen, as the payload has it; empty for what is typed
 */
public record FactField(String name, Kind kind, List<String> choices) {

    /** How it is typed. */
    public enum Kind {
        TEXT,
        /** Several lines of one text. */
        WORDS,
        /** One thing a line. */
        LINES,
        DATE,
        CHOICE
    }

    static FactField text(String name) {
        return new FactField(name, Kind.TEXT, List.of());
    }

    static FactField words(String name) {
        return new FactField(name, Kind.WORDS, List.of());
    }

    static FactField lines(String name) {
        return new FactField(name, Kind.LINES, List.of());
    }

    static FactField date(String name) {
        return new FactField(name, Kind.DATE, List.of());
    }

    static FactField choice(String name, String... choices) {
        return new FactField(name, Kind.CHOICE, List.of(choices));
    }
}
