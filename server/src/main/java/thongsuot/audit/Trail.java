package thongsuot.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Traceable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what happened, in the transaction in which it happened. The entries of a transaction are kept until just before it commits,
 * because the end of the chain is locked from the first entry on.
 */
@Component
class Trail {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Trail(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void on(Traceable event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException(
                    event.action() + " was published outside a transaction: it would leave a trace of its own");
        pending()
                .entries
                .add(new Entry(
                        event, Acting.current().orElse(Actor.PROGRAM), Acting.request(), OffsetDateTime.now(clock)));
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Pending first = new Pending();
                    TransactionSynchronizationManager.registerSynchronization(first);
                    return first;
                });
    }

    private void append(Entry entry) {
        Traceable event = entry.event;
        Actor actor = entry.actor;
        jdbc.sql("""
                        select audit_append(:at, :account, :accountName, cast(:post as uuid), :postTitle, cast(:behalfOf as uuid), :action,
                            :subjectKind, :subjectId, :subjectName, cast(:unit as uuid), cast(:before as jsonb), cast(:after as jsonb),
                            :request)
                        """)
                .param("at", entry.at)
                .param("account", actor.account())
                .param("accountName", actor.name())
                .param("post", actor.post())
                .param("postTitle", actor.postTitle())
                .param("behalfOf", actor.behalfOf())
                .param("action", event.action())
                .param("subjectKind", event.subjectKind())
                .param("subjectId", event.subjectId())
                .param("subjectName", event.subjectName())
                .param("unit", event.unit())
                .param("before", json.writeValueAsString(event.before()))
                .param("after", json.writeValueAsString(event.after()))
                .param("request", entry.request)
                .query(Long.class)
                .single();
    }

    private record Entry(Traceable event, Actor actor, String request, OffsetDateTime at) {}

    private final class Pending implements TransactionSynchronization {
        private final List<Entry> entries = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            entries.forEach(Trail.this::append);
        }
    }
}
