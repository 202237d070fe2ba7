package thongsuot.organisation.web;

import java.util.List;
import thongsuot.organisation.Objection;
import thongsuot.organisation.Outcome;

/** A form was refused: the form did not count, and comes back with what was typed. */
final class ObjectedException extends RuntimeException {

    private final transient List<Objection> objections;

    private ObjectedException(List<Objection> objections) {
        super(objections.toString());
        this.objections = objections;
    }

    List<Objection> objections() {
        return objections;
    }

    /** @throws ObjectedException if nothing was changed */
    static Outcome.Done unlessDone(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done;
            case Outcome.Refused(var objections) -> throw new ObjectedException(objections);
        };
    }
}
