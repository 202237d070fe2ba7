package thongsuot.dispatch.plans;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.platform.Acting;
import thongsuot.platform.Ids;

/** Rows of what was found about plans, and of what people said of it. */
@Repository
class CoverageTables {

    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 3;

    /** A plan to be compared with the document that it answers. */
    record Claimed(UUID plan, String title, UUID child, UUID parent) {}

    private final JdbcClient jdbc;

    CoverageTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Claimed> claim(Instant now) {
        return jdbc.sql("""
                        with next as (
                            select c.plan from coverage c
                            where c.attempts < :attempts and (c.state = 'WAITING' or (c.state = 'WORKING' and c.claimed_until < :now))
                            order by c.asked_at limit 1 for update skip locked),
                        mine as (
                            update coverage c set state = 'WORKING', attempts = attempts + 1, claimed_until = :until
                            from next where c.plan = next.plan returning c.plan)
                        select p.id as plan, p.title, p.document as child, i.document as parent
                        from mine join own_plan p on p.id = mine.plan join issue i on i.id = p.issue
                        """)
                .param("attempts", ATTEMPTS)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(CLAIM).atOffset(ZoneOffset.UTC))
                .query(Claimed.class)
                .optional();
    }

    void failed(UUID plan, String why, Instant at) {
        jdbc.sql("update coverage set state = 'FAILED', detail = ?, done_at = ? where plan = ?")
                .params(why, at.atOffset(ZoneOffset.UTC), plan)
                .update();
    }

    void correct(UUID plan, int ordinal, String status, String reason, Instant at) {
        jdbc.sql("""
                        insert into coverage_correction (id, plan, ordinal, status, reason, said_by, said_name, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        plan,
                        ordinal,
                        status,
                        reason,
                        Acting.required().account(),
                        Acting.required().name(),
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }
}
