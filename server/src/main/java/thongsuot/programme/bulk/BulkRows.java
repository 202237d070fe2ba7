package thongsuot.programme.bulk;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;
import thongsuot.programme.Act;
import thongsuot.programme.ObligationId;
import thongsuot.web.Choice;

/** Many works in few statements. What a move makes of a work is the model's; rights and traces are the caller's. */
@Repository
class BulkRows {

    /**
     * A work that is meant.
     *
     * @param id null for a unit that has not acted
     * @param reportedOn null while nothing is reported
     */
    record Meant(
            @Nullable UUID id,
            UUID mandate,
            UUID unit,
            String name,
            @Nullable LocalDate occurrence,
            int version,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate reportedOn,
            @Nullable UUID reportedBy) {}

    /**
     * @param id of the row, the same that the unit had or a new one
     * @param grade empty for a state without one
     */
    record Next(UUID id, Meant of, String grade) {}

    private static final String MEANT = """
            from (select m.id as mandate, m.day, m.line, k.unit, k.name from mandate m join audience_member k on k.audience = m.audience
                    where m.obligation = :obligation
                union all select m.id, m.day, m.line, m.unit, m.unit_name from mandate m where m.obligation = :obligation and m.unit is not null) f
            join mandate_due d on d.mandate = f.mandate and d.opens_on <= :today
            left join assignment a on a.mandate = f.mandate and a.unit = f.unit and a.occurrence is not distinct from d.occurrence
            where %s and (cast(:list as uuid) is null or f.mandate = cast(:list as uuid)) and f.unit <> all(cast(:except as uuid[]))
                and (cast(:under as uuid) is null or exists (select from ancestry x where x.ancestor = cast(:under as uuid)
                    and x.descendant = f.unit and x.valid @> f.day and (f.line is null or x.line = f.line)))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BulkRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    int count(Choosing of, LocalDate today) {
        return bound(jdbc.sql("select count(*) " + MEANT.formatted(of.part().condition())), of, today)
                .query(Integer.class)
                .single();
    }

    /** @param words of a name, to find units among very many; empty for all */
    @Transactional(readOnly = true)
    List<Meant> meant(Choosing of, LocalDate today, String words, int most) {
        return bound(
                        jdbc.sql(
                                "select a.id, f.mandate, f.unit, f.name, d.occurrence, coalesce(a.version, 0) as version,"
                                        + " case when a.id is null then d.due_on else a.due_on end as due_on, a.reported_on, a.reported_by "
                                        + MEANT.formatted(of.part().condition())
                                        + " and (:words = '' or plain(f.name) like '%' || plain(:words) || '%')"
                                        + " order by f.name collate \"vi-x-icu\", f.unit, d.occurrence limit :most"),
                        of,
                        today)
                .param("words", words.replaceAll("[%_\\\\]", ""))
                .param("most", most)
                .query((row, _) -> new Meant(
                        row.getObject("id", UUID.class),
                        row.getObject("mandate", UUID.class),
                        row.getObject("unit", UUID.class),
                        row.getString("name"),
                        row.getObject("occurrence", LocalDate.class),
                        row.getInt("version"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("reported_on", LocalDate.class),
                        row.getObject("reported_by", UUID.class)))
                .list();
    }

    private static StatementSpec bound(StatementSpec sql, Choosing of, LocalDate today) {
        return sql.param("obligation", of.obligation().value())
                .param("today", today)
                .param("list", of.list() == null ? null : of.list().value(), Types.OTHER)
                .param("under", of.under() == null ? null : of.under().value(), Types.OTHER)
                .param("except", of.except().stream().map(UnitId::value).toArray(UUID[]::new));
    }

    /** The branches below who asked: the units right below it that have units below them. */
    @Transactional(readOnly = true)
    List<Choice> branches(UnitId issuer, LocalDate today) {
        return jdbc.sql("""
                        select v.unit, v.name from (
                            select distinct c.descendant from ancestry c where c.ancestor = :issuer and c.depth = 1 and c.valid @> :today
                                and exists (select from ancestry g where g.ancestor = c.descendant and g.depth > 0 and g.valid @> :today)) b
                        join unit_version v on v.unit = b.descendant and v.closed_by is null and v.valid @> :today
                        order by v.name collate "vi-x-icu" limit 500
                        """)
                .param("issuer", issuer.value())
                .param("today", today)
                .query((row, _) -> new Choice(row.getString("unit"), row.getString("name")))
                .list();
    }

    /** Of two who answer many of the same duty at once, the second waits for the first and then finds what is left. */
    void alone(ObligationId obligation) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 30))::text")
                .param(obligation.toString())
                .query(String.class)
                .optional();
    }

    /** @return how many rows changed; fewer than given means that somebody acted meanwhile */
    int confirm(List<Next> all) {
        return jdbc.sql("""
                        update assignment a set state = 'CONFIRMED', grade = x.grade, version = a.version + 1, changed_at = :at
                        from unnest(:ids::uuid[], :versions::int[], :grades::text[]) as x (id, version, grade)
                        where a.id = x.id and a.version = x.version
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("ids", ids(all))
                .param("versions", all.stream().map(each -> each.of.version).toArray(Integer[]::new))
                .param("grades", all.stream().map(Next::grade).toArray(String[]::new))
                .update();
    }

    /** The same; units that have not acted get their row by it. */
    int exempt(List<Next> all, String decision) {
        List<Next> acted = all.stream().filter(each -> each.of.id != null).toList();
        List<Next> silent = all.stream().filter(each -> each.of.id == null).toList();
        int changed = jdbc.sql("""
                        update assignment a set state = 'EXEMPTED', reason = :reason, doer_post = null, doer_name = '', reported_on = null,
                            reported_by = null, version = a.version + 1, changed_at = :at
                        from unnest(:ids::uuid[], :versions::int[]) as x (id, version) where a.id = x.id and a.version = x.version
                        """)
                .param("reason", decision)
                .param("at", OffsetDateTime.now(clock))
                .param("ids", ids(acted))
                .param("versions", acted.stream().map(each -> each.of.version).toArray(Integer[]::new))
                .update();
        // Who asked and which units count it is filled in by the database.
        return changed
                + jdbc.sql("""
                        insert into assignment (id, mandate, unit, occurrence, issuer, above, state, due_on, reason, changed_at)
                        select x.id, x.mandate, x.unit, x.occurrence, x.unit, '{}', 'EXEMPTED', x.due_on, :reason, :at
                        from unnest(:ids::uuid[], :mandates::uuid[], :units::uuid[], :occurrences::date[], :dues::date[])
                            as x (id, mandate, unit, occurrence, due_on)
                        on conflict (mandate, unit, occurrence) do nothing
                        """)
                        .param("reason", decision)
                        .param("at", OffsetDateTime.now(clock))
                        .param("ids", ids(silent))
                        .param(
                                "mandates",
                                silent.stream().map(each -> each.of.mandate).toArray(UUID[]::new))
                        .param(
                                "units",
                                silent.stream().map(each -> each.of.unit).toArray(UUID[]::new))
                        .param(
                                "occurrences",
                                silent.stream()
                                        .map(each -> text(each.of.occurrence))
                                        .toArray(String[]::new))
                        .param(
                                "dues",
                                silent.stream().map(each -> text(each.of.dueOn)).toArray(String[]::new))
                        .update();
    }

    /** Another due day for all; units that have not acted get their row by it. */
    int extend(List<Next> all, LocalDate day) {
        List<Next> acted = all.stream().filter(each -> each.of.id != null).toList();
        List<Next> silent = all.stream().filter(each -> each.of.id == null).toList();
        int changed = jdbc.sql("""
                        update assignment a set due_on = :day, version = a.version + 1, changed_at = :at
                        from unnest(:ids::uuid[], :versions::int[]) as x (id, version) where a.id = x.id and a.version = x.version
                        """)
                .param("day", day)
                .param("at", OffsetDateTime.now(clock))
                .param("ids", ids(acted))
                .param("versions", acted.stream().map(each -> each.of.version).toArray(Integer[]::new))
                .update();
        return changed
                + jdbc.sql("""
                        insert into assignment (id, mandate, unit, occurrence, issuer, above, state, due_on, changed_at)
                        select x.id, x.mandate, x.unit, x.occurrence, x.unit, '{}', 'ISSUED', :day, :at
                        from unnest(:ids::uuid[], :mandates::uuid[], :units::uuid[], :occurrences::date[])
                            as x (id, mandate, unit, occurrence)
                        on conflict (mandate, unit, occurrence) do nothing
                        """)
                        .param("day", day)
                        .param("at", OffsetDateTime.now(clock))
                        .param("ids", ids(silent))
                        .param(
                                "mandates",
                                silent.stream().map(each -> each.of.mandate).toArray(UUID[]::new))
                        .param(
                                "units",
                                silent.stream().map(each -> each.of.unit).toArray(UUID[]::new))
                        .param(
                                "occurrences",
                                silent.stream()
                                        .map(each -> text(each.of.occurrence))
                                        .toArray(String[]::new))
                        .update();
    }

    void acts(List<Next> all, Act act, String words, UnitId forUnit) {
        Actor actor = Acting.required();
        jdbc.sql("""
                        insert into assignment_act (id, assignment, act, words, account, name, post, post_title, for_unit, happened_on, at)
                        select x.id, x.assignment, :act, :words, :account, :name, :post, :title, :forUnit, :on, :at
                        from unnest(:acts::uuid[], :ids::uuid[]) as x (id, assignment)
                        """)
                .param("act", act.name())
                .param("words", words)
                .param("account", actor.account())
                .param("name", actor.name())
                .param("post", actor.post(), Types.OTHER)
                .param("title", actor.postTitle())
                .param("forUnit", forUnit.value())
                .param("on", LocalDate.now(clock))
                .param("at", OffsetDateTime.now(clock))
                .param("acts", all.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .param("ids", ids(all))
                .update();
    }

    private static UUID[] ids(List<Next> all) {
        return all.stream().map(Next::id).toArray(UUID[]::new);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
