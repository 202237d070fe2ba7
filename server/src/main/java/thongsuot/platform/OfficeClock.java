package thongsuot.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/** The time. Who tells an invented past sets it back for the telling alone: meanwhile everybody else lives today. */
public final class OfficeClock extends Clock {

    private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

    private final ZoneId zone;

    public OfficeClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Does something as if it were then. For samples alone: what people do has the time at which they do it. */
    public static <T> T at(Instant then, Callable<T> work) throws Exception {
        return ScopedValue.where(TOLD, then).call(work::call);
    }

    @Override
    public Instant instant() {
        return TOLD.isBound() ? TOLD.get() : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new OfficeClock(other);
    }
}
