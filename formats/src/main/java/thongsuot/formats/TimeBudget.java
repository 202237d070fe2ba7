package thongsuot.formats;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The time one file may take. Work that is slow by nature, like recognising a page, adds its own allowance first. */
public final class TimeBudget {
    private final AtomicLong deadline;

    public TimeBudget(Duration time) {
        deadline = new AtomicLong(System.nanoTime() + time.toNanos());
    }

    public void extend(Duration more) {
        deadline.addAndGet(more.toNanos());
    }

    /** @throws UsedUp when there is none left */
    public void check() {
        if (leftMillis() <= 0) throw new UsedUp();
    }

    long leftMillis() {
        return (deadline.get() - System.nanoTime()) / 1_000_000;
    }

    /** Thrown out of the depth of a library; becomes a line for people in {@link Opening}. */
    static final class UsedUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
