package thongsuot.cli.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import thongsuot.cli.output.WholeFile;
import thongsuot.formats.export.GraphExport;
import thongsuot.formats.export.HtmlExport;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Reading;
import thongsuot.reader.cite.CitationGraph;

/** A folder of pages: one a document, one that lists them, one that draws who cites whom. */
public final class DemoPages {
    private final Path folder;
    private final List<HtmlExport.IndexEntry> entries = new ArrayList<>();

    public DemoPages(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    public void add(String name, Reading reading) {
        String page = name + ".html";
        try {
            write(page, out -> HtmlExport.write(reading, name, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries.add(new HtmlExport.IndexEntry(name, page, reading));
    }

    public void finish() throws IOException {
        write("index.html", out -> HtmlExport.writeIndex(entries, out));
        List<NamedReading> readings = entries.stream()
                .map(entry -> new NamedReading(entry.name(), entry.reading()))
                .toList();
        write("graph.html", out -> GraphExport.html(CitationGraph.of(readings), out));
    }

    public List<HtmlExport.IndexEntry> entries() {
        return List.copyOf(entries);
    }

    private interface Page {
        void writeTo(Writer out) throws IOException;
    }

    private void write(String name, Page page) throws IOException {
        WholeFile.write(folder.resolve(name), bytes -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            page.writeTo(out);
            out.flush();
        });
    }
}
