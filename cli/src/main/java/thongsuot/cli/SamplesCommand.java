package thongsuot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import thongsuot.cli.demo.DemoPages;
import thongsuot.cli.demo.PageServer;
import thongsuot.cli.demo.SummaryTable;
import thongsuot.cli.input.Inputs;

/** {@code thongsuot samples}: reads the sample documents and shows their pages. */
@Command(name = "samples", sortOptions = false)
final class SamplesCommand implements Callable<Integer> {
    private final Desk desk;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "samples.port")
    @Nullable
    Integer port;

    @Option(names = "--no-serve", descriptionKey = "samples.no-serve")
    boolean still;

    @Option(names = "--open", descriptionKey = "samples.open")
    boolean open;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            descriptionKey = "samples.output")
    @Nullable
    String output;

    SamplesCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (port != null && (port < 0 || port > 65_535)) {
            throw UsageError.of(spec, this, desk.say("error.port", String.valueOf(port)));
        }
        Path home = Path.of(System.getProperty("thongsuot.home", ""));
        Path folder = output == null ? home.resolve(".work/samples") : Path.of(output);
        DocumentRun run = new DocumentRun(desk, false);
        try {
            List<String> samples = samples(home.resolve("samples"));
            DemoPages pages = new DemoPages(folder);
            Inputs inputs = run.find(samples);
            run.each(inputs, read -> pages.add(read.input().name(), read.reading()));
            pages.finish();
            SummaryTable.print(
                    pages.entries(),
                    desk.screen().out(),
                    desk.screen().ink(),
                    desk.screen().columns());
            desk.screen()
                    .out()
                    .println(desk.say(
                            "samples.written",
                            folder.resolve("index.html").toAbsolutePath().normalize()));
            desk.screen().flush();
            if (!still) {
                serve(folder, run);
            }
        } catch (IOException e) {
            run.fail(Writing.sentence(folder, desk, e));
        }
        return run.code();
    }

    private void serve(Path folder, DocumentRun run) {
        try (PageServer server = PageServer.start(folder, port)) {
            desk.screen().out().println(desk.say("samples.serving", server.address()));
            desk.screen().flush();
            if (open) {
                PageServer.openInBrowser(server.address());
            }
            server.await();
        } catch (IOException e) {
            run.fail(desk.say("error.port-busy", String.valueOf(port == null ? PageServer.USUAL_PORT : port)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The documents themselves, not what they were made from. */
    private List<String> samples(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw UsageError.of(
                    spec,
                    this,
                    desk.say("error.no-samples", folder.toAbsolutePath().normalize()));
        }
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .forEach(file -> names.add(file.toString()));
        }
        return names;
    }
}
