package thongsuot.dispatch.issuing;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.Outcome;
import thongsuot.dispatch.Refusal;
import thongsuot.platform.Once;

/** Runs a command of a form once and answers with the next page, or with the form and why not. */
public final class Commands {

    /** Undoes the transaction with the token in it, so that the form can be sent again once it is mended. */
    private static final class NotDone extends RuntimeException {
        private final Refusal why;

        NotDone(Refusal why) {
            super(why.name(), null, false, false);
            this.why = why;
        }
    }

    private Commands() {}

    /**
     * @param path where it leads when done
     * @param refused the view that says why not, from the key of the words
     * @param done runs once when it is done
     */
    public static String run(
            Once once,
            @Nullable UUID token,
            Supplier<Outcome> command,
            Function<IssueId, String> path,
            Function<String, String> refused,
            Runnable done) {
        try {
            return "redirect:"
                    + once.run(token, () -> switch (command.get()) {
                        case Outcome.Done(var id) -> {
                            done.run();
                            yield path.apply(id);
                        }
                        case Outcome.Refused(var why) -> throw new NotDone(why);
                    });
        } catch (NotDone e) {
            return refused.apply(e.why.key());
        }
    }
}
