package thongsuot.dispatch.exchange;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.Outcome;
import thongsuot.dispatch.Refusal;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;

/** Answers of units here to what other installations issued to them: each makes a packet that somebody carries back. */
@Service
public class Answering {

    private final Received received;
    private final Packets packets;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final Gate gate;
    private final Clock clock;

    Answering(Received received, Packets packets, Documents documents, JdbcClient jdbc, Gate gate, Clock clock) {
        this.received = received;
        this.packets = packets;
        this.documents = documents;
        this.jdbc = jdbc;
        this.gate = gate;
        this.clock = clock;
    }

    /** Receives for a unit. Having refused, it may still receive. */
    @Transactional
    public Outcome receive(Received.Directive directive) {
        return receipt(directive, true, "");
    }

    /** Refuses for a unit; who issued it reads why. */
    @Transactional
    public Outcome refuse(Received.Directive directive, String reason) {
        return reason.isBlank() ? refused(Refusal.REASON_MISSING) : receipt(directive, false, reason.strip());
    }

    private Outcome receipt(Received.Directive directive, boolean receives, String reason) {
        Received.Directive now = now(directive);
        if (!now.open()) return refused(Refusal.CLOSED);
        if (now.answered().equals("RECEIVED") || now.answered().equals("PLANNED"))
            return refused(Refusal.ALREADY_RECEIVED);
        if (!receives && now.answered().equals("REFUSED")) return refused(Refusal.ALREADY_REFUSED);
        UnitId unit = new UnitId(now.unit());
        byte[] packet = packets.receipt(
                now.issue(), unit, receives, reason, Acting.required().name());
        keep(now, receives ? "RECEIVED" : "REFUSED", reason, null, packet);
        return new Outcome.Done(new IssueId(now.issue()));
    }

    /** Answers with a document of the unit as its plan. The receipt goes with it where there was none. */
    @Transactional
    public Outcome plan(Received.Directive directive, DocumentId plan) {
        Received.Directive now = now(directive);
        if (!now.open()) return refused(Refusal.CLOSED);
        UnitId unit = new UnitId(now.unit());
        Document found = documents.find(plan).orElse(null);
        if (found == null || !unit.equals(found.home())) return refused(Refusal.NOT_THE_UNITS);
        byte[] packet = packets.plan(now.issue(), unit, plan, Acting.required().name());
        keep(now, "PLANNED", "", plan, packet);
        return new Outcome.Done(new IssueId(now.issue()));
    }

    private Received.Directive now(Received.Directive directive) {
        gate.require(DispatchAction.EXCHANGE, directive.unit());
        return received.directive(directive.issue(), new UnitId(directive.unit()))
                .orElseThrow();
    }

    private void keep(
            Received.Directive directive, String act, String reason, @Nullable DocumentId plan, byte[] packet) {
        jdbc.sql("""
                        insert into remote_answer (id, issue, unit, act, reason, document, packet, answered_by, answered_name, answered_at)
                        values (:id, :issue, :unit, :act, :reason, cast(:document as uuid), :packet, :by, :name, :at)
                        """)
                .param("id", Ids.next())
                .param("issue", directive.issue())
                .param("unit", directive.unit())
                .param("act", act)
                .param("reason", reason)
                .param("document", plan == null ? null : plan.toString())
                .param("packet", packet)
                .param("by", Acting.required().account())
                .param("name", Acting.required().name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** The packet of an answer, for who may hand it over. */
    @Transactional(readOnly = true)
    public byte[] packet(UUID answer, Received.Directive directive) {
        gate.require(DispatchAction.EXCHANGE, directive.unit());
        return received.packet(answer).orElseThrow();
    }

    private static Outcome refused(Refusal why) {
        return new Outcome.Refused(why);
    }
}
