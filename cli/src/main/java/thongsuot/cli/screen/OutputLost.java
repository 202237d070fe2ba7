package thongsuot.cli.screen;

/** Our output can't be written any more: nobody reads it ({@code | head}), the disk is full, it was closed. */
public final class OutputLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean quiet;

    OutputLost(Throwable cause, boolean quiet) {
        super(String.valueOf(cause.getMessage()), cause, false, false);
        this.quiet = quiet;
    }

    /** Whether the reader just went away, which is no error. */
    public boolean quiet() {
        return quiet;
    }
}
