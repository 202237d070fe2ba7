package thongsuot.dispatch.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.Issue;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.Outcome;
import thongsuot.dispatch.exchange.Edxml.Attachment;
import thongsuot.dispatch.exchange.Edxml.Sent;
import thongsuot.dispatch.exchange.Edxml.Status;
import thongsuot.dispatch.issuing.Issuing;
import thongsuot.dispatch.issuing.UnknownIssueException;
import thongsuot.dispatch.receipts.Medium;
import thongsuot.dispatch.receipts.Receiving;
import thongsuot.dispatch.receipts.Told;
import thongsuot.documents.Direction;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Registering;
import thongsuot.documents.StoredFiles;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;
import thongsuot.reader.cite.DocumentKind;

/** Issues as messages of QCVN 102:2016 for other systems, and their messages as documents and receipts here. */
@Service
public class Messages {

    private final JdbcClient jdbc;
    private final ExchangeTables tables;
    private final Issuing issuing;
    private final Receiving receiving;
    private final Documents documents;
    private final Registering registering;
    private final StoredFiles files;
    private final Gate gate;
    private final Clock clock;

    Messages(
            JdbcClient jdbc,
            ExchangeTables tables,
            Issuing issuing,
            Receiving receiving,
            Documents documents,
            Registering registering,
            StoredFiles files,
            Gate gate,
            Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.issuing = issuing;
        this.receiving = receiving;
        this.documents = documents;
        this.registering = registering;
        this.files = files;
        this.gate = gate;
        this.clock = clock;
    }

    /** An issue as the message that tells a unit of it: new, taken back, or in place of another. */
    @Transactional
    public byte[] message(IssueId id, UnitId to) {
        Issue issue = issuing.find(id).orElseThrow(() -> new UnknownIssueException(id));
        gate.require(DispatchAction.EXCHANGE, issue.issuer().value());
        Sent sent = sent(issue, to);
        jdbc.sql(
                        "insert into edxml_sent (document_id, issue, sent_at) values (?, ?, ?) on conflict (document_id) do nothing")
                .params(sent.documentId(), id.value(), OffsetDateTime.now(clock))
                .update();
        return EdxmlWriter.write(sent);
    }

    private Sent sent(Issue issue, UnitId to) {
        Document document = documents.find(issue.document()).orElseThrow(() -> new UnknownIssueException(issue.id()));
        Organ from = organ(issue.issuer());
        String code = document.code() == null ? "" : document.code();
        String[] parts = code.split("[-/]", 2);
        String number = parts.length == 2 ? parts[0] : "";
        String notation = parts.length == 2 ? parts[1] : code;
        String due = tables.asked(issue.id(), to).getOrDefault("planBy", "");
        Business business = issue.recalledAt() != null
                ? Business.RECALL
                : issue.replaces() != null ? Business.REPLACE : Business.NEW;
        return new Sent(
                from,
                List.of(organ(to)),
                number,
                notation,
                document.place(),
                document.issuedOn(),
                0,
                document.kind().vietnamese(),
                document.subject(),
                document.signer(),
                due.isEmpty() ? null : LocalDate.parse(due),
                List.of(tables.name(to)),
                List.of(),
                Edxml.documentId(from, document.issuedOn(), number, notation),
                business,
                issue.recallReason(),
                replaced(issue, from),
                LocalDateTime.now(clock),
                business == Business.RECALL ? List.of() : attachments(document.id()));
    }

    private List<String> replaced(Issue issue, Organ from) {
        IssueId replaces = issue.replaces();
        if (replaces == null) return List.of();
        return issuing.find(replaces).flatMap(old -> documents.find(old.document())).stream()
                .map(old -> Edxml.documentId(
                        from,
                        old.issuedOn(),
                        String.valueOf(old.number()),
                        String.valueOf(old.code()).replaceFirst("^\\d+[-/]", "")))
                .toList();
    }

    private List<Attachment> attachments(DocumentId document) {
        return documents.files(document).stream()
                .flatMap(file -> files
                        .read(file.hash())
                        .map(content -> new Attachment(file.name(), "application/octet-stream", file.role(), content))
                        .stream())
                .toList();
    }

    /** A body without a code for exchange is named by its id here, cut to what the standard allows. */
    private Organ organ(UnitId unit) {
        String code = tables.code(unit);
        return Organ.of(code.isEmpty() ? unit.toString().substring(0, 35) : code, tables.name(unit));
    }

    /**
     * Takes a message in, once.
     *
     * @return whether it is new
     * @throws EdxmlException if it is none, or not for a unit here
     */
    @Transactional
    public boolean take(byte[] file) {
        Edxml message = EdxmlReader.read(file);
        byte[] digest = PacketFile.sha256(file);
        if (known(digest)) return false;
        switch (message) {
            case Sent sent -> document(sent, digest);
            case Status status -> status(status, digest);
        }
        return true;
    }

    private void document(Sent sent, byte[] digest) {
        UnitId unit = sent.to().stream()
                .flatMap(to -> tables.unit(to.id(), to.name()).or(() -> tables.unit("", to.name())).stream())
                .findFirst()
                .orElseThrow(() -> new EdxmlException("To", "names no unit here by code or name"));
        gate.require(DispatchAction.EXCHANGE, unit.value());
        DocumentId document = sent.business() == Business.RECALL ? null : registered(sent, unit);
        took(digest, sent.documentId(), sent.business().name(), sent, unit, document);
    }

    private DocumentId registered(Sent sent, UnitId unit) {
        NewDocument made = NewDocument.of(
                kind(sent.typeName()),
                sent.code().isEmpty() ? null : sent.code(),
                null,
                sent.from().name(),
                sent.issuedOn(),
                cut(sent.subject(), 2000));
        DocumentId id = registering
                .register(made, unit, Direction.INCOMING, LocalDate.now(clock))
                .id();
        boolean main = true;
        for (Attachment each : sent.attachments()) {
            if (each.content().length == 0 || each.content().length > StoredFiles.LARGEST)
                throw new EdxmlException("Attachment", each.name() + " is empty or larger than 50 MB");
            registering.attach(id, files.store(each.content()), main ? "MAIN" : "ANNEX", each.name());
            main = false;
        }
        return id;
    }

    /** The nine answers: two of them settle the receipt, the others only say how far the receiver is. */
    private void status(Status status, byte[] digest) {
        UUID found = jdbc.sql("select issue from edxml_sent where document_id = ?")
                .param(status.responseFor())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new EdxmlException("ResponseFor", "is about nothing that was sent from here"));
        Issue issue = issuing.find(new IssueId(found)).orElseThrow(() -> new UnknownIssueException(new IssueId(found)));
        gate.require(DispatchAction.EXCHANGE, issue.issuer().value());
        UnitId unit = tables.unit(status.from().id(), status.from().name())
                .or(() -> tables.unit("", status.from().name()))
                .orElseThrow(() -> new EdxmlException("From", "names no unit here by code or name"));
        Told told = new Told(Medium.AXIS, cut(status.staff(), 200), status.at().toLocalDate());
        String outcome = switch (status.code()) {
            case ACCEPTED, ASSIGNED, IN_PROGRESS, DONE -> words(receiving.enter(issue.id(), unit, true, told, ""));
            case REFUSED -> words(receiving.enter(issue.id(), unit, false, told, reason(status)));
            case ARRIVED, TAKE_BACK, TAKE_BACK_AGREED, TAKE_BACK_REFUSED ->
                status.code().name();
        };
        keep(
                digest,
                status.responseFor(),
                "STATUS",
                status.from().name(),
                status.code().words(),
                status.description(),
                issue.issuer(),
                null,
                outcome);
    }

    private static String reason(Status status) {
        return status.description().isBlank() ? StatusCode.REFUSED.words() : cut(status.description(), 1000);
    }

    private boolean known(byte[] digest) {
        return jdbc.sql("select exists (select from edxml_taken where digest = ?)")
                .param(digest)
                .query(Boolean.class)
                .single();
    }

    private void took(byte[] digest, String id, String what, Sent sent, UnitId unit, @Nullable DocumentId document) {
        keep(digest, id, what, sent.from().name(), cut(sent.subject(), 2000), sent.reason(), unit, document, "TAKEN");
    }

    private void keep(
            byte[] digest,
            String id,
            String what,
            String from,
            String subject,
            String reason,
            UnitId unit,
            @Nullable DocumentId document,
            String outcome) {
        jdbc.sql("""
                        insert into edxml_taken (digest, document_id, what, from_name, subject, reason, unit, document, outcome, taken_by,
                            taken_name, taken_at)
                        values (:digest, :id, :what, :from, :subject, :reason, :unit, cast(:document as uuid), :outcome, :by, :name, :at)
                        """)
                .param("digest", digest)
                .param("id", cut(id, 300))
                .param("what", what)
                .param("from", from)
                .param("subject", subject)
                .param("reason", reason)
                .param("unit", unit.value())
                .param("document", document == null ? null : document.toString())
                .param("outcome", outcome)
                .param("by", Acting.required().account())
                .param("name", Acting.required().name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** The kind by its words: numbers in {@code Type} differ from system to system. */
    private static DocumentKind kind(String words) {
        for (DocumentKind kind : DocumentKind.values())
            if (kind.vietnamese().equalsIgnoreCase(words.strip())) return kind;
        return DocumentKind.OFFICIAL_LETTER;
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> "TAKEN";
            case Outcome.Refused(var why) -> why.name();
        };
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
