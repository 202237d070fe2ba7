package thongsuot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import thongsuot.cli.input.Inputs;
import thongsuot.cli.text.RemarkReport;
import thongsuot.formats.export.SarifExport;
import thongsuot.reader.Reading;
import thongsuot.reader.lint.Linter;
import thongsuot.reader.lint.Remark;
import thongsuot.reader.lint.Severity;

/** {@code thongsuot lint du-thao.docx}: what a careful chief of office would send back. */
@Command(name = "lint", sortOptions = false)
final class LintCommand implements Callable<Integer> {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Desk desk;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "lint.format")
    LintFormat format = LintFormat.TEXT;

    @Option(names = "--today", paramLabel = "DATE", converter = Day.class, descriptionKey = "lint.today")
    LocalDate today = LocalDate.now(VIETNAM);

    @Mixin
    DocumentOptions options = new DocumentOptions();

    private boolean remarked;

    LintCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        DocumentRun run = options.run(desk);
        Inputs inputs = run.find(options.names);
        options.result(inputs, desk).write(run, out -> write(out, run, inputs));
        return run.code() == Exit.DONE && remarked ? Exit.REMARKS : run.code();
    }

    private void write(Writer writer, DocumentRun run, Inputs inputs) throws IOException {
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
    }

    private List<Remark> remarks(Reading reading) {
        List<Remark> remarks = Linter.standard().check(reading, today);
        remarked |= remarks.stream().anyMatch(remark -> remark.severity() != Severity.NOTE);
        return remarks;
    }
}
