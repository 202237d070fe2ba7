package thongsuot.documents.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Direction;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.FileHash;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Origin;
import thongsuot.documents.Registering;
import thongsuot.documents.Secrecy;
import thongsuot.documents.StoredFiles;
import thongsuot.documents.intake.Intake.State;
import thongsuot.documents.register.DocumentWriter;
import thongsuot.documents.register.Issuers;
import thongsuot.formats.FileKind;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Gate;
import thongsuot.reader.Reading;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.node.Header;

/** Puts a file that was read into the register, in one transaction and in the name of who uploaded it. */
@Service
class Filing {

    private final JdbcClient jdbc;
    private final Documents documents;
    private final Registering registering;
    private final DocumentWriter writer;
    private final StoredFiles files;
    private final Readings readings;
    private final Issuers issuers;
    private final Intakes intakes;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Filing(
            JdbcClient jdbc,
            Documents documents,
            Registering registering,
            DocumentWriter writer,
            StoredFiles files,
            Readings readings,
            Issuers issuers,
            Intakes intakes,
            Gate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.registering = registering;
        this.writer = writer;
        this.files = files;
        this.readings = readings;
        this.issuers = issuers;
        this.intakes = intakes;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param reading null where the file holds no text that can be read here, a scan without OCR
     * @param unread why, in one line; empty where it was read
     */
    record Read(@Nullable Reading reading, Secrecy secrecy, String unread) {}

    @Transactional
    public void file(Intake intake, byte[] content, Read read) {
        gate.require(DocumentAction.REGISTER, intake.holder().value());
        FileHash hash = files.store(content);
        DocumentId given = intake.document();
        if (given != null) {
            add(intake, documents.find(given).orElseThrow(), hash, content, read, "documents.intake.added");
            return;
        }
        Optional<DocumentId> same = withContent(hash);
        if (same.isPresent()) {
            Document document = documents.find(same.get()).orElseThrow();
            registering.enter(document.id(), intake.holder(), intake.direction(), LocalDate.now(clock));
            intakes.settle(intake.id(), State.DONE, "documents.intake.duplicate", document.title(), document.id());
            return;
        }
        NewDocument header = header(read, intake);
        Direction direction = intake.holder().equals(header.issuerUnit()) ? Direction.OUTGOING : intake.direction();
        Registering.Registered made = registering.register(header, intake.holder(), direction, LocalDate.now(clock));
        Document document = documents.find(made.id()).orElseThrow();
        add(intake, document, hash, content, read, made.known() ? "documents.intake.known" : "documents.intake.made");
    }

    private void add(Intake intake, Document document, FileHash hash, byte[] content, Read read, String outcome) {
        String kind = FileKind.of(content, intake.name()).name();
        writer.attach(document.id(), intake.holder(), hash, intake.role(), intake.name(), kind);
        events.publishEvent(new FileAdded(document, intake.holder(), intake.name(), hash));
        Reading reading = read.reading();
        // Who only has a line about a document of others adds a file; what it says is said by those who answer for it.
        boolean wanted = intake.role().equals("MAIN")
                && intake.holder().equals(document.home())
                && documents.text(document.id()).isEmpty();
        if (reading != null && wanted) readings.keep(document.id(), hash, reading);
        String said = reading == null ? "documents.intake.unread" : outcome;
        intakes.settle(
                intake.id(), State.DONE, said, reading == null ? read.unread() : document.title(), document.id());
    }

    private Optional<DocumentId> withContent(FileHash hash) {
        return jdbc.sql("""
                        select f.document from document_file f join document d on d.id = f.document
                        where f.hash = ? and f.removed_at is null and f.role = 'MAIN' order by f.added_at limit 1
                        """).param(hash.bytes()).query(UUID.class).optional().map(DocumentId::new);
    }

    private NewDocument header(Read read, Intake intake) {
        Reading reading = read.reading();
        if (reading == null)
            return new NewDocument(
                    Origin.REGISTERED,
                    DocumentKind.OTHER,
                    null,
                    null,
                    "",
                    "",
                    null,
                    "",
                    intake.name(),
                    "",
                    read.secrecy());
        Header header = reading.header();
        LocalDate day = header.issuedOn() == null ? LocalDate.now(clock) : header.issuedOn();
        UnitId unit = header.issuer() == null
                ? null
                : issuers.unit(header.issuer(), intake.holder(), day).orElse(null);
        return new NewDocument(
                Origin.REGISTERED,
                header.kind() == null ? DocumentKind.OTHER : header.kind(),
                header.code(),
                unit,
                unit == null ? cut(header.issuer(), 300) : "",
                "",
                header.issuedOn(),
                cut(header.place(), 100),
                header.title() == null ? intake.name() : cut(header.title(), 2000),
                cut(reading.signature().name(), 300),
                read.secrecy());
    }

    private static String cut(@Nullable String text, int longest) {
        String words = text == null ? "" : text.replace("\0", "");
        return words.length() <= longest ? words : words.substring(0, longest);
    }
}
