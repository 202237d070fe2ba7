package thongsuot.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thongsuot.cli.input.Inputs;
import thongsuot.formats.export.GraphExport;
import thongsuot.reader.NamedReading;
import thongsuot.reader.cite.CitationGraph;

/** {@code thongsuot graph van-ban/}: which document implements, amends, cites which. */
@Command(name = "graph", sortOptions = false)
final class GraphCommand implements Callable<Integer> {
    private final Desk desk;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FOLDER", descriptionKey = "graph.inputs")
    List<String> names = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "graph.format")
    GraphFormat format = GraphFormat.HTML;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "lint.output")
    @Nullable
    String output;

    @Option(names = "--progress", descriptionKey = "option.progress")
    boolean progress;

    GraphCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        DocumentRun run = new DocumentRun(desk, progress);
        Inputs inputs = run.find(names);
        Path file = output == null ? null : SafeOutput.of(output, inputs, desk, spec, this);
        List<NamedReading> readings = new ArrayList<>();
        run.each(
                inputs,
                read -> readings.add(new NamedReading(read.input().relative().toString(), read.reading())));
        if (readings.isEmpty() && run.failed()) {
            return run.code();
        }
        CitationGraph graph = CitationGraph.of(readings);
        try {
            if (file == null) {
                write(graph, desk.screen().bytes());
                desk.screen().flush();
            } else {
                Writing.write(file, out -> write(graph, out));
            }
        } catch (IOException e) {
            run.fail(Writing.sentence(file == null ? Path.of("-") : file, desk, e));
        }
        return run.code();
    }

    private void write(CitationGraph graph, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        switch (format) {
            case HTML -> GraphExport.html(graph, writer);
            case DOT -> GraphExport.dot(graph, writer);
        }
        writer.flush();
    }
}
