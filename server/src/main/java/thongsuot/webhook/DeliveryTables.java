package thongsuot.webhook;

import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Messages as rows. Rights are the caller's; only the program and administrators see any. */
@Repository
@Transactional
class DeliveryTables {

    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final Duration KEPT = Duration.ofDays(30);

    /** So many of one address at a time: one that does not answer must not keep the others waiting. */
    private static final int EACH = 5;

    private final JdbcClient jdbc;

    DeliveryTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param tries the one that begins now included */
    @SuppressWarnings("ArrayRecordComponent")
    record Claimed(UUID id, UUID webhook, String address, byte[] secret, String body, int tries) {}

    /** Takes some that are due; no other server gets the same, and none whose duty has an earlier one under way to the same address. */
    public List<Claimed> claim(OffsetDateTime now, int most) {
        return jdbc.sql("""
                        with ready as materialized (
                            select d.id, row_number() over (partition by d.webhook order by d.event) as place
                            from webhook_delivery d join webhook h on h.id = d.webhook and h.paused_at is null
                            where ((d.state = 'WAITING' and d.next_at <= :now) or (d.state = 'CLAIMED' and d.claimed_until < :now))
                                and not exists (select from webhook_delivery e where e.webhook = d.webhook and e.obligation = d.obligation
                                    and e.event < d.event and e.state in ('WAITING', 'CLAIMED'))),
                        due as materialized (
                            select d.id from webhook_delivery d join ready r on r.id = d.id
                            where r.place <= :each and ((d.state = 'WAITING' and d.next_at <= :now)
                                or (d.state = 'CLAIMED' and d.claimed_until < :now))
                            order by d.event limit :most for update of d skip locked)
                        update webhook_delivery d set state = 'CLAIMED', tries = d.tries + 1, claimed_until = :until
                        from due, webhook h where d.id = due.id and h.id = d.webhook
                        returning d.id, d.webhook, h.address, h.secret, d.body, d.tries
                        """)
                .param("now", now)
                .param("each", EACH)
                .param("most", most)
                .param("until", now.plus(CLAIM))
                .query((row, _) -> new Claimed(
                        row.getObject("id", UUID.class),
                        row.getObject("webhook", UUID.class),
                        row.getString("address"),
                        row.getBytes("secret"),
                        row.getString("body"),
                        row.getInt("tries")))
                .list();
    }

    /** @param next when it is tried again; null for delivered or given up */
    public void done(
            UUID id, Delivery.State state, Posting.Answer answer, @Nullable OffsetDateTime next, OffsetDateTime at) {
        jdbc.sql("""
                        update webhook_delivery set state = :state, status = :status, answer = :answer, claimed_until = null,
                            next_at = coalesce(:next, next_at), done_at = case when :state in ('DELIVERED', 'GIVEN_UP') then :at end
                        where id = :id and state = 'CLAIMED'
                        """)
                .param("state", state.name())
                .param("status", answer.status())
                .param("answer", answer.line())
                .param("next", next, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("at", at)
                .param("id", id)
                .update();
    }

    @Transactional(readOnly = true)
    public List<Delivery> log(WebhookId webhook, int most) {
        return jdbc.sql("""
                        select id, kind, made_at, state, tries, next_at, status, answer, done_at from webhook_delivery
                        where webhook = ? order by event desc limit ?
                        """)
                .params(webhook.value(), most)
                .query((row, _) -> new Delivery(
                        row.getObject("id", UUID.class),
                        EventKind.valueOf(row.getString("kind")),
                        row.getObject("made_at", OffsetDateTime.class),
                        Delivery.State.valueOf(row.getString("state")),
                        row.getInt("tries"),
                        row.getObject("next_at", OffsetDateTime.class),
                        row.getObject("status", Integer.class),
                        row.getString("answer"),
                        row.getObject("done_at", OffsetDateTime.class)))
                .list();
    }

    /** Sends it anew, under the same id, so that the other side knows it again. @return whether it was no longer under way */
    public boolean again(WebhookId webhook, UUID delivery, OffsetDateTime now) {
        return jdbc.sql("""
                        update webhook_delivery set state = 'WAITING', tries = 0, next_at = :now, done_at = null
                        where id = :id and webhook = :webhook and state in ('DELIVERED', 'GIVEN_UP')
                        """)
                        .param("now", now)
                        .param("id", delivery)
                        .param("webhook", webhook.value())
                        .update()
                == 1;
    }

    public int forget(OffsetDateTime now) {
        return jdbc.sql("delete from webhook_delivery where made_at < ?")
                .param(now.minus(KEPT))
                .update();
    }
}
