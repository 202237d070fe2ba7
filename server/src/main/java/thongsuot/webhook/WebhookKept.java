package thongsuot.webhook;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Traceable;

/** An administrator entered, paused, resumed or removed an address. Published inside the transaction. */
record WebhookKept(WebhookId id, String address, String what) implements Traceable {

    @Override
    public String action() {
        return "webhook." + what;
    }

    @Override
    public String subjectKind() {
        return "webhook";
    }

    @Override
    public String subjectId() {
        return id.toString();
    }

    @Override
    public String subjectName() {
        return address;
    }

    @Override
    public @Nullable UUID unit() {
        return null;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("address", address);
    }
}
