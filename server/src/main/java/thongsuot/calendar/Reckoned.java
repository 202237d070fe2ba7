package thongsuot.calendar;

import java.util.Optional;

/** What a rule comes to. */
public sealed interface Reckoned {

    /** A day. */
    record Found(Due due) implements Reckoned {}

    /** It comes again: {@link Reckoning#occurrences} has the days. */
    record Repeats() implements Reckoned {}

    /** It waits for something that has not happened; {@code what} in the words of the document, empty for a term that nobody has entered. */
    record Waits(String what) implements Reckoned {}

    /** It has no last day. */
    record NeverDue() implements Reckoned {}

    /** The holidays of a year must be entered first. */
    record LacksYear(int year) implements Reckoned {}

    /** The day, where there is one. */
    default Optional<Due> known() {
        return this instanceof Found(Due due) ? Optional.of(due) : Optional.empty();
    }
}
