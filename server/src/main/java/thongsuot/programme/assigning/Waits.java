package thongsuot.programme.assigning;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.programme.Obligation;
import thongsuot.programme.ObligationId;
import thongsuot.programme.OrderSet;
import thongsuot.programme.Outcome;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;

/** "Sau khi …": which duties wait for which, among those of one unit that asked. */
@Service
public class Waits {

    private final JdbcClient jdbc;
    private final ObligationTables tables;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Waits(JdbcClient jdbc, ObligationTables tables, Gate gate, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** What it waits for. */
    @Transactional(readOnly = true)
    public List<Obligation> before(ObligationId id) {
        return tables.before(id);
    }

    /** Sets one behind another; a circle is refused. */
    @Transactional
    public Outcome set(ObligationId id, ObligationId after) {
        Obligation obligation = tables.find(id).orElseThrow(() -> new IllegalArgumentException("no obligation " + id));
        gate.require(ProgrammeAction.ASSIGN, obligation.issuer().value());
        Obligation first = tables.find(after).orElse(null);
        if (first == null || !first.issuer().equals(obligation.issuer()) || !first.open())
            return new Outcome.Refused(Refusal.NOT_YOURS);
        Actor actor = Acting.required();
        if (tables.waits(after, id)) return new Outcome.Refused(Refusal.CIRCLE);
        jdbc.sql("insert into obligation_wait (obligation, after, made_by, made_name, made_at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(id.value(), after.value(), actor.account(), actor.name(), OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new OrderSet(obligation, first.title()));
        return new Outcome.Done(id);
    }
}
