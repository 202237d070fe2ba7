package thongsuot.identity.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Decision;

/** A change that was refused for want of a right leaves a trace, whoever asked for it and by which door. */
@Component
public class RefusedChanges {

    private final Units units;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    RefusedChanges(
            Units units, Clock clock, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.units = units;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** To be called once the transaction of the change itself has ended. */
    public void trace(Decision.Denied denied) {
        String action = action(denied);
        if (action.isEmpty()) return;
        transaction.executeWithoutResult(_ -> events.publishEvent(new RightsEvent(
                "identity.refused",
                "action",
                action,
                unitName(denied),
                unit(denied),
                Map.of(),
                Map.of("action", action))));
    }

    static String action(Decision.Denied denied) {
        return argument(denied, 0);
    }

    /** The roles that would do, with spaces between. */
    static String roles(Decision.Denied denied) {
        return argument(denied, 1);
    }

    String unitName(Decision.Denied denied) {
        UUID unit = unit(denied);
        return unit == null
                ? ""
                : units.nearest(new UnitId(unit), LocalDate.now(clock))
                        .map(Unit::name)
                        .orElse("");
    }

    private static @Nullable UUID unit(Decision.Denied denied) {
        return argument(denied, 2).isEmpty() ? null : UUID.fromString(argument(denied, 2));
    }

    private static String argument(Decision.Denied denied, int number) {
        return number < denied.arguments().size() ? denied.arguments().get(number) : "";
    }
}
