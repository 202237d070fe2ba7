package thongsuot.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thongsuot.cli.batch.Batch;
import thongsuot.cli.batch.Outcome;
import thongsuot.cli.batch.ProgressLine;
import thongsuot.cli.input.Input;
import thongsuot.cli.input.Inputs;
import thongsuot.cli.output.Format;
import thongsuot.cli.output.Target;
import thongsuot.cli.output.WholeFile;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Reading;

/** {@code thongsuot read ke-hoach.docx}: the facts of each document, in the form that is asked for. */
@Command(name = "read", sortOptions = false)
final class ReadCommand implements Callable<Integer> {
    private final Desk desk;
    private final Documents documents;

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

    private int code = Exit.DONE;

    ReadCommand(Desk desk) {
        this.desk = desk;
        this.documents = new Documents(desk);
    }

    @Override
    public Integer call() {
        Inputs inputs = Inputs.of(names, trouble -> failed(desk.say("trouble." + trouble.kind(), trouble.name())));
        Target target = target(inputs);
        Forms forms = new Forms(desk, format, explain, inputs.several());
        ProgressLine line = Progress.line(desk, progress, inputs.documents().size());
        new Batch().run(inputs.documents(), input -> read(input, target, forms), outcome -> {
            line.clear();
            show(outcome, forms);
            line.step();
        });
        line.clear();
        return code;
    }

    private Target target(Inputs inputs) {
        try {
            if (output == null && format.binary() && desk.screen().outIsTerminal()) {
                throw usage(desk.say("error.binary-terminal", format));
            }
            if (explain && format != Format.TEXT && format != Format.JSON) {
                throw usage(desk.say("error.explain-format", format));
            }
            if (output == null && inputs.several() && !format.streams()) {
                throw usage(desk.say("error.needs-folder", format));
            }
            return Target.of(output, inputs, format);
        } catch (Target.Refused e) {
            throw usage(desk.say(e.key(), String.valueOf(e.getMessage())));
        } catch (InvalidPathException e) {
            throw usage(desk.say("trouble.NO_NAME", String.valueOf(output)));
        }
    }

    private UsageError usage(String sentence) {
        return new UsageError(spec == null ? new CommandLine(this) : spec.commandLine(), sentence);
    }

    /** Runs beside others: nothing of it may touch the screen. */
    private Outcome read(Input input, Target target, Forms forms) {
        try {
            Reading reading = documents.read(input);
            Path file = switch (target) {
                case Target.Stdout() -> null;
                case Target.OneFile(Path one) -> one;
                case Target.Folder folder -> folder.files().get(input);
            };
            if (file == null) {
                return new Outcome.Read(input, reading);
            }
            return written(input, reading, file, forms);
        } catch (Documents.Unread e) {
            return new Outcome.Failed(input, e.line());
        }
    }

    private Outcome written(Input input, Reading reading, Path file, Forms forms) {
        try {
            WholeFile.write(file, out -> forms.write(new NamedReading(input.name(), reading), out));
            return new Outcome.Written(input);
        } catch (IOException e) {
            String why = e instanceof FileSystemException f && f.getReason() != null
                    ? f.getReason()
                    : String.valueOf(e.getMessage());
            return new Outcome.Failed(input, desk.say("error.write", file, why));
        }
    }

    private void show(Outcome outcome, Forms forms) {
        switch (outcome) {
            case Outcome.Read(Input input, Reading reading) ->
                forms.show(new NamedReading(input.name(), reading), input.shown());
            case Outcome.Written written -> {}
            case Outcome.Failed failed -> failed(failed.line());
        }
    }

    private void failed(String line) {
        desk.screen().complain(line);
        code = Exit.FAILED;
    }
}
