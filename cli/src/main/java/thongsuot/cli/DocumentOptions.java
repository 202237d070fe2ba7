package thongsuot.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thongsuot.cli.input.Inputs;

/**
 * {@code ke-hoach.docx van-ban/ -o ket-qua.html}: what every command that reads documents is told. The words of the help differ
 * by command, so their keys begin with the command's name: {@code thongsuot.graph.inputs}.
 */
final class DocumentOptions {
    /** The command that these are the options of; picocli sets it before the command runs. */
    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "inputs")
    List<String> names = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "output")
    @Nullable
    String output;

    @Option(names = "--progress", descriptionKey = "option.progress")
    boolean progress;

    DocumentRun run(Desk desk) {
        return new DocumentRun(desk, progress);
    }

    /** Where a command puts one result of many documents. */
    OneResult result(Inputs inputs, Desk desk) {
        return OneResult.at(output, inputs, desk, this);
    }

    UsageError refuse(String sentence) {
        return UsageError.of(command, this, sentence);
    }
}
