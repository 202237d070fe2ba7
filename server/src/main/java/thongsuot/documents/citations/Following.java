package thongsuot.documents.citations;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.documents.DocumentId;
import thongsuot.platform.Acting;

/**
 * Follows up what has changed, in the background, one document a transaction. What waits stands in the database, written with the change
 * itself: a server that dies leaves it to the next. One server at a time, so that one citation never makes two stubs.
 */
@Component
public class Following implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final long LOOK_MILLIS = 1000;
    /** Any number that no other lock has. */
    private static final long LOCK = 4_400_301;

    private final JdbcClient jdbc;
    private final Linking linking;
    private final List<Follower> followers;
    private final TransactionTemplate transaction;
    private final Semaphore nudge = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    Following(JdbcClient jdbc, Linking linking, List<Follower> followers, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.linking = linking;
        this.followers = followers.stream()
                .sorted(Comparator.comparingInt(Follower::order))
                .toList();
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does at once all that waits; for what can't go on without it. */
    public void catchUp() {
        Acting.asProgram(() -> {
            while (one()) Thread.onSpinWait();
        });
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("following").daemon().start(() -> Acting.asProgram(this::work));
    }

    @Override
    public void stop() {
        running = false;
        nudge.release();
        Thread working = thread;
        if (working == null) return;
        try {
            working.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                while (running && one()) Thread.onSpinWait();
                nudge.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (running) LOG.warn("documents wait to be followed up: {}", e.toString());
                pause();
            }
        }
    }

    private void pause() {
        try {
            nudge.tryAcquire(5 * LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether there was one */
    private boolean one() {
        Optional<DocumentId> next = Objects.requireNonNull(transaction.execute(_ -> next()));
        if (next.isEmpty()) return false;
        try {
            transaction.executeWithoutResult(_ -> followed(next.get()));
        } catch (RuntimeException e) {
            // It would fail again at once and hold up all others; it is followed again when it next changes.
            LOG.error("document {} was not followed up", next.get(), e);
            transaction.executeWithoutResult(_ -> done(next.get(), Long.MAX_VALUE));
        }
        return true;
    }

    private Optional<DocumentId> next() {
        return jdbc.sql("select document from document_work order by id limit 1")
                .query(UUID.class)
                .optional()
                .map(DocumentId::new);
    }

    private void followed(DocumentId document) {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((_, _) -> true)
                .single();
        long last = jdbc.sql("select coalesce(max(id), 0) from document_work where document = ?")
                .param(document.value())
                .query(Long.class)
                .single();
        // Another server has done it.
        if (last == 0) return;
        done(document, last);
        Set<DocumentId> citing = linking.follow(document);
        followers.forEach(each -> each.follow(document, citing));
    }

    private void done(DocumentId document, long last) {
        jdbc.sql("delete from document_work where document = ? and id <= ?")
                .params(document.value(), last)
                .update();
    }
}
