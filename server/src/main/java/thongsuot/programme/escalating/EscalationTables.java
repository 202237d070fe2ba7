package thongsuot.programme.escalating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.UnitId;
import thongsuot.programme.MandateId;
import thongsuot.programme.ObligationId;
import thongsuot.programme.Priority;

/** Which steps are to be taken, and those that were. One statement finds them for any number of lists and units. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EscalationTables {

    private static final Duration CLAIM = Duration.ofMinutes(10);

    /** A list, or one occurrence of what comes again. */
    record Look(UUID mandate, @Nullable LocalDate occurrence) {}

    /** What was taken for one duty. */
    record Taken(ObligationId obligation, String title, UnitId issuer, StepKind kind, int units, String reason) {}

    /** Owed by a day: by each unit that has acted, by each silent one of a short list, by the silent ones of a long list together. */
    private static final String OWED = """
            w as materialized (
                select m.id as mandate, m.issuer, m.size, m.audience, m.unit, m.unit_name, o.id as obligation, o.action, o.priority, o.source,
                    o.source_title, o.clause_path, d.occurrence, d.due_on
                from mandate m join obligation o on o.id = m.obligation and o.withdrawn_at is null
                join mandate_due d on d.mandate = m.id and not d.continuous and d.due_on is not null and d.opens_on <= :today
                where %s),
            owed as materialized (
                select w.mandate, w.occurrence, a.unit, 1 as units, a.due_on,
                    (select min(t.at) from assignment_act t where t.assignment = a.id) as since, false as joins
                from w join assignment a on a.mandate = w.mandate and a.occurrence is not distinct from w.occurrence
                where a.state in ('ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') and a.due_on is not null
                union all
                select f.mandate, f.occurrence, f.unit, 1, f.due_on, 'infinity', f.joins from (
                    select w.mandate, w.occurrence, w.due_on, k.unit, false as joins from w join audience_member k on k.audience = w.audience
                        where w.size <= :few
                    union all select w.mandate, w.occurrence, w.due_on, w.unit, false from w where w.unit is not null
                    union all select distinct w.mandate, w.occurrence, w.due_on, h.unit, true from w join escalation_hold h
                        on h.mandate = w.mandate and h.occurrence is not distinct from w.occurrence where w.size > :few) f
                where not exists (select from assignment a where a.mandate = f.mandate and a.unit = f.unit
                    and a.occurrence is not distinct from f.occurrence)
                union all
                select w.mandate, w.occurrence, null, escalation_silent(w.mandate, w.occurrence) - (
                        select count(distinct h.unit)::int from escalation_hold h where h.mandate = w.mandate
                            and h.occurrence is not distinct from w.occurrence and h.until >= :today and h.lifted_at is null
                            and not exists (select from assignment a where a.mandate = h.mandate and a.unit = h.unit
                                and a.occurrence is not distinct from h.occurrence)), w.due_on, 'infinity', false
                from w where w.size > :few)
            """;

    /** The first step of each that was not taken yet; none where one was taken today, and none while it is held. */
    private static final String NEXT = "with " + OWED + """
            , s as (
                select * from unnest(:issuers::uuid[], :priorities::text[], :dues::date[], :seqs::int[], :ladders::uuid[], :ordinals::int[],
                    :kinds::text[], :days::int[], :workings::boolean[], :lates::text[], :whiches::text[])
                    as s (issuer, priority, due_on, seq, ladder, ordinal, kind, days, working, late, which)),
            next as (
                select distinct on (c.mandate, c.occurrence, c.unit) c.mandate, c.occurrence, c.unit, c.units, c.due_on, w.issuer, w.obligation,
                    w.action, s.kind, s.days, s.working, s.ladder, s.ordinal, s.late || ': ' || case when w.source_title <> '' then w.source_title
                        when w.source = 'SPOKEN' then 'việc giao miệng' else 'việc được giao' end
                        || case when w.clause_path <> '' then ', mục ' || replace(w.clause_path, '/', '.') else '' end
                        || ', hạn ' || to_char(c.due_on, 'DD/MM/YYYY') || '; ' || s.which as reason
                from owed c join w on w.mandate = c.mandate and w.occurrence is not distinct from c.occurrence
                join s on s.issuer = w.issuer and s.priority = w.priority and s.due_on = c.due_on
                where c.units > 0
                    and not exists (select from escalation e where e.mandate = c.mandate and e.occurrence is not distinct from c.occurrence
                        and (e.taken_on >= :today or (e.due_on = c.due_on and e.kind = s.kind and e.days = s.days and e.working = s.working))
                        and (e.unit is not distinct from c.unit or (e.unit is null and e.taken_at < c.since
                            and not escalation_held(e.mandate, c.unit, e.occurrence, e.taken_at, e.taken_on))))
                    and (c.unit is null or not exists (select from escalation_hold h where h.mandate = c.mandate and h.unit = c.unit
                        and h.occurrence is not distinct from c.occurrence and h.until >= :today and h.lifted_at is null))
                    and (not c.joins or exists (select from escalation e where e.mandate = c.mandate and e.unit is null
                        and e.occurrence is not distinct from c.occurrence and e.due_on = c.due_on and e.kind = s.kind and e.days = s.days
                        and e.working = s.working))
                order by c.mandate, c.occurrence, c.unit, s.seq)
            """;

    private static final String CLAIMED = """
            (m.id, d.occurrence) in (select * from unnest(:mandates::uuid[], :occurrences::date[])) or (d.occurrence is null and m.id = any(:whole))
            """;

    private static final String OF_ISSUERS = "m.issuer = any(:of)";

    private final JdbcClient jdbc;
    private final int few;

    /** @param few up to here every unit of a list that has not acted gets a row of its own */
    EscalationTables(JdbcClient jdbc, @Value("${thongsuot.escalation.few:500}") int few) {
        this.jdbc = jdbc;
        this.few = few;
    }

    /** Takes some that nobody has looked at on that day; no other server gets the same. Nothing that is due later than that is looked at. */
    List<Look> claim(LocalDate today, LocalDate until, OffsetDateTime now, int most) {
        return jdbc.sql("""
                        with due as (
                            select d.mandate, d.occurrence from mandate_due d
                            join mandate m on m.id = d.mandate join obligation o on o.id = m.obligation and o.withdrawn_at is null
                            left join escalation_look k on k.mandate = d.mandate and k.occurrence is not distinct from d.occurrence
                            where not d.continuous and d.due_on <= :until and d.opens_on <= :today
                                and (k.mandate is null or (k.claimed_until < :now and (k.looked_on is null or k.looked_on < :today)))
                            order by d.mandate, d.occurrence limit :most)
                        insert into escalation_look as k (mandate, occurrence, claimed_until) select mandate, occurrence, :lease from due
                        on conflict (mandate, occurrence) do update set claimed_until = :lease
                            where k.claimed_until < :now and (k.looked_on is null or k.looked_on < :today)
                        returning k.mandate, k.occurrence
                        """)
                .param("today", today)
                .param("until", until)
                .param("now", now)
                .param("lease", now.plus(CLAIM))
                .param("most", most)
                .query((row, _) ->
                        new Look(row.getObject("mandate", UUID.class), row.getObject("occurrence", LocalDate.class)))
                .list();
    }

    void looked(List<Look> all, LocalDate today, OffsetDateTime now) {
        jdbc.sql("""
                        update escalation_look k set looked_on = :today, claimed_until = :now
                        from unnest(:mandates::uuid[], :occurrences::date[]) as x (mandate, occurrence)
                        where k.mandate = x.mandate and k.occurrence is not distinct from x.occurrence
                        """)
                .param("today", today)
                .param("now", now)
                .param("mandates", all.stream().map(Look::mandate).toArray(UUID[]::new))
                .param(
                        "occurrences",
                        all.stream().map(each -> text(each.occurrence)).toArray(String[]::new))
                .update();
    }

    /** What is owed in these, without the units. */
    List<Coming.Owed> owed(List<Look> of, LocalDate today) {
        return claimed(jdbc.sql("with " + OWED.formatted(CLAIMED) + DISTINCT), of)
                .param("today", today)
                .param("few", few)
                .query(EscalationTables::owed)
                .list();
    }

    /** What is owed to these. */
    List<Coming.Owed> owedTo(Collection<UnitId> issuers, LocalDate today) {
        return jdbc.sql("with " + OWED.formatted(OF_ISSUERS) + DISTINCT)
                .param("of", issuers.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("today", today)
                .param("few", few)
                .query(EscalationTables::owed)
                .list();
    }

    private static final String DISTINCT = """
            select distinct w.issuer, w.priority, c.due_on from owed c join w on w.mandate = c.mandate
                and w.occurrence is not distinct from c.occurrence
            """;

    /** Takes the next step of each, and says for which duties how many. */
    List<Taken> take(List<Look> of, List<Coming> coming, LocalDate today, OffsetDateTime now) {
        return steps(claimed(jdbc.sql(NEXT.formatted(CLAIMED) + """
                        , taken as (
                            insert into escalation (id, mandate, unit, occurrence, issuer, due_on, kind, days, working, ladder, ordinal, units, reason,
                                taken_on, taken_at)
                            select gen_random_uuid(), mandate, unit, occurrence, issuer, due_on, kind, days, working, ladder, ordinal, units, reason,
                                :today, :now
                            from next on conflict do nothing returning mandate, kind, units, reason)
                        select w.obligation, w.issuer, w.action, t.kind, sum(t.units)::int as units, min(t.reason) as reason
                        from taken t join (select distinct mandate, obligation, issuer, action from w) w on w.mandate = t.mandate
                        group by w.obligation, w.issuer, w.action, t.kind order by w.obligation, t.kind
                        """), of), coming)
                .param("today", today)
                .param("now", now)
                .param("few", few)
                .query((row, _) -> new Taken(
                        new ObligationId(row.getObject("obligation", UUID.class)),
                        row.getString("action"),
                        new UnitId(row.getObject("issuer", UUID.class)),
                        StepKind.valueOf(row.getString("kind")),
                        row.getInt("units"),
                        row.getString("reason")))
                .list();
    }

    /** What would be taken today of the work that these asked for; nothing is. */
    List<NextStep> preview(Collection<UnitId> issuers, List<Coming> coming, LocalDate today, int most) {
        return steps(
                        jdbc.sql(NEXT.formatted(OF_ISSUERS) + """
                        select n.mandate, n.obligation, n.action, n.due_on, n.kind, n.units, coalesce(k.name, case when n.unit is null then ''
                            else m.unit_name end) as unit_name
                        from next n join mandate m on m.id = n.mandate
                        left join audience_member k on k.audience = m.audience and k.unit = n.unit
                        order by n.due_on, n.mandate, coalesce(k.name, m.unit_name) collate "vi-x-icu" limit :most
                        """)
                                .param("of", issuers.stream().map(UnitId::value).toArray(UUID[]::new)),
                        coming)
                .param("today", today)
                .param("few", few)
                .param("most", most)
                .query((row, _) -> new NextStep(
                        new MandateId(row.getObject("mandate", UUID.class)),
                        new ObligationId(row.getObject("obligation", UUID.class)),
                        row.getString("action"),
                        row.getString("unit_name"),
                        row.getObject("due_on", LocalDate.class),
                        StepKind.valueOf(row.getString("kind")),
                        row.getInt("units")))
                .list();
    }

    private static StatementSpec claimed(StatementSpec sql, List<Look> of) {
        List<Look> again = of.stream().filter(each -> each.occurrence != null).toList();
        return sql.param("mandates", again.stream().map(Look::mandate).toArray(UUID[]::new))
                .param(
                        "occurrences",
                        again.stream().map(each -> text(each.occurrence)).toArray(String[]::new))
                .param(
                        "whole",
                        of.stream()
                                .filter(each -> each.occurrence == null)
                                .map(Look::mandate)
                                .toArray(UUID[]::new));
    }

    private static StatementSpec steps(StatementSpec sql, List<Coming> coming) {
        return sql.param("issuers", all(coming, each -> each.issuer().value(), UUID[]::new))
                .param("priorities", all(coming, each -> each.priority().name(), String[]::new))
                .param("dues", all(coming, each -> each.due().toString(), String[]::new))
                .param("seqs", all(coming, Coming::seq, Integer[]::new))
                .param("ladders", all(coming, Coming::ladder, UUID[]::new))
                .param("ordinals", all(coming, each -> each.step().ordinal(), Integer[]::new))
                .param("kinds", all(coming, each -> each.step().kind().name(), String[]::new))
                .param("days", all(coming, each -> each.step().days(), Integer[]::new))
                .param("workings", all(coming, each -> each.step().working(), Boolean[]::new))
                .param("lates", all(coming, Coming::late, String[]::new))
                .param("whiches", all(coming, Coming::which, String[]::new));
    }

    private static <T> T[] all(
            List<Coming> coming, Function<Coming, T> part, java.util.function.IntFunction<T[]> array) {
        return coming.stream().map(part).toArray(array);
    }

    private static Coming.Owed owed(ResultSet row, int number) throws SQLException {
        return new Coming.Owed(
                new UnitId(row.getObject("issuer", UUID.class)),
                Priority.valueOf(row.getString("priority")),
                row.getObject("due_on", LocalDate.class));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
