package thongsuot.dispatch.exchange;

import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import thongsuot.dispatch.exchange.Edxml.Attachment;
import thongsuot.dispatch.exchange.Edxml.Sent;
import thongsuot.dispatch.exchange.Edxml.Status;

/**
 * Writes messages with the names, order and prefixes that systems in use accept: every element of the envelope carries its prefix, because
 * some readers know no default namespace; the attachments stand outside the envelope without one.
 */
public final class EdxmlWriter {

    static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss");

    private final XMLStreamWriter xml;

    private EdxmlWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static byte[] write(Edxml message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new EdxmlWriter(xml).message(message);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a message could not be written to memory", e);
        }
        return out.toByteArray();
    }

    private void message(Edxml message) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("edXML");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("edXML", NAMESPACE);
        xml.writeNamespace("xlink", XLINK);
        open("edXMLEnvelope");
        open("edXMLHeader");
        switch (message) {
            case Sent sent -> {
                header(sent);
                trace(sent);
                open("DigitalSignature");
                close();
                close();
                body(sent.attachments());
            }
            case Status status -> {
                status(status);
                close();
            }
        }
        close();
        if (message instanceof Sent sent && !sent.attachments().isEmpty()) attachments(sent.attachments());
        close();
        xml.writeEndDocument();
    }

    private void header(Sent sent) throws XMLStreamException {
        open("MessageHeader");
        organ("From", sent.from());
        for (Organ to : sent.to()) organ("To", to);
        open("Code");
        text("CodeNumber", sent.number());
        text("CodeNotation", sent.notation());
        close();
        open("PromulgationInfo");
        text("Place", sent.place());
        text("PromulgationDate", sent.issuedOn() == null ? "" : sent.issuedOn().format(DAY));
        close();
        open("DocumentType");
        text("Type", String.valueOf(sent.type()));
        text("TypeName", sent.typeName());
        close();
        text("Subject", sent.subject());
        text("Content", sent.subject());
        open("SignerInfo");
        text("FullName", sent.signer());
        close();
        if (sent.dueOn() != null) text("DueDate", sent.dueOn().format(DAY));
        open("ToPlaces");
        for (String place : sent.toPlaces()) text("Place", place);
        close();
        for (String id : sent.responseFor()) {
            open("ResponseFor");
            text("DocumentId", id);
            close();
        }
        text("SteeringType", "1");
        text("DocumentId", sent.documentId());
        close();
    }

    private void trace(Sent sent) throws XMLStreamException {
        open("TraceHeaderList");
        xml.writeAttribute("version", "1.0");
        xml.writeAttribute("mustUnderstand", "1");
        open("TraceHeader");
        text("OrganId", sent.from().id());
        text("Timestamp", sent.sentAt().format(TIME));
        close();
        open("Bussiness");
        text("BussinessDocType", String.valueOf(sent.business().code()));
        text("BussinessDocReason", sent.reason());
        text("DocumentId", sent.documentId());
        text("Paper", "0");
        if (!sent.replaces().isEmpty()) {
            open("ReplacementInfoList");
            for (String id : sent.replaces()) {
                open("ReplacementInfo");
                text("DocumentId", id);
                open("OrganIdList");
                for (Organ to : sent.to()) text("OrganId", to.id());
                close();
                close();
            }
            close();
        }
        close();
        close();
    }

    private void status(Status status) throws XMLStreamException {
        open("MessageStatus");
        open("ResponseFor");
        text("DocumentId", status.responseFor());
        close();
        organ("From", status.from());
        text("StatusCode", status.code().code());
        text("Description", status.description());
        text("Timestamp", status.at().format(TIME));
        open("StaffInfo");
        text("Staff", status.staff());
        close();
        close();
    }

    private void body(List<Attachment> attachments) throws XMLStreamException {
        open("edXMLBody");
        open("edXMLManifest");
        xml.writeAttribute("version", "1.0");
        List<String> ids = ids(attachments);
        for (int i = 0; i < attachments.size(); i++) {
            open("Reference");
            xml.writeAttribute("xlink", XLINK, "href", "cid:" + ids.get(i));
            xml.writeAttribute("xlink", XLINK, "type", "simple");
            text("Description", attachments.get(i).description());
            text("AttachmentName", attachments.get(i).name());
            text("ContentType", attachments.get(i).contentType());
            text("ContentId", ids.get(i));
            close();
        }
        close();
        close();
    }

    private void attachments(List<Attachment> attachments) throws XMLStreamException {
        xml.writeStartElement("AttachmentEncoded");
        List<String> ids = ids(attachments);
        for (int i = 0; i < attachments.size(); i++) {
            Attachment each = attachments.get(i);
            xml.writeStartElement("Attachment");
            plain("ContentType", each.contentType());
            plain("ContentId", ids.get(i));
            plain("Description", each.description());
            plain("ContentTransferEncoded", Base64.getEncoder().encodeToString(each.content()));
            plain("AttachmentName", each.name());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static List<String> ids(List<Attachment> attachments) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= attachments.size(); i++) ids.add("file-" + i);
        return ids;
    }

    private void organ(String name, Organ organ) throws XMLStreamException {
        open(name);
        text("OrganId", organ.id());
        text("OrganizationInCharge", organ.inCharge());
        text("OrganName", organ.name());
        text("OrganAdd", organ.address());
        text("Email", organ.email());
        text("Telephone", organ.telephone());
        close();
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement("edXML", name, NAMESPACE);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void text(String name, String words) throws XMLStreamException {
        open(name);
        xml.writeCharacters(clean(words));
        close();
    }

    private void plain(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(words));
        xml.writeEndElement();
    }

    /** XML 1.0 has no way to write most control characters: a reader would refuse the whole message. */
    private static String clean(String words) {
        return words.codePoints()
                .filter(each -> each == '\t'
                        || each == '\n'
                        || each == '\r'
                        || (each >= 0x20 && each != 0xFFFE && each != 0xFFFF) && !(each >= 0xD800 && each <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
