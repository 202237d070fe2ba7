package thongsuot.formats.export.akn;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.node.Node;

/**
 * A document as an Akoma Ntoso {@code doc}: plans, directives and guidances order work, but are no acts; {@code name} says which
 * kind one is.
 */
public final class AknDocument {
    private final Xml xml;
    private final Reading reading;
    private final Names names = new Names();
    private final Meta meta;
    private final Body body;

    private AknDocument(Xml xml, NamedReading document) {
        this.xml = xml;
        this.reading = document.reading();
        this.meta = new Meta(xml, document, names);
        this.body = new Body(xml, reading, names, new Inlines(xml, reading, names));
    }

    public static void write(NamedReading document, Writer out) throws IOException {
        Xml xml = new Xml(out);
        AknDocument whole = new AknDocument(xml, document);
        xml.document(whole::doc);
        out.write('\n');
        out.flush();
    }

    private void doc() throws IOException {
        Outline outline = Outline.of(reading);
        outline.all().forEach(names::identify);
        xml.block(
                "doc",
                () -> {
                    xml.block("meta", meta::whole);
                    if (!outline.preface().isEmpty()) {
                        xml.block("preface", () -> new Preface(xml, reading).write(outline.preface()));
                    }
                    if (!outline.preamble().isEmpty()) {
                        xml.block("preamble", () -> body.paragraphs(outline.preamble()));
                    }
                    xml.block("mainBody", () -> main(outline));
                    if (!outline.conclusions().isEmpty()) {
                        xml.block("conclusions", () -> conclusions(outline.conclusions()));
                    }
                    if (!outline.annexes().isEmpty()) {
                        xml.block("attachments", () -> annexes(outline.annexes()));
                    }
                },
                "name",
                Names.kind(reading.header().kind()));
    }

    /** A body is never empty, whatever the document lacks. */
    private void main(Outline outline) throws IOException {
        if (outline.parts().isEmpty()) {
            body.paragraphs(outline.loose());
            if (outline.loose().isEmpty()) {
                xml.empty("p");
            }
        } else {
            body.nodes(outline.parts());
        }
    }

    private void conclusions(List<Span> lines) throws IOException {
        body.paragraphs(lines.stream()
                .filter(line -> !line.overlaps(reading.signature().span()))
                .toList());
        List<Span> signed = lines.stream()
                .filter(line -> line.overlaps(reading.signature().span()))
                .toList();
        if (!signed.isEmpty()) {
            xml.block(
                    "container",
                    () -> {
                        for (Span line : signed) {
                            xml.inline("p", () -> xml.line("signature", line.of(reading.text())));
                            xml.newline();
                        }
                    },
                    "name",
                    "signature",
                    "eId",
                    names.fresh("signature"));
        }
    }

    private void annexes(List<Node> annexes) throws IOException {
        int n = 1;
        for (Node annex : annexes) {
            int number = n++;
            xml.block(
                    "attachment",
                    () -> xml.block(
                            "doc",
                            () -> {
                                xml.block("meta", () -> meta.annex(number));
                                xml.block("mainBody", () -> body.annex(annex));
                            },
                            "name",
                            "annex"),
                    "eId",
                    names.of(annex));
        }
    }
}
