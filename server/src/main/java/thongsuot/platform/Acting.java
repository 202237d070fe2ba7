package thongsuot.platform;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Who acts in this thread, and in answer to which request. Bound once at the door, read where a trace or a right needs it. */
public final class Acting {

    private static final ScopedValue<Scope> SCOPE = ScopedValue.newInstance();

    private record Scope(@Nullable Actor actor, String request) {}

    private Acting() {}

    /** The actor of this request; empty while nobody is signed in. */
    public static Optional<Actor> current() {
        return SCOPE.isBound() ? Optional.ofNullable(SCOPE.get().actor()) : Optional.empty();
    }

    /**
     * The actor, where a page or a job can't have been reached without one.
     *
     * @throws IllegalStateException if nobody acts
     */
    public static Actor required() {
        return current()
                .orElseThrow(() -> new IllegalStateException("nobody acts here: the door must bind an actor first"));
    }

    /** The id of the request, as logs and the trail carry it; empty outside requests. */
    public static String request() {
        return SCOPE.isBound() ? SCOPE.get().request() : "";
    }

    /** Runs something in the name of an actor; null for somebody not signed in. */
    public static <T> T as(@Nullable Actor actor, String request, Callable<T> work) throws Exception {
        return ScopedValue.where(SCOPE, new Scope(actor, request)).call(work::call);
    }

    /** Runs something in the name of the program itself. */
    public static void asProgram(Runnable work) {
        ScopedValue.where(SCOPE, new Scope(Actor.PROGRAM, "")).run(work);
    }
}
