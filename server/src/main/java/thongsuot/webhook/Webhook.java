package thongsuot.webhook;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;

/**
 * An address and what it is told.
 *
 * @param scope whose duties and work
 * @param unit of the scope
 * @param unitName as it is called today
 * @param pausedAt null while it is told things
 * @param waiting how many messages have not arrived yet
 * @param failing how many were given up within the last thirty days
 * @param deliveredAt when the last one arrived; null for never
 */
public record Webhook(
        WebhookId id,
        String address,
        Scope scope,
        UnitId unit,
        String unitName,
        List<EventKind> kinds,
        String madeBy,
        OffsetDateTime madeAt,
        @Nullable OffsetDateTime pausedAt,
        int waiting,
        int failing,
        @Nullable OffsetDateTime deliveredAt) {

    /** Whose duties and work. */
    public enum Scope {
        /** Work of a unit and of those below it, in every line. */
        BELOW,
        /** What a unit asked of others. */
        ISSUER;

        /** The key of its words. */
        public String key() {
            return "webhook.scope." + name();
        }
    }

    public String path() {
        return WebhookController.HERE + "/" + id;
    }
}
