package thongsuot.formats.export.akn;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.node.Header;

/** The letterhead and the title, each line as it is, with number, date, kind and title named where the line is one. */
final class Preface {
    private final Xml xml;
    private final Reading reading;
    private final Header header;

    Preface(Xml xml, Reading reading) {
        this.xml = xml;
        this.reading = reading;
        this.header = reading.header();
    }

    void write(List<Span> lines) throws IOException {
        for (Span line : lines) {
            String words = line.of(reading.text()).strip();
            xml.inline("p", () -> line(words));
            xml.newline();
        }
    }

    private void line(String words) throws IOException {
        String lower = words.toLowerCase(Locale.ROOT);
        if (header.kind() != null && lower.equals(header.kind().vietnamese())) {
            xml.inline("docType", () -> xml.text(words));
        } else if (header.title() != null
                && header.title().toLowerCase(Locale.ROOT).contains(lower)) {
            xml.inline("docTitle", () -> xml.text(words));
        } else if (header.code() != null && lower.startsWith("số")) {
            xml.inline("docNumber", () -> xml.text(words));
        } else if (header.issuedOn() != null && lower.contains("ngày") && lower.contains("tháng")) {
            xml.inline(
                    "docDate", () -> xml.text(words), "date", header.issuedOn().toString());
        } else {
            xml.text(words);
        }
    }
}
