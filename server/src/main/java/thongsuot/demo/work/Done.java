package thongsuot.demo.work;

import thongsuot.programme.ObligationId;
import thongsuot.programme.Outcome;

/** In a story nothing is refused. */
final class Done {

    private Done() {}

    static ObligationId of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var id) -> id;
            case Outcome.Refused(var why) -> throw new IllegalStateException("the story was refused: " + why);
        };
    }
}
