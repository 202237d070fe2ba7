package thongsuot.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import thongsuot.organisation.Line;

/** What a rule may wait for; whoever asks for a day tells what has happened. */
public interface Anchors {

    /** Nothing has happened and no term is known. */
    Anchors NONE = new Anchors() {};

    /** The day of an event that a document speaks of, in its words. */
    default Optional<LocalDate> event(String event) {
        return Optional.empty();
    }

    /** The day on which another obligation was confirmed. */
    default Optional<LocalDate> confirmed(UUID obligation) {
        return Optional.empty();
    }

    /** The term of the body that acts, in which the document was issued. */
    default Optional<Term> term(Line line) {
        return Optional.empty();
    }
}
