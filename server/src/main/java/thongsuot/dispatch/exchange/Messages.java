package thongsuot.dispatch.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.Issue;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.exchange.Edxml.Attachment;
import thongsuot.dispatch.exchange.Edxml.Sent;
import thongsuot.dispatch.exchange.Edxml.Status;
import thongsuot.dispatch.issuing.Issuing;
import thongsuot.dispatch.issuing.UnknownIssueException;
import thongsuot.documents.Direction;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Registering;
import thongsuot.documents.StoredFiles;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Gate;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.web.VietnameseFormats;

/** Issues as messages of QCVN 102:2016 for other systems, and their messages as documents and receipts here. */
@Service
public class Messages {

    private final JdbcClient jdbc;
    private final ExchangeTables tables;
    private final Issuing issuing;
    private final ArrivedMessages arrived;
    private final Statuses statuses;
    private final Documents documents;
    private final Registering registering;
    private final StoredFiles files;
    private final Gate gate;
    private final Clock clock;

    Messages(
            JdbcClient jdbc,
            ExchangeTables tables,
            Issuing issuing,
            ArrivedMessages arrived,
            Statuses statuses,
            Documents documents,
            Registering registering,
            StoredFiles files,
            Gate gate,
            Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.issuing = issuing;
        this.arrived = arrived;
        this.statuses = statuses;
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
        Organ from = tables.organ(issue.issuer());
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
                List.of(tables.organ(to)),
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
        if (tables.knownMessage(digest)) return false;
        switch (message) {
            case Sent sent -> document(sent, digest);
            case Status status -> statuses.take(status, digest);
        }
        return true;
    }

    private void document(Sent sent, byte[] digest) {
        UnitId unit = receiver(sent);
        DocumentId document = sent.business() == Business.RECALL ? null : registered(sent, unit);
        arrived.arrived(sent, unit, document);
        tables.tookMessage(
                digest,
                new ExchangeTables.TakenMessage(
                        sent.documentId(),
                        sent.business().name(),
                        sent.from().name(),
                        cut(sent.subject(), 2000),
                        sent.reason(),
                        unit,
                        document,
                        "TAKEN"));
    }

    private UnitId receiver(Sent sent) {
        UnitId unit = sent.to().stream()
                .flatMap(to -> tables.unit(to.id(), to.name()).or(() -> tables.unit("", to.name())).stream())
                .findFirst()
                .orElseThrow(() -> new EdxmlException("To", "names no unit here by code or name"));
        gate.require(DispatchAction.EXCHANGE, unit.value());
        return unit;
    }

    /**
     * What a message says, before it is taken.
     *
     * @throws EdxmlException as {@link #take}
     */
    @Transactional(readOnly = true)
    public Look look(byte[] file) {
        boolean known = tables.knownMessage(PacketFile.sha256(file));
        return switch (EdxmlReader.read(file)) {
            case Sent sent -> look(sent, known);
            case Status status ->
                new Look(
                        "dispatch.edxml.STATUS",
                        status.code().words(),
                        status.from().name(),
                        "",
                        said("dispatch.refuse.reason", status.description(), "dispatch.actedBy", status.staff()),
                        List.of(),
                        known,
                        "/exchange");
        };
    }

    private Look look(Sent sent, boolean known) {
        UnitId unit = receiver(sent);
        LocalDate issued = sent.issuedOn();
        LocalDate due = sent.dueOn();
        String title = (sent.typeName() + " " + sent.code()).strip();
        Map<String, String> said =
                said("dispatch.exchange.subject", sent.subject(), "dispatch.refuse.reason", sent.reason());
        if (issued != null) said.put("dispatch.issuedOn", VietnameseFormats.date(issued));
        if (due != null) said.put("dispatch.planBy", VietnameseFormats.date(due));
        return new Look(
                "dispatch.edxml." + sent.business(),
                title.isEmpty() ? sent.subject() : title,
                sent.from().name(),
                tables.name(unit),
                said,
                sent.attachments().stream().map(Attachment::name).toList(),
                known,
                "/exchange");
    }

    private static Map<String, String> said(String firstKey, String first, String secondKey, String second) {
        Map<String, String> said = new LinkedHashMap<>();
        if (!first.isBlank()) said.put(firstKey, first);
        if (!second.isBlank()) said.put(secondKey, second);
        return said;
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

    /** The kind by its words: numbers in {@code Type} differ from system to system. */
    private static DocumentKind kind(String words) {
        for (DocumentKind kind : DocumentKind.values())
            if (kind.vietnamese().equalsIgnoreCase(words.strip())) return kind;
        return DocumentKind.OFFICIAL_LETTER;
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
