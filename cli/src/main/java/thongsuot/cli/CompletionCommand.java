package thongsuot.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code source <(thongsuot completion)}: words and options of the command on the Tab key, in bash and zsh. */
@Command(name = "completion", sortOptions = false)
final class CompletionCommand implements Callable<Integer> {
    private final Desk desk;

    @Spec
    @Nullable
    CommandSpec spec;

    CompletionCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (spec != null) {
            desk.screen().out().print(AutoComplete.bash("thongsuot", spec.root().commandLine()));
        }
        return Exit.DONE;
    }
}
