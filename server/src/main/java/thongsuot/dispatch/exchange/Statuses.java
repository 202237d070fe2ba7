package thongsuot.dispatch.exchange;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.Issue;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.Outcome;
import thongsuot.dispatch.exchange.Edxml.Status;
import thongsuot.dispatch.issuing.Issuing;
import thongsuot.dispatch.issuing.UnknownIssueException;
import thongsuot.dispatch.receipts.Medium;
import thongsuot.dispatch.receipts.Receiving;
import thongsuot.dispatch.receipts.Told;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;

/** The nine answers of QCVN 102:2016: those that come, about what was sent from here, and those that are told. */
@Service
public class Statuses {

    private final JdbcClient jdbc;
    private final ExchangeTables tables;
    private final ArrivedMessages arrived;
    private final Issuing issuing;
    private final Receiving receiving;
    private final Gate gate;
    private final Clock clock;

    Statuses(
            JdbcClient jdbc,
            ExchangeTables tables,
            ArrivedMessages arrived,
            Issuing issuing,
            Receiving receiving,
            Gate gate,
            Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.arrived = arrived;
        this.issuing = issuing;
        this.receiving = receiving;
        this.gate = gate;
        this.clock = clock;
    }

    /** Some settle the receipt; each is shown at the recipient; one asks for what came here. */
    void take(Status status, byte[] digest) {
        if (status.code() == StatusCode.TAKE_BACK) askedBack(status, digest);
        else answered(status, digest);
    }

    private void askedBack(Status status, byte[] digest) {
        UnitId unit = arrived.askedBack(status);
        if (unit == null) throw new EdxmlException("ResponseFor", "is about nothing that came from that sender");
        gate.require(DispatchAction.EXCHANGE, unit.value());
        keep(status, digest, unit, "TAKEN");
    }

    private void answered(Status status, byte[] digest) {
        Issue issue = issue(status);
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
        said(issue.id(), unit, status);
        keep(status, digest, issue.issuer(), outcome);
    }

    private Issue issue(Status status) {
        UUID found = jdbc.sql("select issue from edxml_sent where document_id = ?")
                .param(status.responseFor())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new EdxmlException("ResponseFor", "is about nothing that was sent from here"));
        return issuing.find(new IssueId(found)).orElseThrow(() -> new UnknownIssueException(new IssueId(found)));
    }

    private void said(IssueId issue, UnitId unit, Status status) {
        jdbc.sql("""
                        insert into recipient_status (issue, unit, status, description, staff, said_at) values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        issue.value(),
                        unit.value(),
                        status.code().name(),
                        cut(status.description(), 1000),
                        cut(status.staff(), 200),
                        status.at())
                .update();
    }

    private void keep(Status status, byte[] digest, UnitId unit, String outcome) {
        tables.tookMessage(
                digest,
                new ExchangeTables.TakenMessage(
                        status.responseFor(),
                        "STATUS",
                        status.from().name(),
                        status.code().words(),
                        status.description(),
                        unit,
                        null,
                        outcome));
    }

    /**
     * The message that tells the sender of a document how far the receiver is.
     *
     * @param description why, where it refuses
     */
    @Transactional
    public byte[] tell(Received.Message message, StatusCode code, String description) {
        UnitId unit = new UnitId(message.unit());
        gate.require(DispatchAction.EXCHANGE, message.unit());
        arrived.answered(message, code);
        return EdxmlWriter.write(new Status(
                tables.organ(unit),
                message.documentId(),
                code,
                description.strip(),
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                Acting.required().name()));
    }

    private static String reason(Status status) {
        return status.description().isBlank() ? StatusCode.REFUSED.words() : cut(status.description(), 1000);
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
