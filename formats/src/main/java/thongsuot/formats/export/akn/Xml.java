package thongsuot.formats.export.akn;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.export.words.Characters;

/** Writes elements of Akoma Ntoso and of our own facts; texts may contain anything. */
final class Xml {
    static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    static final String FACTS = "urn:thongsuot:facts:1";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Something that writes what stands inside an element. */
    @FunctionalInterface
    interface Content {
        void write() throws IOException;
    }

    /** A call of the stream writer. */
    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    Xml(Writer target) throws IOException {
        try {
            out = FACTORY.createXMLStreamWriter(target);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void document(Content root) throws IOException {
        step(() -> out.writeStartDocument("UTF-8", "1.0"));
        newline();
        step(() -> {
            out.writeStartElement("akomaNtoso");
            out.writeDefaultNamespace(AKN);
            out.writeNamespace("ts", FACTS);
        });
        newline();
        root.write();
        step(() -> {
            out.writeEndElement();
            out.writeEndDocument();
            out.flush();
        });
    }

    /** An element whose content begins on a line of its own. */
    void block(String name, Content content, @Nullable String... attributes) throws IOException {
        start(name, attributes);
        newline();
        content.write();
        end();
        newline();
    }

    /** An element that stands within a line. */
    void inline(String name, Content content, @Nullable String... attributes) throws IOException {
        start(name, attributes);
        content.write();
        end();
    }

    /** {@code <name …>text</name>} on a line of its own. */
    void line(String name, String text, String... attributes) throws IOException {
        inline(name, () -> text(text), attributes);
        newline();
    }

    /** An empty element on a line of its own; an attribute without value is left out. */
    void empty(String name, @Nullable String... attributes) throws IOException {
        boolean ours = name.startsWith("ts:");
        step(() -> {
            if (ours) {
                out.writeEmptyElement("ts", name.substring(3), FACTS);
            } else {
                out.writeEmptyElement(name);
            }
        });
        attributes(attributes);
        newline();
    }

    void text(String text) throws IOException {
        String clean = Characters.clean(text);
        step(() -> out.writeCharacters(clean));
    }

    void newline() throws IOException {
        step(() -> out.writeCharacters("\n"));
    }

    private void start(String name, @Nullable String... attributes) throws IOException {
        boolean ours = name.startsWith("ts:");
        step(() -> {
            if (ours) {
                out.writeStartElement("ts", name.substring(3), FACTS);
            } else {
                out.writeStartElement(name);
            }
        });
        open.push(name);
        attributes(attributes);
    }

    private void end() throws IOException {
        open.pop();
        step(out::writeEndElement);
    }

    private void attributes(@Nullable String... attributes) throws IOException {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (name != null && value != null) {
                step(() -> out.writeAttribute(name, Characters.clean(value)));
            }
        }
    }

    private static void step(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
