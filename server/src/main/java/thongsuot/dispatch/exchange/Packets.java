package thongsuot.dispatch.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.Issue;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.exchange.Packet.Kind;
import thongsuot.dispatch.issuing.Issuing;
import thongsuot.dispatch.issuing.UnknownIssueException;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.StoredFiles;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;

/** Makes the packets that carry a directive down and its answers up, signed by this installation. Taking them in is {@link PacketTaking}. */
@Service
public class Packets {

    private final ExchangeTables tables;
    private final Issuing issuing;
    private final Documents documents;
    private final StoredFiles files;
    private final Gate gate;
    private final Clock clock;
    private final Path folder;
    private volatile @Nullable InstallationKey key;

    Packets(
            ExchangeTables tables,
            Issuing issuing,
            Documents documents,
            StoredFiles files,
            Gate gate,
            Clock clock,
            @Value("${thongsuot.exchange.folder:${thongsuot.data:.}/exchange}") String folder) {
        this.tables = tables;
        this.issuing = issuing;
        this.documents = documents;
        this.files = files;
        this.gate = gate;
        this.clock = clock;
        this.folder = Path.of(folder);
    }

    /** The key that others must trust to take packets from here. Made when it is first asked for. */
    public byte[] publicKey() {
        return key().publicKey();
    }

    InstallationKey key() {
        InstallationKey known = key;
        if (known == null) key = known = InstallationKey.of(folder);
        return known;
    }

    /** An issue on its way to a unit that another installation serves. */
    @Transactional(readOnly = true)
    public byte[] directive(IssueId id, UnitId unit) {
        Issue issue = mine(id);
        Map<String, String> fields = fields(issue, unit);
        fields.putAll(tables.asked(id, unit));
        IssueId replaces = issue.replaces();
        if (replaces != null) fields.put("replaces", replaces.toString());
        Document document = documents.find(issue.document()).orElseThrow(() -> new UnknownIssueException(id));
        header(document, fields);
        return PacketFile.write(
                new Packet(Ids.next(), Kind.DIRECTIVE, id.value(), fields, files(document.id())), key());
    }

    /** That an issue was taken back. */
    @Transactional(readOnly = true)
    public byte[] recall(IssueId id, UnitId unit) {
        Issue issue = mine(id);
        Map<String, String> fields = fields(issue, unit);
        fields.put("reason", issue.recallReason());
        return PacketFile.write(new Packet(Ids.next(), Kind.RECALL, id.value(), fields, List.of()), key());
    }

    /**
     * The answer of a unit here to what another installation issued.
     *
     * @param reason why it refuses; empty where it receives
     */
    @Transactional
    public byte[] receipt(UUID issue, UnitId unit, boolean received, String reason, String by) {
        Map<String, String> fields = answering(issue, unit, by);
        fields.put("state", received ? "RECEIVED" : "REFUSED");
        fields.put("reason", reason);
        tables.answered(issue, unit, received ? "RECEIVED" : "REFUSED");
        return PacketFile.write(new Packet(Ids.next(), Kind.RECEIPT, issue, fields, List.of()), key());
    }

    /** A unit's own plan as its answer. */
    @Transactional
    public byte[] plan(UUID issue, UnitId unit, DocumentId plan, String by) {
        Map<String, String> fields = answering(issue, unit, by);
        Document document = documents
                .find(plan)
                .orElseThrow(() -> new IllegalArgumentException("document " + plan + " is not there"));
        header(document, fields);
        tables.answered(issue, unit, "PLANNED");
        return PacketFile.write(new Packet(Ids.next(), Kind.PLAN, issue, fields, files(plan)), key());
    }

    private Issue mine(IssueId id) {
        Issue issue = issuing.find(id).orElseThrow(() -> new UnknownIssueException(id));
        gate.require(DispatchAction.EXCHANGE, issue.issuer().value());
        return issue;
    }

    private Map<String, String> fields(Issue issue, UnitId unit) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", issue.title());
        fields.put("fromName", issue.issuerName());
        fields.put("toName", tables.name(unit));
        fields.put("toCode", tables.code(unit));
        fields.put("day", issue.issuedOn().toString());
        return fields;
    }

    private Map<String, String> answering(UUID issue, UnitId unit, String by) {
        gate.require(DispatchAction.EXCHANGE, unit.value());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(
                "title",
                tables.remoteTitle(issue, unit).orElseThrow(() -> new UnknownIssueException(new IssueId(issue))));
        fields.put("unitName", tables.name(unit));
        fields.put("unitCode", tables.code(unit));
        fields.put("day", LocalDate.now(clock).toString());
        fields.put("by", by);
        return fields;
    }

    private static void header(Document document, Map<String, String> fields) {
        LocalDate day = document.issuedOn();
        String code = document.code();
        fields.put("kind", document.kind().name());
        fields.put("code", code == null ? "" : code);
        fields.put("issuedOn", day == null ? "" : day.toString());
        fields.put("issuer", document.issuerName());
        fields.put("subject", document.subject());
    }

    private List<Packet.File> files(DocumentId document) {
        return documents.files(document).stream()
                .flatMap(file -> files.read(file.hash()).map(content -> new Packet.File(file.name(), content)).stream())
                .toList();
    }
}
