package thongsuot.programme.showing;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One thing that shows that a work was done.
 *
 * @param title what it shows: "Quyết định ban hành quy chế"
 * @param by the account that added it: somebody else has to accept it
 * @param reason why it was returned; empty otherwise
 * @param decidedName who looked at it; empty while nobody has
 */
public record Evidence(
        UUID id,
        String title,
        Thing thing,
        State state,
        UUID by,
        String byName,
        OffsetDateTime at,
        String reason,
        String decidedName) {

    /** What is shown. */
    public sealed interface Thing {}

    /** @param size in bytes */
    public record File(String name, long size) implements Thing {}

    /** @param address http or https; never fetched by this program */
    public record Link(String address) implements Thing {}

    /**
     * @param amount as screens write it: {@code 1.250}
     * @param measure "hộ", "lớp tập huấn"
     */
    public record Count(String amount, String measure) implements Thing {}

    /** How far it has come. */
    public enum State {
        WAITING,
        ACCEPTED,
        RETURNED,
        /** Taken back by the unit itself. */
        WITHDRAWN;

        /** The key of its words. */
        public String key() {
            return "programme.evidence." + name();
        }
    }
}
