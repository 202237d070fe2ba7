package thongsuot.programme.extending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;

/** Gia hạn theo quyết định: more time for many works by a decision of who asked, without anybody having asked for it. Rights are the caller's. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ExtendingMany {

    /** @param was the day that stands now */
    public record Moved(UUID mandate, UUID unit, @Nullable LocalDate occurrence, LocalDate was) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ExtendingMany(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps a step for each between the first day and the one that stands; what units had asked for themselves is answered by it.
     *
     * @param decision by which: its number and date
     */
    public void given(List<Moved> all, UnitId issuer, LocalDate day, String reason, String decision) {
        Actor actor = Acting.required();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        with moved as (
                            select * from unnest(:ids::uuid[], :mandates::uuid[], :units::uuid[], :occurrences::date[], :days::date[])
                                as x (id, mandate, unit, occurrence, was)),
                        answered as (
                            update extension e set state = case when e.wanted = :day then 'GRANTED' else 'OTHER' end, given = :day,
                                answer = :decision, decided_by = :by, decided_name = :name, decided_at = :at
                            from moved x where e.mandate = x.mandate and e.unit = x.unit and e.occurrence is not distinct from x.occurrence
                                and e.state = 'OPEN'
                            returning x.id)
                        insert into extension (id, mandate, unit, occurrence, issuer, was, wanted, reason, asked_by, asked_name, asked_at, state,
                            given, answer, decided_by, decided_name, decided_at)
                        select x.id, x.mandate, x.unit, x.occurrence, :issuer, x.was, :day, :reason, :by, :name, :at, 'GRANTED', :day, :decision,
                            :by, :name, :at
                        from moved x where x.id not in (select id from answered)
                        """)
                .param("ids", all.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .param("mandates", all.stream().map(Moved::mandate).toArray(UUID[]::new))
                .param("units", all.stream().map(Moved::unit).toArray(UUID[]::new))
                .param(
                        "occurrences",
                        all.stream().map(each -> text(each.occurrence)).toArray(String[]::new))
                .param("days", all.stream().map(each -> text(each.was)).toArray(String[]::new))
                .param("issuer", issuer.value())
                .param("day", day)
                .param("reason", reason)
                .param("decision", decision)
                .param("by", actor.account())
                .param("name", actor.name())
                .param("at", now)
                .update();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
