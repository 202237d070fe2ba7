package thongsuot.webhook;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;
import thongsuot.platform.Sealing;

/** The addresses, kept by administrators of the whole installation, each act in the trail. */
@Service
@Transactional
class Webhooks {

    private static final String SELECT = """
            select h.id, h.address, h.scope, h.unit, h.kinds, h.made_name, h.made_at, h.paused_at, coalesce((
                    select v.name from unit_version v where v.unit = h.unit and v.closed_by is null
                    order by v.valid @> today_here() desc, v.valid desc limit 1), '') as unit_name,
                (select count(*) from webhook_delivery d where d.webhook = h.id and d.state in ('WAITING', 'CLAIMED')) as waiting,
                (select count(*) from webhook_delivery d where d.webhook = h.id and d.state = 'GIVEN_UP') as failing,
                (select max(d.done_at) from webhook_delivery d where d.webhook = h.id and d.state = 'DELIVERED') as delivered_at
            from webhook h
            """;

    private final JdbcClient jdbc;
    private final Gate gate;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Webhooks(JdbcClient jdbc, Gate gate, Sealing sealing, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.sealing = sealing;
        this.events = events;
        this.clock = clock;
    }

    static String purpose(WebhookId id) {
        return "webhook " + id;
    }

    /** An address to be entered. */
    record New(Destination to, Webhook.Scope scope, UnitId unit, List<EventKind> kinds) {}

    /** @return the secret, which nobody can ask for again */
    public String make(WebhookId id, New wanted) {
        require();
        String secret = Signing.secret(random);
        jdbc.sql("""
                        insert into webhook (id, address, secret, scope, unit, kinds, made_by, made_name, made_at)
                        values (:id, :address, :secret, :scope, :unit, :kinds, :by, :name, :at)
                        """)
                .param("id", id.value())
                .param("address", wanted.to().uri().toString())
                .param("secret", sealing.seal(purpose(id), secret.getBytes(StandardCharsets.UTF_8)))
                .param("scope", wanted.scope().name())
                .param("unit", wanted.unit().value())
                .param("kinds", wanted.kinds().stream().map(Enum::name).toArray(String[]::new))
                .param("by", Acting.required().account())
                .param("name", Acting.required().name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new WebhookKept(id, wanted.to().uri().toString(), "made"));
        return secret;
    }

    @Transactional(readOnly = true)
    public List<Webhook> all() {
        require();
        return jdbc.sql(SELECT + "order by h.made_at desc limit 200")
                .query(Webhooks::webhook)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Webhook> find(WebhookId id) {
        require();
        return jdbc.sql(SELECT + "where h.id = ?")
                .param(id.value())
                .query(Webhooks::webhook)
                .optional();
    }

    /** Nothing is told and nothing is noted to be told until it is resumed; what waits already is sent then. */
    public void pause(Webhook webhook) {
        paused(webhook, OffsetDateTime.now(clock), "paused");
    }

    public void resume(Webhook webhook) {
        paused(webhook, null, "resumed");
    }

    private void paused(Webhook webhook, @org.jspecify.annotations.Nullable OffsetDateTime at, String what) {
        require();
        jdbc.sql("update webhook set paused_at = :at where id = :id")
                .param("at", at, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", webhook.id().value())
                .update();
        events.publishEvent(new WebhookKept(webhook.id(), webhook.address(), what));
    }

    /** With all that was to be told to it. */
    public void remove(Webhook webhook) {
        require();
        jdbc.sql("delete from webhook where id = ?").param(webhook.id().value()).update();
        events.publishEvent(new WebhookKept(webhook.id(), webhook.address(), "removed"));
    }

    void require() {
        gate.require(WebhookAction.KEEP, null);
    }

    private static Webhook webhook(ResultSet row, int number) throws SQLException {
        String[] kinds = (String[]) row.getArray("kinds").getArray();
        return new Webhook(
                new WebhookId(row.getObject("id", UUID.class)),
                row.getString("address"),
                Webhook.Scope.valueOf(row.getString("scope")),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_name"),
                Arrays.stream(kinds).map(EventKind::valueOf).toList(),
                row.getString("made_name"),
                row.getObject("made_at", OffsetDateTime.class),
                row.getObject("paused_at", OffsetDateTime.class),
                row.getInt("waiting"),
                row.getInt("failing"),
                row.getObject("delivered_at", OffsetDateTime.class));
    }
}
