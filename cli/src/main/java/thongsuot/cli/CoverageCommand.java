package thongsuot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import thongsuot.cli.input.Input;
import thongsuot.cli.input.Inputs;
import thongsuot.cli.screen.Ink;
import thongsuot.cli.text.CoverageReport;
import thongsuot.formats.export.CoverageExport;
import thongsuot.formats.export.PlanCoverage;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Reading;
import thongsuot.reader.coverage.ParentPlan;

/** {@code thongsuot coverage cap-tren.docx ke-hoach.docx}: which demands a plan takes up, where it falls short, what it leaves out. */
@Command(name = "coverage", sortOptions = false)
final class CoverageCommand implements Callable<Integer> {
    private static final int FILE_COLUMNS = 100;

    private final Desk desk;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "coverage.format")
    CoverageFormat format = CoverageFormat.TEXT;

    @Mixin
    DocumentOptions options = new DocumentOptions();

    CoverageCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (options.names.size() < 2) {
            throw options.refuse(desk.say("error.coverage-names"));
        }
        if (Files.isDirectory(Path.of(options.names.getFirst()))) {
            throw options.refuse(desk.say("error.coverage-folder", options.names.getFirst()));
        }
        if (format == CoverageFormat.XLSX
                && options.output == null
                && desk.screen().outIsTerminal()) {
            throw options.refuse(desk.say("error.binary-terminal", "xlsx"));
        }
        DocumentRun run = options.run(desk);
        Inputs above = run.find(options.names.subList(0, 1));
        Inputs below = run.find(options.names.subList(1, options.names.size()));
        OneResult result = options.result(new Inputs(all(above, below), true), desk);
        NamedReading parent = parent(run, above);
        if (parent == null) {
            return run.code();
        }
        List<PlanCoverage> plans = plans(run, below, above, parent);
        if (!plans.isEmpty()) {
            write(run, result, parent, plans);
        }
        return run.code();
    }

    private static List<Input> all(Inputs above, Inputs below) {
        List<Input> all = new ArrayList<>(above.documents());
        all.addAll(below.documents());
        return all;
    }

    private static @Nullable NamedReading parent(DocumentRun run, Inputs above) {
        List<NamedReading> read = new ArrayList<>();
        run.each(above, document -> read.add(named(document.input(), document.reading())));
        return read.isEmpty() ? null : read.getFirst();
    }

    /** A folder of plans may hold the parent too; it isn't compared with itself. */
    private static List<PlanCoverage> plans(DocumentRun run, Inputs below, Inputs above, NamedReading parent) {
        ParentPlan plan = ParentPlan.of(parent.reading());
        Input first = above.documents().getFirst();
        List<Input> others = below.documents().stream()
                .filter(input -> !below.several() || !same(input, first))
                .toList();
        List<PlanCoverage> plans = new ArrayList<>();
        run.each(
                new Inputs(others, below.several()),
                read -> plans.add(
                        new PlanCoverage(named(read.input(), read.reading()), plan.coveredBy(read.reading()))));
        return plans;
    }

    private static boolean same(Input one, Input other) {
        try {
            return one.file() != null && other.file() != null && Files.isSameFile(one.file(), other.file());
        } catch (IOException e) {
            // One of them isn't there: reading it will say so.
            return false;
        }
    }

    private static NamedReading named(Input input, Reading reading) {
        return new NamedReading(input.relative().toString(), reading);
    }

    private void write(DocumentRun run, OneResult result, NamedReading parent, List<PlanCoverage> plans) {
        if (format == CoverageFormat.XLSX) {
            result.writeBytes(run, out -> CoverageExport.xlsx(parent, plans, out));
            return;
        }
        result.write(run, out -> {
            switch (format) {
                case TEXT -> report(result).write(parent, plans, out);
                case JSON -> CoverageExport.json(parent, plans, out);
                case HTML -> CoverageExport.html(parent, plans, out);
                case XLSX -> throw new IllegalStateException("xlsx is no text");
            }
        });
    }

    private CoverageReport report(OneResult result) {
        return result.file() == null
                ? new CoverageReport(desk.screen().ink(), desk.screen().columns())
                : new CoverageReport(new Ink(false), FILE_COLUMNS);
    }
}
