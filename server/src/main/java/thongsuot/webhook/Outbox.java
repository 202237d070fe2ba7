package thongsuot.webhook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Ids;
import thongsuot.programme.AssignmentActed;
import thongsuot.programme.Obligation;
import thongsuot.programme.ObligationIssued;
import thongsuot.programme.ObligationWithdrawn;
import thongsuot.programme.Work;
import thongsuot.programme.WorksDecided;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what is to be told, in the transaction of the act. A message has ids, names of units, states, days and the path of the page: whoever wants to read
 * more signs in there and sees what their rights show.
 */
@Component
class Outbox {

    private final boolean on;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(@Value("${thongsuot.webhooks:off}") String on, JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.on = on.equals("on");
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Whether anything is told at all. */
    boolean on() {
        return on;
    }

    @EventListener
    void issued(ObligationIssued event) {
        Map<String, Object> data = data(event.obligation());
        data.put("units", event.units());
        data.put("due", day(event.obligation().due().firstOn()));
        tell(EventKind.ISSUED, event.obligation(), null, data);
    }

    @EventListener
    void withdrawn(ObligationWithdrawn event) {
        tell(EventKind.WITHDRAWN, event.obligation(), null, data(event.obligation()));
    }

    @EventListener
    void acted(AssignmentActed event) {
        Work work = event.work();
        Map<String, Object> data = data(work.obligation());
        data.put("unit", named(work.key().unit(), work.unitName()));
        if (work.key().occurrence() != null)
            data.put("occurrence", day(work.key().occurrence()));
        data.put("role", work.role().name());
        data.put("act", event.act().name());
        data.put("was", String.valueOf(event.before().get("state")));
        data.put("state", String.valueOf(event.after().get("state")));
        data.put("due", day(work.dueOn()));
        data.put("path", work.key().path());
        tell(EventKind.of(event.act()), work.obligation(), work.key().unit(), data);
    }

    /** Many at once are told once: whoever wants each unit asks for the page. */
    @EventListener
    void decided(WorksDecided event) {
        Map<String, Object> data = data(event.obligation());
        data.put("act", event.act().name());
        data.put("units", event.units());
        tell(EventKind.of(event.act()), event.obligation(), null, data);
    }

    private static Map<String, Object> data(Obligation of) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("obligation", of.id().toString());
        data.put("issuer", named(of.issuer(), of.issuerName()));
        data.put("path", "/obligations/" + of.id());
        return data;
    }

    private static Map<String, String> named(UnitId unit, String name) {
        return Map.of("id", unit.toString(), "name", name);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void tell(EventKind kind, Obligation of, @Nullable UnitId unit, Map<String, Object> data) {
        if (!on) return;
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        select webhook_tell(:kind, :issuer, cast(:unit as uuid), :obligation, :event, :body, :at)
                        """)
                .param("kind", kind.name())
                .param("issuer", of.issuer().value())
                .param("unit", unit == null ? null : unit.toString())
                .param("obligation", of.id().value())
                .param("event", Ids.next())
                .param("body", body(kind, now, data))
                .param("at", now)
                .query(Integer.class)
                .single();
    }

    /** What one who administers addresses sends to see whether it arrives. */
    void test(WebhookId webhook) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID event = Ids.next();
        jdbc.sql("""
                        insert into webhook_delivery (id, webhook, kind, event, body, made_at, state, next_at)
                        values (:id, :webhook, :kind, :id, :body, :at, 'WAITING', :at)
                        """)
                .param("id", event)
                .param("webhook", webhook.value())
                .param("kind", EventKind.TEST.name())
                .param("body", body(EventKind.TEST, now, Map.of("webhook", webhook.toString())))
                .param("at", now)
                .update();
    }

    private String body(EventKind kind, OffsetDateTime at, Map<String, ?> data) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", kind.type());
        body.put("timestamp", at.toInstant().toString());
        body.put("data", data);
        return json.writeValueAsString(body);
    }
}
