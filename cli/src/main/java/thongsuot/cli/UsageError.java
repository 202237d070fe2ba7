package thongsuot.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A call that can't be meant, told before anything is read. */
final class UsageError extends ParameterException {
    private static final long serialVersionUID = 1L;

    UsageError(CommandLine command, String sentence) {
        super(command, sentence);
    }
}
