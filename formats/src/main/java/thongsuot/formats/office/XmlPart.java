package thongsuot.formats.office;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import thongsuot.formats.UnreadableFileException;

/**
 * One XML part of a document, read piece by piece: a whole body is never held as a tree.
 *
 * <p>No document type, no entity, no address is ever followed; nesting has a bound.
 */
final class XmlPart {
    private static final int MAX_DEPTH = 400;

    private final String name;
    private final Reader in;
    private final Map<String, String> attributes = new HashMap<>();

    XmlPart(byte[] bytes, String name) {
        boolean mark =
                bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        int from = mark ? 3 : 0;
        this.in = new InputStreamReader(new ByteArrayInputStream(bytes, from, bytes.length - from), charset(bytes));
        this.name = name;
    }

    /** The whole part as one tree. */
    Xml tree() throws UnreadableFileException {
        Xml[] root = new Xml[1];
        each(element -> true, element -> root[0] = element);
        if (root[0] == null) {
            throw Refusals.damaged(name, new XMLStreamException("no root"));
        }
        return root[0];
    }

    /** Gives every outermost element that {@code wanted} names, one after the other, with all that is in it. */
    void each(Predicate<String> wanted, Consumer<Xml> taker) throws UnreadableFileException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(in);
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw Refusals.externalEntity(name);
                    case XMLStreamConstants.START_ELEMENT -> {
                        String element = Namespaces.name(reader.getNamespaceURI(), reader.getLocalName());
                        if (wanted.test(element)) {
                            taker.accept(element(reader, element));
                        } else if (++depth > MAX_DEPTH) {
                            throw tooDeep();
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw Refusals.damaged(name, e);
        }
    }

    private Xml element(XMLStreamReader reader, String element) throws XMLStreamException, UnreadableFileException {
        Deque<Xml> open = new ArrayDeque<>();
        Xml root = start(reader, element);
        open.push(root);
        while (!open.isEmpty()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Xml child = start(reader, Namespaces.name(reader.getNamespaceURI(), reader.getLocalName()));
                    open.getFirst().children().add(child);
                    open.push(child);
                    if (open.size() > MAX_DEPTH) {
                        throw tooDeep();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.getFirst().children().add(Xml.text(reader.getText()));
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Refusals.externalEntity(name);
                default -> {}
            }
        }
        return root;
    }

    private Xml start(XMLStreamReader reader, String element) {
        attributes.clear();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(
                    Namespaces.name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        return Xml.element(element, attributes);
    }

    private UnreadableFileException tooDeep() {
        return Refusals.tooLarge(name, new XMLStreamException("nested deeper than " + MAX_DEPTH));
    }

    /** Office formats know UTF-8 and UTF-16 only. Damaged bytes cost their letters, not the document. */
    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return switch (first) {
            case 0xfeff, 0xfffe -> StandardCharsets.UTF_16;
            case '<' -> StandardCharsets.UTF_16BE;
            case '<' << 8 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.maxElementDepth", "0"); // ours says what is wrong
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
