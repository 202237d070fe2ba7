package thongsuot.webhook;

import java.util.UUID;
import thongsuot.platform.Ids;

/** An address that is told things. */
public record WebhookId(UUID value) {

    static WebhookId next() {
        return new WebhookId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
