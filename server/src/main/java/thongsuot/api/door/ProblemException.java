package thongsuot.api.door;

/** Ends a request, and the transaction that it is in, with a problem. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.kind().slug(), null, false, false);
        this.problem = problem;
    }

    public ProblemException(Kind kind, Object... arguments) {
        this(Problem.of(kind, arguments));
    }

    public Problem problem() {
        return problem;
    }
}
