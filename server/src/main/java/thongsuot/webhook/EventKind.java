package thongsuot.webhook;

import java.util.Arrays;
import java.util.Optional;
import thongsuot.programme.Act;

/** What can be told, by the name that it has in a message. */
public enum EventKind {
    ISSUED("obligation.issued"),
    WITHDRAWN("obligation.withdrawn"),
    /** A unit accepts, refuses, names somebody, notes, shows. */
    ACTED("work.acted"),
    REPORTED("work.reported"),
    /** Who asked confirms, returns, insists, exempts, transfers; looks at what was shown. */
    DECIDED("work.decided"),
    TIME_ASKED("extension.asked"),
    TIME_DECIDED("extension.decided"),
    /** Somebody wants to see whether it arrives; nobody has to choose it. */
    TEST("test");

    private final String type;

    EventKind(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /** The key of its words. */
    public String key() {
        return "webhook.kind." + name();
    }

    /** Those that can be chosen. */
    static EventKind[] choices() {
        return Arrays.stream(values()).filter(each -> each != TEST).toArray(EventKind[]::new);
    }

    static Optional<EventKind> named(String name) {
        return Arrays.stream(choices()).filter(each -> each.name().equals(name)).findFirst();
    }

    static EventKind of(Act act) {
        return switch (act) {
            case ACCEPTED, REFUSED, GIVEN, NOTED, EVIDENCED, EVIDENCE_WITHDRAWN -> ACTED;
            case REPORTED -> REPORTED;
            case CONFIRMED, RETURNED, INSISTED, EXEMPTED, TRANSFERRED, EVIDENCE_ACCEPTED, EVIDENCE_RETURNED -> DECIDED;
            case TIME_ASKED -> TIME_ASKED;
            case TIME_GIVEN, TIME_REFUSED -> TIME_DECIDED;
        };
    }
}
