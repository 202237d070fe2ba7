package thongsuot.programme;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import thongsuot.platform.Once;

/** Runs a command of a form once and answers with the next page, or with the form and why not. */
@Component
public class Commands {

    /** Undoes the transaction with the token in it, so that the form can be sent again once it is mended. */
    private static final class NotDone extends RuntimeException {
        private final Refusal why;

        NotDone(Refusal why) {
            super(why.name(), null, false, false);
            this.why = why;
        }
    }

    private final Once once;

    Commands(Once once) {
        this.once = once;
    }

    /**
     * @param path where it leads when done
     * @param refused the view that says why not
     * @param done runs when it is done
     */
    public String run(
            @Nullable UUID token,
            Supplier<Outcome> command,
            Function<ObligationId, String> path,
            Function<Refusal, String> refused,
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
            return refused.apply(e.why);
        }
    }
}
