package thongsuot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import thongsuot.cli.input.Inputs;
import thongsuot.formats.export.GraphExport;
import thongsuot.reader.NamedReading;
import thongsuot.reader.cite.CitationGraph;

/** {@code thongsuot graph van-ban/}: which document implements, amends, cites which. */
@Command(name = "graph", sortOptions = false)
final class GraphCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "graph.format")
    GraphFormat format = GraphFormat.HTML;

    @Mixin
    DocumentOptions options = new DocumentOptions();

    GraphCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        DocumentRun run = options.run(desk);
        Inputs inputs = run.find(options.names);
        OneResult result = options.result(inputs, desk);
        List<NamedReading> readings = new ArrayList<>();
        run.each(
                inputs,
                read -> readings.add(new NamedReading(read.input().relative().toString(), read.reading())));
        if (readings.isEmpty() && run.failed()) {
            return run.code();
        }
        CitationGraph graph = CitationGraph.of(readings);
        result.write(run, out -> {
            switch (format) {
                case HTML -> GraphExport.html(graph, out);
                case DOT -> GraphExport.dot(graph, out);
            }
        });
        return run.code();
    }
}
