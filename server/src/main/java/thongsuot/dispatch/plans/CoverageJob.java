package thongsuot.dispatch.plans;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.StoredFiles;
import thongsuot.formats.DocumentFiles;
import thongsuot.formats.UnreadableFileException;
import thongsuot.platform.Acting;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.reader.coverage.ParentPlan;

/**
 * Compares plans with the documents they answer, one after the other in the background. What was asked for stands in the database: a
 * server that stops goes on where it was, and several share the work.
 */
@Component
public class CoverageJob implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CoverageJob.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final CoverageTables tables;
    private final Findings findings;
    private final Documents documents;
    private final StoredFiles files;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DocumentReader reader = DocumentReader.standard();
    private volatile boolean running;
    private volatile Parents parents = new Parents(new UUID(0, 0), null);
    private Thread worker = Thread.ofVirtual().unstarted(() -> {});

    /** The document that was looked at last: plans of one issue come one after the other. */
    private record Parents(UUID document, @Nullable Parent parent) {}

    private record Parent(String text, ParentPlan plan) {}

    CoverageJob(
            CoverageTables tables,
            Findings findings,
            Documents documents,
            StoredFiles files,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.tables = tables;
        this.findings = findings;
        this.documents = documents;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        worker = Thread.ofPlatform().daemon().name("coverage").start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        worker.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                Acting.asProgram(this::all);
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!running) return;
                LOG.warn("plans could not be compared now, it is tried again: {}", e.toString());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE.multipliedBy(5));
        } catch (InterruptedException e) {
            running = false;
        }
    }

    /** Compares all that waits. */
    public void all() {
        Optional<CoverageTables.Claimed> next = claimed();
        while (next.isPresent()) {
            compare(next.get());
            next = claimed();
        }
    }

    private Optional<CoverageTables.Claimed> claimed() {
        return transaction.execute(_ -> tables.claim(clock.instant()));
    }

    /** A plan that can't be compared says why and holds up no other. */
    private void compare(CoverageTables.Claimed claimed) {
        try {
            transaction.executeWithoutResult(_ -> {
                Reading child = reading(new DocumentId(claimed.child())).orElse(null);
                Parent parent = parent(claimed.parent());
                if (child == null || parent == null) tables.failed(claimed.plan(), "NO_TEXT", clock.instant());
                else
                    findings.keep(
                            claimed.plan(),
                            parent.plan().coveredBy(child),
                            new Findings.Texts(parent.text(), child.text()),
                            clock.instant());
            });
        } catch (RuntimeException e) {
            LOG.warn("plan {} could not be compared: {}", claimed.plan(), e.toString());
            transaction.executeWithoutResult(_ -> tables.failed(claimed.plan(), "ERROR", clock.instant()));
        }
    }

    private @Nullable Parent parent(UUID document) {
        Parents last = parents;
        if (last.document().equals(document) && last.parent() != null) return last.parent();
        Parent parent = reading(new DocumentId(document))
                .map(reading -> new Parent(reading.text(), ParentPlan.of(reading)))
                .orElse(null);
        parents = new Parents(document, parent);
        return parent;
    }

    private Optional<Reading> reading(DocumentId document) {
        return documents.text(document).map(text -> reader.read(text.text())).or(() -> fileOf(document));
    }

    /** A document that came without its reading, from another system, is read from its file. */
    private Optional<Reading> fileOf(DocumentId document) {
        for (Documents.AttachedFile file : documents.files(document)) {
            byte[] content = files.read(file.hash()).orElse(null);
            if (content == null) continue;
            try {
                return Optional.of(reader.read(DocumentFiles.open(content, file.name())));
            } catch (UnreadableFileException e) {
                LOG.info("file {} holds no text to compare: {}", file.id(), e.reason());
            }
        }
        return Optional.empty();
    }
}
