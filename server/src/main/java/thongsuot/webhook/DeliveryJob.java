package thongsuot.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import thongsuot.platform.Acting;
import thongsuot.platform.Sealing;

/** Tells what waits to be told. What a server had taken and did not finish, another takes two minutes later: the other side may get it twice, with one id. */
@Component
class DeliveryJob {

    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryJob.class);
    private static final int BATCH = 20;

    private final Outbox outbox;
    private final DeliveryTables tables;
    private final Posting posting;
    private final Sealing sealing;
    private final Clock clock;

    DeliveryJob(Outbox outbox, DeliveryTables tables, Posting posting, Sealing sealing, Clock clock) {
        this.outbox = outbox;
        this.tables = tables;
        this.posting = posting;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${thongsuot.webhooks.first:PT15S}", fixedDelayString = "PT5S")
    void run() {
        if (outbox.on()) all(OffsetDateTime.now(clock));
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT6H")
    void forget() {
        Acting.asProgram(() -> tables.forget(OffsetDateTime.now(clock)));
    }

    /** @param now as of when it is due */
    void all(OffsetDateTime now) {
        List<DeliveryTables.Claimed> some;
        do {
            some = claimed(now);
            try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
                some.forEach(each -> many.execute(() -> Acting.asProgram(() -> one(each, now))));
            }
        } while (!some.isEmpty());
    }

    private List<DeliveryTables.Claimed> claimed(OffsetDateTime now) {
        List<DeliveryTables.Claimed> found = new java.util.ArrayList<>();
        Acting.asProgram(() -> found.addAll(tables.claim(now, BATCH)));
        return found;
    }

    private void one(DeliveryTables.Claimed message, OffsetDateTime now) {
        try {
            Posting.Answer answer = sent(message);
            boolean last = message.tries() > PAUSES.size();
            if (answer.taken()) tables.done(message.id(), Delivery.State.DELIVERED, answer, null, now);
            else if (last) tables.done(message.id(), Delivery.State.GIVEN_UP, answer, null, now);
            else
                tables.done(
                        message.id(), Delivery.State.WAITING, answer, now.plus(PAUSES.get(message.tries() - 1)), now);
        } catch (RuntimeException e) {
            LOG.warn("message {} could not be told, it is tried again: {}", message.id(), e.toString());
        }
    }

    private Posting.Answer sent(DeliveryTables.Claimed message) {
        String secret = sealing.open(Webhooks.purpose(new WebhookId(message.webhook())), message.secret())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        // After a restore into another installation the secret can't be opened: unsigned, nothing is sent.
        if (secret.isEmpty()) return new Posting.Answer(0, "SECRET");
        Instant at = clock.instant();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", message.id().toString());
        headers.put("webhook-timestamp", String.valueOf(at.getEpochSecond()));
        headers.put("webhook-signature", Signing.signature(secret, message.id(), at, message.body()));
        return posting.post(message.address(), headers, message.body());
    }
}
