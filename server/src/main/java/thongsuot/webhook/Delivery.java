package thongsuot.webhook;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message and how its sending went.
 *
 * @param status of the last answer; 0 where none came, null before the first try
 * @param answer the first line of that answer, or what went wrong
 * @param nextAt when it is tried next, while it waits
 */
public record Delivery(
        UUID id,
        EventKind kind,
        OffsetDateTime madeAt,
        State state,
        int tries,
        OffsetDateTime nextAt,
        @Nullable Integer status,
        String answer,
        @Nullable OffsetDateTime doneAt) {

    /** How far it has come. */
    public enum State {
        WAITING,
        /** A server is at it. */
        CLAIMED,
        DELIVERED,
        GIVEN_UP;

        /** The key of its words. */
        public String key() {
            return "webhook.state." + name();
        }

        public boolean open() {
            return this == WAITING || this == CLAIMED;
        }
    }
}
