package thongsuot.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A call that can't be meant, told before anything is read. */
final class UsageError extends ParameterException {
    private static final long serialVersionUID = 1L;

    private UsageError(CommandLine command, String sentence) {
        super(command, sentence);
    }

    /** @param spec set by picocli before a command runs */
    static UsageError of(@Nullable CommandSpec spec, Object command, String sentence) {
        return new UsageError(spec == null ? new CommandLine(command) : spec.commandLine(), sentence);
    }
}
