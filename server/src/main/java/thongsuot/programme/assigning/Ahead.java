package thongsuot.programme.assigning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.calendar.Calendars;
import thongsuot.calendar.DueRule;
import thongsuot.calendar.DueRuleJson;
import thongsuot.calendar.Occurrence;
import thongsuot.platform.Acting;

/** Keeps the times of what comes again laid down for at least half a year ahead; several servers may do so at once. */
@Component
public class Ahead {

    private static final int AT_LEAST = 6;
    private static final int AHEAD = 14;
    private static final int MOST = 60;

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Ahead(JdbcClient jdbc, Calendars calendars, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private record Ending(UUID mandate, DueRule rule, LocalDate last) {}

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT6H")
    void look() {
        Acting.asProgram(() -> lay(LocalDate.now(clock)));
    }

    /** @return how many times were added, as of that day */
    public int lay(LocalDate today) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> jdbc
                .sql("""
                        select m.id, o.due_rule, max(d.due_on) as last
                        from obligation o join mandate m on m.obligation = o.id join mandate_due d on d.mandate = m.id and d.occurrence is not null
                        where o.withdrawn_at is null and o.due_rule ->> 'kind' in ('recurring', 'continuous')
                        group by m.id, o.due_rule having max(d.due_on) < :until order by max(d.due_on) limit 1000
                        """)
                .param("until", today.plusMonths(AT_LEAST))
                .query((row, _) -> new Ending(
                        row.getObject("id", UUID.class),
                        DueRuleJson.read(row.getString("due_rule")),
                        row.getObject("last", LocalDate.class)))
                .list()
                .stream()
                .mapToInt(each -> more(each, today))
                .sum()));
    }

    private int more(Ending ending, LocalDate today) {
        int added = 0;
        boolean continuous = ending.rule() instanceof DueRule.Continuous;
        for (Occurrence each :
                calendars.reckoning().occurrences(ending.rule(), ending.last().plusDays(1), today.plusMonths(AHEAD))) {
            if (added == MOST) break;
            added += jdbc.sql("""
                            insert into mandate_due (mandate, occurrence, opens_on, due_on, continuous)
                            values (?, ?, ?, ?, ?) on conflict do nothing
                            """)
                    .params(ending.mandate(), each.from(), each.from(), each.to(), continuous)
                    .update();
        }
        return added;
    }
}
