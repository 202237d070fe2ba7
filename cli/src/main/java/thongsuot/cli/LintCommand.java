package thongsuot.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thongsuot.cli.input.Inputs;
import thongsuot.cli.text.RemarkReport;
import thongsuot.formats.export.SarifExport;
import thongsuot.reader.lint.Linter;
import thongsuot.reader.lint.Remark;
import thongsuot.reader.lint.Severity;

/** {@code thongsuot lint du-thao.docx}: what a careful chief of office would send back. */
@Command(name = "lint", sortOptions = false)
final class LintCommand implements Callable<Integer> {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Desk desk;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "read.inputs")
    List<String> names = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "lint.format")
    LintFormat format = LintFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "lint.output")
    @Nullable
    String output;

    @Option(names = "--today", paramLabel = "DATE", converter = Day.class, descriptionKey = "lint.today")
    LocalDate today = LocalDate.now(VIETNAM);

    @Option(names = "--progress", descriptionKey = "option.progress")
    boolean progress;

    private boolean remarked;

    LintCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        DocumentRun run = new DocumentRun(desk, progress);
        Inputs inputs = run.find(names);
        try {
            if (output == null) {
                write(desk.screen().bytes(), run, inputs);
                desk.screen().flush();
            } else {
                Writing.write(SafeOutput.of(output, inputs, desk, spec, this), out -> write(out, run, inputs));
            }
        } catch (IOException e) {
            run.fail(Writing.sentence(Path.of(String.valueOf(output)), desk, e));
        }
        return run.code() == Exit.DONE && remarked ? Exit.REMARKS : run.code();
    }

    private void write(OutputStream out, DocumentRun run, Inputs inputs) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (format == LintFormat.SARIF) {
            try (SarifExport sarif = new SarifExport(writer, Version.number())) {
                run.each(inputs, read -> sarif.add(read.input().shown(), read.reading(), remarks(read.reading())));
            }
        } else {
            RemarkReport report =
                    new RemarkReport(desk.screen().ink(), desk.screen().columns());
            run.each(inputs, read -> {
                try {
                    report.write(read.input().shown(), read.reading(), remarks(read.reading()), writer);
                    writer.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        writer.flush();
    }

    private List<Remark> remarks(thongsuot.reader.Reading reading) {
        List<Remark> remarks = Linter.standard().check(reading, today);
        remarked |= remarks.stream().anyMatch(remark -> remark.severity() != Severity.NOTE);
        return remarks;
    }
}
