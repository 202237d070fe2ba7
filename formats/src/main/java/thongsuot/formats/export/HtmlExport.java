package thongsuot.formats.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import thongsuot.formats.export.html.IndexPage;
import thongsuot.formats.export.html.ReadingPage;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Reading;

/** A reading as one self-contained page: the document on the left with its facts marked, the facts on the right. */
public final class HtmlExport {
    private HtmlExport() {}

    /**
     * A document on the index page.
     *
     * @param path where its own page lies, seen from the index, as the file system writes it
     */
    public record IndexEntry(String name, String path, Reading reading) {}

    /** @param name the file's name, for the page's title where the document has none */
    public static void write(Reading reading, String name, Writer out) throws IOException {
        ReadingPage.write(new NamedReading(name, reading), out);
        out.flush();
    }

    /** A page that lists several documents with their counts, each linking to its own page. */
    public static void writeIndex(List<IndexEntry> entries, Writer out) throws IOException {
        IndexPage.write(
                entries.stream()
                        .map(entry ->
                                new IndexPage.Entry(entry.path(), new NamedReading(entry.name(), entry.reading())))
                        .toList(),
                out);
        out.flush();
    }
}
