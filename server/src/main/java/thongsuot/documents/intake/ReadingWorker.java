package thongsuot.documents.intake;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import thongsuot.platform.Acting;

/**
 * Reads uploads, one at a time in each server, in the background. What waits stands in the database: any server takes it, and what a server
 * leaves behind when it dies is taken by the next once its claim has ended.
 */
@Component
class ReadingWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingWorker.class);
    /** How often a server looks for what another has taken in. */
    private static final long LOOK_MILLIS = 1500;

    private final Intakes intakes;
    private final ReadingOne one;
    private final Duration lease;
    private final Semaphore nudge = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    ReadingWorker(Intakes intakes, ReadingOne one, @Value("${thongsuot.reading.lease:120}") long leaseSeconds) {
        this.intakes = intakes;
        this.one = one;
        this.lease = Duration.ofSeconds(leaseSeconds);
    }

    /** Something has come in. */
    void wake() {
        nudge.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("reading").daemon().start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        Thread working = thread;
        if (working == null) return;
        working.interrupt();
        try {
            working.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        Acting.asProgram(this::sweep);
        while (running) {
            try {
                Acting.asProgram(this::drain);
                nudge.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                nudge.drainPermits();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (running) LOG.warn("uploads wait: {}", e.toString());
                pause();
            }
        }
    }

    private void sweep() {
        try {
            intakes.sweep();
        } catch (RuntimeException e) {
            LOG.warn("old uploads stay for now: {}", e.toString());
        }
    }

    private void drain() {
        while (running) {
            Optional<Intake> next = intakes.claim(lease);
            if (next.isEmpty()) return;
            one.read(next.get(), lease);
        }
    }

    private void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
