package thongsuot.reader;

/**
 * Something that a person should look at. Reading goes on.
 *
 * @param code what kind of doubt this is
 * @param span where, in {@link Reading#text()}
 * @param path the outline node there
 * @param message one sentence in Vietnamese for the person who reads the document
 */
public record Diagnostic(Code code, Span span, String path, String message) {
    /** The kinds of doubt. */
    public enum Code {
        /** One document is cited with two dates. */
        TWO_DATES,
        /** A clause orders something and no unit is named. */
        NO_OWNER,
        /** A clause orders something and no time is named. */
        NO_DATE,
        /** A date that the calendar does not have, or a period that ends before it begins. */
        IMPOSSIBLE_DATE,
        /** Parts of the header contradict one another. */
        HEADER_CONFLICT,
        /** A number, date or name that the form leaves blank. */
        BLANK,
        /** A sequence of labels skips or repeats one. */
        BROKEN_SEQUENCE,
        /** A code that no form of number fits. */
        NUMBER_FORM,
        /** Words that stand for a document and are nowhere explained. */
        UNDEFINED_ALIAS,
        /** A part of the file that could not be read. */
        UNREADABLE
    }
}
