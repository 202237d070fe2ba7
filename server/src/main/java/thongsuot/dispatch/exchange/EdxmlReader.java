package thongsuot.dispatch.exchange;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import thongsuot.dispatch.exchange.Edxml.Attachment;
import thongsuot.dispatch.exchange.Edxml.Sent;
import thongsuot.dispatch.exchange.Edxml.Status;

/**
 * Reads messages as they come, also from systems that leave prefixes away or write tags in other cases. No entity is resolved and nothing is
 * fetched; size, depth and number of elements have their limits, so that a hostile file costs little.
 */
public final class EdxmlReader {

    /** The largest message, in bytes: 50 MB of files in base64 and their envelope. */
    public static final int LARGEST = 70 << 20;

    private static final int DEEPEST = 32;
    private static final int ELEMENTS = 20_000;
    private static final int RECIPIENTS = 2_000;
    private static final int ATTACHMENTS = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/M/d");

    private EdxmlReader() {}

    /** @throws EdxmlException if it is no message, or one that breaks a limit; it says which part is wrong */
    public static Edxml read(byte[] file) {
        if (file.length > LARGEST) throw new EdxmlException("file", "is larger than " + LARGEST + " bytes");
        Element root = tree(file);
        if (!root.is("edXML")) throw new EdxmlException("file", "begins with " + root.name + ", not with edXML");
        Element envelope =
                root.first("edXMLEnvelope").orElseThrow(() -> new EdxmlException("edXMLEnvelope", "is missing"));
        Element header =
                envelope.first("edXMLHeader").orElseThrow(() -> new EdxmlException("edXMLHeader", "is missing"));
        Optional<Element> status = header.first("MessageStatus");
        return status.isPresent() ? status(status.get()) : sent(root, header);
    }

    private static Sent sent(Element root, Element header) {
        Element message =
                header.first("MessageHeader").orElseThrow(() -> new EdxmlException("MessageHeader", "is missing"));
        Element trace = header.first("TraceHeaderList").orElse(Element.NONE);
        Element business = trace.first("Bussiness").orElse(Element.NONE);
        List<Organ> to = message.all("To").stream().map(EdxmlReader::organ).toList();
        if (to.isEmpty()) throw new EdxmlException("To", "is missing");
        if (to.size() > RECIPIENTS) throw new EdxmlException("To", "stands there more than " + RECIPIENTS + " times");
        Organ from = organ(message.first("From").orElseThrow(() -> new EdxmlException("From", "is missing")));
        Element code = message.first("Code").orElse(Element.NONE);
        Element where = message.first("PromulgationInfo").orElse(Element.NONE);
        Element type = message.first("DocumentType").orElse(Element.NONE);
        LocalDate issuedOn = day("PromulgationDate", where.text("PromulgationDate"));
        String id = message.text("DocumentId");
        return new Sent(
                from,
                to,
                code.text("CodeNumber"),
                code.text("CodeNotation"),
                where.text("Place"),
                issuedOn,
                number(type.text("Type")),
                type.text("TypeName"),
                message.text("Subject"),
                message.first("SignerInfo").orElse(Element.NONE).text("FullName"),
                day("DueDate", message.text("DueDate")),
                message.first("ToPlaces").orElse(Element.NONE).texts("Place"),
                message.all("ResponseFor").stream()
                        .map(each -> each.text("DocumentId"))
                        .filter(each -> !each.isEmpty())
                        .toList(),
                id.isEmpty()
                        ? Edxml.documentId(from, issuedOn, code.text("CodeNumber"), code.text("CodeNotation"))
                        : id,
                business.text("BussinessDocType").isEmpty()
                        ? Business.NEW
                        : Business.of(business.text("BussinessDocType")),
                business.text("BussinessDocReason"),
                business.first("ReplacementInfoList").orElse(Element.NONE).all("ReplacementInfo").stream()
                        .map(each -> each.text("DocumentId"))
                        .toList(),
                time(
                        "Timestamp",
                        trace.first("TraceHeader").orElse(Element.NONE).text("Timestamp")),
                attachments(root));
    }

    private static Status status(Element status) {
        String about = status.first("ResponseFor").orElse(Element.NONE).text("DocumentId");
        if (about.isEmpty()) throw new EdxmlException("ResponseFor", "does not say which document");
        return new Status(
                organ(status.first("From").orElseThrow(() -> new EdxmlException("From", "is missing"))),
                about,
                StatusCode.of(status.text("StatusCode")),
                status.text("Description"),
                time("Timestamp", status.text("Timestamp")),
                status.first("StaffInfo").orElse(Element.NONE).text("Staff"));
    }

    private static List<Attachment> attachments(Element root) {
        List<Element> all = root.first("AttachmentEncoded").orElse(Element.NONE).all("Attachment");
        if (all.size() > ATTACHMENTS)
            throw new EdxmlException("Attachment", "stands there more than " + ATTACHMENTS + " times");
        List<Attachment> read = new ArrayList<>();
        for (Element each : all)
            read.add(new Attachment(
                    fileName(each.text("AttachmentName"), read.size() + 1),
                    each.text("ContentType"),
                    each.text("Description"),
                    content(each.text("ContentTransferEncoded"))));
        return read;
    }

    /** What a sender calls a file is shown, never used as a path. */
    private static String fileName(String given, int number) {
        String name =
                given.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return name.isEmpty() ? "tep-" + number : name.substring(0, Math.min(200, name.length()));
    }

    private static byte[] content(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new EdxmlException("ContentTransferEncoded", "is no base64");
        }
    }

    private static Organ organ(Element organ) {
        String id = organ.text("OrganId");
        if (id.isEmpty() || id.length() > 35) throw new EdxmlException("OrganId", "must have 1 to 35 characters");
        return new Organ(
                id,
                organ.text("OrganizationInCharge"),
                organ.text("OrganName"),
                organ.text("OrganAdd"),
                organ.text("Email"),
                organ.text("Telephone"));
    }

    private static @Nullable LocalDate day(String part, String text) {
        if (text.isEmpty()) return null;
        try {
            return LocalDate.parse(text.replace('-', '/'), DAY);
        } catch (DateTimeParseException e) {
            throw new EdxmlException(part, "is no day: " + shown(text));
        }
    }

    private static LocalDateTime time(String part, String text) {
        if (text.isEmpty()) throw new EdxmlException(part, "is missing");
        try {
            return LocalDateTime.parse(
                    text.replace('-', '/').replace('T', ' '), DateTimeFormatter.ofPattern("yyyy/M/d H:m:s"));
        } catch (DateTimeParseException e) {
            throw new EdxmlException(part, "is no time: " + shown(text));
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static Element tree(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLReporter((_, _, _, _) -> {});
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            return built(factory.createXMLStreamReader(new ByteArrayInputStream(file)));
        } catch (XMLStreamException e) {
            throw new EdxmlException(
                    "file",
                    "is no XML that can be read: "
                            + shown(String.valueOf(e.getMessage()).replaceAll("\\s+", " ")));
        }
    }

    private static Element built(XMLStreamReader xml) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        int count = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++count > ELEMENTS) throw new EdxmlException("file", "has more than " + ELEMENTS + " elements");
                    if (open.size() >= DEEPEST)
                        throw new EdxmlException("file", "is deeper than " + DEEPEST + " elements");
                    Element element = new Element(xml.getLocalName());
                    if (open.peek() != null) open.peek().children.add(element);
                    else if (root == null) root = element;
                    open.push(element);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (open.peek() != null) open.peek().text.append(xml.getText());
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new EdxmlException("file", "declares entities, which no message needs");
                default -> {}
            }
        }
        if (root == null) throw new EdxmlException("file", "is empty");
        return root;
    }

    /** An element by its name without prefix: systems disagree about prefixes, never about names. */
    private static final class Element {
        static final Element NONE = new Element("");

        final String name;
        final StringBuilder text = new StringBuilder();
        final List<Element> children = new ArrayList<>();

        Element(String name) {
            this.name = name;
        }

        boolean is(String wanted) {
            return name.equalsIgnoreCase(wanted);
        }

        List<Element> all(String wanted) {
            return children.stream().filter(each -> each.is(wanted)).toList();
        }

        Optional<Element> first(String wanted) {
            return children.stream().filter(each -> each.is(wanted)).findFirst();
        }

        String text(String wanted) {
            return first(wanted).map(each -> each.text.toString().strip()).orElse("");
        }

        List<String> texts(String wanted) {
            return all(wanted).stream()
                    .map(each -> each.text.toString().strip())
                    .toList();
        }
    }
}
