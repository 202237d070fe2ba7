package thongsuot.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thongsuot.cli.batch.Outcome;
import thongsuot.cli.input.Input;
import thongsuot.cli.input.Inputs;
import thongsuot.cli.output.Format;
import thongsuot.cli.output.Target;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Reading;

/** {@code thongsuot read ke-hoach.docx}: the facts of each document, in the form that is asked for. */
@Command(name = "read", sortOptions = false)
final class ReadCommand implements Callable<Integer> {
    private final Desk desk;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "read.inputs")
    List<String> names = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "read.format")
    Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "read.output")
    @Nullable
    String output;

    @Option(names = "--explain", descriptionKey = "read.explain")
    boolean explain;

    @Option(names = "--progress", descriptionKey = "option.progress")
    boolean progress;

    ReadCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        DocumentRun run = new DocumentRun(desk, progress);
        Inputs inputs = run.find(names);
        Target target = target(inputs);
        Forms forms = new Forms(desk, format, explain, inputs.several());
        run.each(
                inputs,
                (input, reading) -> done(input, reading, target, forms),
                read -> forms.show(
                        named(read.input(), read.reading()), read.input().shown()));
        return run.code();
    }

    private Target target(Inputs inputs) {
        if (explain && format != Format.TEXT && format != Format.JSON) {
            throw usage(desk.say("error.explain-format", format));
        }
        if (output == null && format.binary() && desk.screen().outIsTerminal()) {
            throw usage(desk.say("error.binary-terminal", format));
        }
        if (output == null && inputs.several() && !format.streams()) {
            throw usage(desk.say("error.needs-folder", format));
        }
        try {
            return Target.of(output, inputs, format);
        } catch (Target.Refused e) {
            throw usage(desk.say(e.key(), String.valueOf(e.getMessage())));
        } catch (InvalidPathException e) {
            throw usage(desk.say("trouble.NO_NAME", String.valueOf(output)));
        }
    }

    private UsageError usage(String sentence) {
        return UsageError.of(spec, this, sentence);
    }

    private Outcome done(Input input, Reading reading, Target target, Forms forms) {
        Path file = switch (target) {
            case Target.Stdout() -> null;
            case Target.OneFile(Path one) -> one;
            case Target.Folder folder -> folder.files().get(input);
        };
        return file == null
                ? new Outcome.Read(input, reading)
                : Writing.to(file, input, desk, out -> forms.write(named(input, reading), out));
    }

    private static NamedReading named(Input input, Reading reading) {
        return new NamedReading(input.name(), reading);
    }
}
