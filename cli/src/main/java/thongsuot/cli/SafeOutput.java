package thongsuot.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import thongsuot.cli.input.Inputs;
import thongsuot.cli.output.Target;

/** The one file of a command that makes one result of many documents. */
final class SafeOutput {
    private SafeOutput() {}

    static Path of(String wished, Inputs inputs, Desk desk, @Nullable CommandSpec spec, Object command) {
        try {
            return Target.oneFile(Path.of(wished), inputs.documents());
        } catch (Target.Refused e) {
            throw UsageError.of(spec, command, desk.say(e.key(), String.valueOf(e.getMessage())));
        } catch (InvalidPathException e) {
            throw UsageError.of(spec, command, desk.say("trouble.NO_NAME", wished));
        }
    }
}
