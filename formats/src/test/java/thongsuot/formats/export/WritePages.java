package thongsuot.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import thongsuot.reader.Reading;
import thongsuot.reader.cite.CitationGraph;

/** Writes every form of the sample readings to a folder, to be looked at. */
final class WritePages {
    private WritePages() {}

    static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        Files.createDirectories(out);
        page(out, "plan", SampleReadings.plan());
        page(out, "empty", SampleReadings.empty());
        page(out, "hostile", SampleReadings.hostile());
        for (int communes : new int[] {6, 60, 400}) {
            try (Writer writer = Files.newBufferedWriter(out.resolve("graph-" + communes + ".html"))) {
                GraphExport.html(CitationGraph.of(SampleFolders.cascade(communes)), writer);
            }
        }
        try (Writer writer = Files.newBufferedWriter(out.resolve("index.html"))) {
            HtmlExport.writeIndex(
                    List.of(
                            new HtmlExport.IndexEntry("47-KH-TU.docx", "plan.html", SampleReadings.plan()),
                            new HtmlExport.IndexEntry("trống.txt", "empty.html", SampleReadings.empty()),
                            new HtmlExport.IndexEntry("a#b:c.txt", "hostile.html", SampleReadings.hostile())),
                    writer);
        }
    }

    private static void page(Path out, String name, Reading reading) throws IOException {
        try (Writer writer = Files.newBufferedWriter(out.resolve(name + ".html"))) {
            HtmlExport.write(reading, name + ".docx", writer);
        }
        try (Writer writer = Files.newBufferedWriter(out.resolve(name + ".xml"))) {
            AknExport.write(reading, name + ".docx", writer);
        }
        try (OutputStream book = Files.newOutputStream(out.resolve(name + ".xlsx"))) {
            XlsxExport.write(reading, name + ".docx", book);
        }
    }
}
