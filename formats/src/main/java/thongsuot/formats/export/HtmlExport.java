package thongsuot.formats.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import thongsuot.reader.Reading;

/** A reading as one self-contained page: the document on the left with its facts marked, the facts on the right. */
public final class HtmlExport {
    private HtmlExport() {}

    /** What the index page says of one document. */
    public record IndexEntry(String name, String href, Reading reading) {}

    /** @param name the file's name, for the page's title where the document has none */
    public static void write(Reading reading, String name, Writer out) throws IOException {
        out.write("<!doctype html>\n");
    }

    /** A page that lists several documents with their counts, each linking to its own page. */
    public static void writeIndex(List<IndexEntry> entries, Writer out) throws IOException {
        out.write("<!doctype html>\n");
    }
}
