package thongsuot.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "read.format")
    Format format = Format.TEXT;

    @Option(names = "--explain", descriptionKey = "read.explain")
    boolean explain;

    @Mixin
    DocumentOptions options = new DocumentOptions();

    ReadCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        DocumentRun run = options.run(desk);
        Inputs inputs = run.find(options.names);
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
            throw options.refuse(desk.say("error.explain-format", format));
        }
        if (options.output == null && format.binary() && desk.screen().outIsTerminal()) {
            throw options.refuse(desk.say("error.binary-terminal", format));
        }
        if (options.output == null && inputs.several() && !format.streams()) {
            throw options.refuse(desk.say("error.needs-folder", format));
        }
        try {
            return Target.of(options.output, inputs, format);
        } catch (Target.Refused e) {
            throw options.refuse(desk.say(e.key(), String.valueOf(e.getMessage())));
        } catch (InvalidPathException e) {
            throw options.refuse(desk.say("trouble.NO_NAME", String.valueOf(options.output)));
        }
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
