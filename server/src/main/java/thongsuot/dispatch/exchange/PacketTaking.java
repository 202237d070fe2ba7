package thongsuot.dispatch.exchange;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.Issue;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.Note;
import thongsuot.dispatch.Outcome;
import thongsuot.dispatch.exchange.PacketException.Reason;
import thongsuot.dispatch.issuing.Issuing;
import thongsuot.dispatch.plans.Planning;
import thongsuot.dispatch.receipts.Medium;
import thongsuot.dispatch.receipts.Receiving;
import thongsuot.dispatch.receipts.Told;
import thongsuot.documents.Direction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Registering;
import thongsuot.documents.StoredFiles;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Gate;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/**
 * Takes packets in: verified first, each once, in whatever order they come. A recall that comes before its directive is kept for it; a plan
 * that comes before the receipt brings the receipt along.
 */
@Service
public class PacketTaking {

    /** What came of a packet: {@code TAKEN}, {@code KNOWN} where it was taken before. */
    public enum Result {
        TAKEN,
        KNOWN
    }

    private final ExchangeTables tables;
    private final Packets packets;
    private final Issuing issuing;
    private final Receiving receiving;
    private final Planning planning;
    private final Registering registering;
    private final StoredFiles files;
    private final Gate gate;
    private final Clock clock;

    PacketTaking(
            ExchangeTables tables,
            Packets packets,
            Issuing issuing,
            Receiving receiving,
            Planning planning,
            Registering registering,
            StoredFiles files,
            Gate gate,
            Clock clock) {
        this.tables = tables;
        this.packets = packets;
        this.issuing = issuing;
        this.receiving = receiving;
        this.planning = planning;
        this.registering = registering;
        this.files = files;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * @throws PacketException if it is not taken; then nothing of it is kept
     * @throws thongsuot.platform.RefusedException if who acts may not exchange for the unit that it concerns
     */
    @Transactional
    public Result take(byte[] file) {
        PacketFile.Opened opened = PacketFile.read(file);
        UUID peer = peer(opened);
        Packet packet = opened.packet();
        tables.lock(packet.id());
        if (known(opened)) return Result.KNOWN;
        try {
            taken(packet, opened.digest(), peer);
        } catch (DateTimeException e) {
            throw new PacketException(Reason.NOT_A_PACKET, "a date in it");
        }
        return Result.TAKEN;
    }

    private UUID peer(PacketFile.Opened opened) {
        if (Arrays.equals(opened.key(), packets.publicKey())) throw new PacketException(Reason.OWN, "made here");
        return tables.peer(opened.key()).orElseThrow(() -> new PacketException(Reason.STRANGER, "its key"));
    }

    private boolean known(PacketFile.Opened opened) {
        UUID id = opened.packet().id();
        Optional<byte[]> before = tables.digest(id);
        if (before.isPresent() && !Arrays.equals(before.get(), opened.digest()))
            throw new PacketException(Reason.REUSED, id.toString());
        return before.isPresent();
    }

    /**
     * What a packet says, before it is taken.
     *
     * @throws PacketException as {@link #take}
     */
    @Transactional(readOnly = true)
    public Look look(byte[] file, Words w) {
        PacketFile.Opened opened = PacketFile.read(file);
        String peer = tables.peerName(peer(opened));
        boolean known = known(opened);
        Packet packet = opened.packet();
        boolean down = packet.kind() == Packet.Kind.DIRECTIVE || packet.kind() == Packet.Kind.RECALL;
        UnitId unit = down ? unit(packet.text("toCode"), packet.text("toName")) : answering(packet);
        String next = down
                ? "/exchange/received/" + packet.issue() + "/" + unit
                : "/dispatch/" + issue(packet).id() + "/units";
        try {
            return new Look(
                    "dispatch.exchange.kind." + packet.kind(),
                    packet.text("title"),
                    down ? packet.text("fromName") + " (" + peer + ")" : tables.name(unit) + " (" + peer + ")",
                    down ? tables.name(unit) : "",
                    said(packet, w),
                    packet.files().stream().map(Packet.File::name).toList(),
                    known,
                    next);
        } catch (DateTimeException e) {
            throw new PacketException(Reason.NOT_A_PACKET, "a date in it");
        }
    }

    private static Map<String, String> said(Packet packet, Words w) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("dispatch.exchange.code", packet.text("code"));
        said.put("dispatch.exchange.subject", packet.text("subject"));
        said.put(
                "dispatch.note",
                Note.named(packet.text("note")).map(note -> w.of(note.key())).orElse(""));
        said.put("dispatch.receiveBy", day(packet, "receiveBy"));
        said.put("dispatch.planBy", day(packet, "planBy"));
        said.put("dispatch.words", packet.text("words"));
        said.put(
                "dispatch.state",
                packet.text("state").matches("RECEIVED|REFUSED") ? w.of("dispatch.state." + packet.text("state")) : "");
        said.put("dispatch.refuse.reason", packet.text("reason"));
        said.put("dispatch.actedBy", packet.text("by"));
        said.values().removeIf(String::isBlank);
        return said;
    }

    private static String day(Packet packet, String field) {
        LocalDate day = packet.day(field);
        return day == null ? "" : VietnameseFormats.date(day);
    }

    private void taken(Packet packet, byte[] digest, UUID peer) {
        switch (packet.kind()) {
            case DIRECTIVE -> {
                UnitId unit = unit(packet.text("toCode"), packet.text("toName"));
                tables.arrived(packet, unit, peer, registered(packet, unit));
                tables.took(packet, digest, peer, unit, "TAKEN");
            }
            case RECALL -> {
                UnitId unit = unit(packet.text("toCode"), packet.text("toName"));
                tables.recalled(packet, unit, peer);
                tables.took(packet, digest, peer, unit, "TAKEN");
            }
            case RECEIPT -> {
                Issue issue = issue(packet);
                boolean received = !packet.text("state").equals("REFUSED");
                Outcome outcome =
                        receiving.enter(issue.id(), answering(packet), received, told(packet), packet.text("reason"));
                tables.took(packet, digest, peer, issue.issuer(), words(outcome));
            }
            case PLAN -> {
                Issue issue = issue(packet);
                UnitId unit = answering(packet);
                receiving.enter(issue.id(), unit, true, told(packet), "");
                Outcome outcome = planning.arrived(issue, unit, registered(packet, issue.issuer()), Medium.PACKET);
                tables.took(packet, digest, peer, issue.issuer(), words(outcome));
            }
        }
    }

    private UnitId unit(String code, String name) {
        UnitId unit = tables.unit(code, name).orElseThrow(() -> new PacketException(Reason.UNKNOWN_UNIT, "its unit"));
        gate.require(DispatchAction.EXCHANGE, unit.value());
        return unit;
    }

    private UnitId answering(Packet packet) {
        return tables.unit(packet.text("unitCode"), packet.text("unitName"))
                .orElseThrow(() -> new PacketException(Reason.UNKNOWN_UNIT, "its unit"));
    }

    private Issue issue(Packet packet) {
        Issue issue = issuing.find(new IssueId(packet.issue()))
                .orElseThrow(() ->
                        new PacketException(Reason.UNKNOWN_ISSUE, packet.issue().toString()));
        gate.require(DispatchAction.EXCHANGE, issue.issuer().value());
        return issue;
    }

    private Told told(Packet packet) {
        LocalDate day = packet.day("day");
        return new Told(Medium.PACKET, packet.text("by"), day == null ? LocalDate.now(clock) : day);
    }

    private DocumentId registered(Packet packet, UnitId register) {
        String code = packet.text("code");
        NewDocument document = NewDocument.of(
                kind(packet.text("kind")),
                code.isEmpty() ? null : code,
                null,
                packet.text("issuer"),
                packet.day("issuedOn"),
                packet.text("subject"));
        DocumentId id = registering
                .register(document, register, Direction.INCOMING, LocalDate.now(clock))
                .id();
        boolean main = true;
        for (Packet.File file : packet.files()) {
            registering.attach(id, files.store(file.content()), main ? "MAIN" : "ANNEX", file.name());
            main = false;
        }
        return id;
    }

    private static DocumentKind kind(String name) {
        try {
            return DocumentKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new PacketException(Reason.NOT_A_PACKET, "its kind of document");
        }
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> "TAKEN";
            case Outcome.Refused(var why) -> why.name();
        };
    }

    /** Trusts another installation. The key is compared with its people first, by phone or in person. */
    @Transactional
    public void trust(UnitId unit, String name, byte[] key) {
        gate.require(DispatchAction.EXCHANGE, unit.value());
        tables.trust(name, key);
    }
}
