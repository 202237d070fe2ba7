package thongsuot.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import thongsuot.cli.output.Format;
import thongsuot.cli.screen.Ink;
import thongsuot.cli.text.TextReport;
import thongsuot.formats.export.AknExport;
import thongsuot.formats.export.HtmlExport;
import thongsuot.formats.export.JsonExport;
import thongsuot.formats.export.XlsxExport;
import thongsuot.reader.NamedReading;

/** A reading in the form that was asked for. */
final class Forms {
    /** Files are read in editors: no colour, and a line that an A4 page holds. */
    private static final int FILE_COLUMNS = 100;

    private final Desk desk;
    private final Format format;
    private final boolean explain;
    private final boolean several;

    /** @param several whether more than one reading goes to standard output: JSON becomes JSON Lines, texts get a name above */
    Forms(Desk desk, Format format, boolean explain, boolean several) {
        this.desk = desk;
        this.format = format;
        this.explain = explain;
        this.several = several;
    }

    /** To a file. */
    void write(NamedReading document, OutputStream out) throws IOException {
        if (format == Format.XLSX) {
            XlsxExport.write(document.reading(), document.name(), out);
            return;
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        switch (format) {
            case TEXT -> report(new Ink(false), FILE_COLUMNS).write(document, writer);
            case JSON -> JsonExport.write(document.reading(), writer);
            case HTML -> HtmlExport.write(document.reading(), document.name(), writer);
            case AKN -> AknExport.write(document.reading(), document.name(), writer);
            case XLSX -> throw new IllegalStateException("xlsx is no text");
        }
        writer.flush();
    }

    /** To standard output. */
    void show(NamedReading document, String shown) {
        try {
            if (format == Format.TEXT) {
                Writer out = desk.screen().out();
                TextReport report = report(desk.screen().ink(), desk.screen().columns());
                if (several) {
                    report.writeName(shown, out);
                }
                report.write(document, out);
            } else if (format == Format.JSON && several) {
                JsonExport.writeLine(document.reading(), shown, desk.screen().out());
            } else {
                write(document, desk.screen().bytes());
            }
            desk.screen().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TextReport report(Ink ink, int columns) {
        return new TextReport(ink, columns, explain);
    }
}
