package thongsuot.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import thongsuot.cli.input.Input;

/**
 * Works on several documents at once, as many as cores and memory allow, and hands the outcomes on in the order of the inputs.
 * A document keeps its room until it has been handed on, so a slow first one can't make a thousand readings pile up behind it.
 */
public final class Batch {
    private final int threads;
    private final Room room;

    public Batch() {
        this(Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory());
    }

    Batch(int threads, long heap) {
        this.threads = Math.max(1, threads);
        this.room = new Room(heap);
    }

    /** @param work must not throw what one document can cause: that is an {@link Outcome.Failed} */
    public void run(List<Input> inputs, Function<Input, Outcome> work, Consumer<Outcome> next) {
        if (inputs.size() == 1) {
            next.accept(work.apply(inputs.getFirst()));
            return;
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, Math.max(1, inputs.size())))) {
            try {
                run(inputs.iterator(), workers, work, next);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                workers.shutdownNow();
            } catch (RuntimeException | Error e) {
                workers.shutdownNow();
                throw e;
            }
        }
    }

    private record Pending(Future<Outcome> outcome, int taken) {}

    private void run(
            Iterator<Input> inputs, ExecutorService workers, Function<Input, Outcome> work, Consumer<Outcome> next)
            throws InterruptedException {
        Deque<Pending> pending = new ArrayDeque<>();
        while (inputs.hasNext() || !pending.isEmpty()) {
            while (inputs.hasNext() && pending.size() < 2 * threads) {
                Input input = inputs.next();
                int taken = enter(input, pending, next);
                pending.add(new Pending(workers.submit(() -> work.apply(input)), taken));
            }
            handOn(pending.remove(), next);
        }
    }

    /** Where there is no room, what is finished first must leave before the next may come in. */
    private int enter(Input input, Deque<Pending> pending, Consumer<Outcome> next) throws InterruptedException {
        long bytes = size(input);
        while (!pending.isEmpty() && !room.fits(bytes)) {
            handOn(pending.remove(), next);
        }
        return room.enter(bytes);
    }

    private void handOn(Pending first, Consumer<Outcome> next) throws InterruptedException {
        try {
            next.accept(first.outcome().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("a document's own trouble must come as an outcome", e.getCause());
        } finally {
            room.leave(first.taken());
        }
    }

    private static long size(Input input) {
        try {
            return input.file() == null ? 0 : Files.size(input.file());
        } catch (IOException e) {
            return 0;
        }
    }
}
