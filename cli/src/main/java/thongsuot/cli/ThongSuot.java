package thongsuot.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a word behind it: shows what words there are. */
@Command(name = "thongsuot", versionProvider = Version.class, sortOptions = false)
final class ThongSuot implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "option.help")
    boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "option.version")
    boolean version;

    /** Found by hand before; declared so that it is known and shown. */
    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT, descriptionKey = "option.lang")
    @Nullable
    String language;

    @Override
    public Integer call() {
        CommandLine self = spec == null ? new CommandLine(this) : spec.commandLine();
        throw new NoCommand(self);
    }

    /** {@code thongsuot} alone. */
    static final class NoCommand extends ParameterException {
        private static final long serialVersionUID = 1L;

        NoCommand(CommandLine self) {
            super(self, "no command");
        }
    }
}
