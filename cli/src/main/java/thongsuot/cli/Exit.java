package thongsuot.cli;

/** What the process tells its caller; docs/commands.md and an ADR explain the choice. */
final class Exit {
    /** Everything was read and written. */
    static final int DONE = 0;

    /** Something could not be read or written; the rest was. */
    static final int FAILED = 1;

    /** The call itself is wrong; nothing was read. */
    static final int USAGE = 2;

    /** Everything was read, and {@code lint} has something to send back. */
    static final int REMARKS = 3;

    /** The reader of the output went away, as {@code head} does: what a shell reports of a process ended by SIGPIPE. */
    static final int BROKEN_PIPE = 141;

    private Exit() {}
}
