package thongsuot.programme.doing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.UnitId;
import thongsuot.programme.AssignmentId;
import thongsuot.programme.MandateId;
import thongsuot.programme.Obligation;
import thongsuot.programme.Role;
import thongsuot.programme.Work;
import thongsuot.programme.WorkKey;
import thongsuot.programme.assigning.ObligationSql;
import thongsuot.programme.model.Assignment;
import thongsuot.web.Keyset;
import thongsuot.web.KeysetPage;
import thongsuot.web.SortKey;
import thongsuot.web.Table;

/** The work of units, also of those that have not acted. Lists are found from the units, so their cost does not grow with the size of a mandate. */
@Repository
@Transactional(readOnly = true)
public class Works {

    private static final String COLUMNS = ObligationSql.COLUMNS + """
            , m.id as mandate, m.role, m.size, f.unit, f.name as unit_name, d.occurrence, d.due_on as d_due_on, d.continuous, a.id as assignment,
            coalesce(a.state, 'ISSUED') as state, a.grade, case when a.id is null then d.due_on else a.due_on end as a_due_on,
            coalesce(a.reason, '') as reason, a.doer_post, a.doer_name, a.reported_on, a.reported_by, a.to_unit, coalesce(a.version, 0) as version
            """;

    private static final String ASKED = """
            join mandate m on m.id = f.mandate join obligation o on o.id = m.obligation join mandate_due d on d.mandate = m.id
            """;

    /** Row by row and by its index: left to itself the planner hashes all assignments for the few of one unit. */
    private static final String JOINED = ASKED + """
            left join lateral (select a.* from assignment a where a.mandate = m.id and a.unit = f.unit
                and a.occurrence is not distinct from d.occurrence offset 0) a on true
            """;

    /**
     * That who acts may see the work of the unit {@code f.unit} under {@code o}. A row that is hidden must not look like one that is not there:
     * it would say that the unit is silent.
     */
    static final String SEEN = """
             (f.unit in (select dispatch_own_units()) or o.issuer in (select dispatch_own_units()) or (select documents_whole())
                or f.unit in (select documents_units()) or o.issuer in (select documents_units()))
            """;

    private static final String OWN = """
            with mine as materialized (select distinct dispatch_own_units() as unit),
            f as (
                select m.id as mandate, mine.unit, k.name from mine join audience_member k on k.unit = mine.unit
                    join mandate m on m.audience = k.audience
                union all select m.id, m.unit, m.unit_name from mine join mandate m on m.unit = mine.unit),
            acted as materialized (select a.* from mine join assignment a on a.unit = mine.unit)
            """;

    /** All of a unit at once: years of what recurs, row by row, would be each with each. */
    private static final String OWN_JOINED = ASKED + """
            left join acted a on a.mandate = m.id and a.unit = f.unit
                and coalesce(a.occurrence, '-infinity') = coalesce(d.occurrence, '-infinity')
            """;

    /** Stands for no day in an order. */
    private static final String NEVER = "9999-12-31";

    /** Which part of the work of a unit. */
    public enum Part {
        /** Not yet accepted. */
        NEW("coalesce(a.state, 'ISSUED') = 'ISSUED'"),
        DOING("a.state in ('ACCEPTED', 'IN_PROGRESS', 'RETURNED')"),
        /** Waits for who asked. */
        WAITING("a.state in ('REPORTED', 'REFUSED')"),
        CLOSED("a.state in ('CONFIRMED', 'EXEMPTED', 'TRANSFERRED')");

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }

        /** The key of its words. */
        public String key() {
            return "programme.part." + name();
        }
    }

    /** Something that happened to a work. */
    public record Done(String act, String words, String name, String postTitle, OffsetDateTime at) {}

    private final JdbcClient jdbc;

    Works(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a unit that was not asked, and for what is not to be seen. */
    public Optional<Work> find(WorkKey key) {
        return jdbc.sql("""
                        with f as (
                            select m.id as mandate, k.unit, k.name from mandate m join audience_member k on k.audience = m.audience and k.unit = :unit
                            where m.id = :mandate
                            union all select m.id, m.unit, m.unit_name from mandate m where m.id = :mandate and m.unit = :unit)
                        select %s from f %s where d.occurrence is not distinct from :occurrence and %s
                        """.formatted(COLUMNS, JOINED, SEEN))
                .param("mandate", key.mandate().value())
                .param("unit", key.unit().value())
                .param("occurrence", key.occurrence(), java.sql.Types.DATE)
                .query(Works::work)
                .optional();
    }

    /** @throws UnknownWorkException where there is none to be seen */
    public Work get(WorkKey key) {
        return find(key).orElseThrow(() -> new UnknownWorkException(key));
    }

    /** Those of many that are there and may be seen, in a few statements however many they are. */
    public Map<WorkKey, Work> findAll(Collection<WorkKey> keys) {
        Map<WorkKey, Work> found = new HashMap<>();
        jdbc.sql("""
                        with asked as materialized (
                            select * from unnest(:mandates::uuid[], :units::uuid[], :days::date[]) as x (mandate, unit, on_day)),
                        f as (
                            select m.id as mandate, k.unit, k.name, x.on_day from asked x join mandate m on m.id = x.mandate
                                join audience_member k on k.audience = m.audience and k.unit = x.unit
                            union all
                            select m.id, m.unit, m.unit_name, x.on_day from asked x join mandate m on m.id = x.mandate and m.unit = x.unit)
                        select %s from f %s where d.occurrence is not distinct from f.on_day and %s
                        """.formatted(COLUMNS, JOINED, SEEN))
                .param(
                        "mandates",
                        keys.stream().map(key -> key.mandate().value()).toArray(UUID[]::new))
                .param("units", keys.stream().map(key -> key.unit().value()).toArray(UUID[]::new))
                .param("days", keys.stream().map(Works::day).toArray(String[]::new))
                .query(Works::work)
                .list()
                .forEach(work -> found.put(work.key(), work));
        return found;
    }

    private static @Nullable String day(WorkKey key) {
        return key.occurrence() == null ? null : key.occurrence().toString();
    }

    /** The work of the units that who acts works for: what is due first stands first; what is closed, the latest first. */
    public List<Work> own(Part part, LocalDate today, int most) {
        String order = part == Part.CLOSED ? "a.changed_at desc, a.id" : "a_due_on nulls last, o.id desc, f.unit";
        return jdbc.sql(OWN + "select " + COLUMNS + " from f " + OWN_JOINED
                        + " where o.withdrawn_at is null and d.opens_on <= :today and " + part.condition + " order by "
                        + order
                        + " limit :most")
                .param("today", today)
                .param("most", most)
                .query(Works::work)
                .list();
    }

    /**
     * The same for programs that ask page by page: the duty given last stands first, and no act moves a work to another page.
     *
     * @param unit of this one alone; null for all for which who acts works
     * @param after the work that the last page ended with; null from the beginning
     */
    public List<Work> page(Part part, @Nullable UnitId unit, @Nullable WorkKey after, LocalDate today, int most) {
        return jdbc.sql(OWN + "select " + COLUMNS + " from f " + OWN_JOINED
                        + " where o.withdrawn_at is null and d.opens_on <= :today and "
                        + part.condition + """
                         and (cast(:unit as uuid) is null or f.unit = cast(:unit as uuid)) and (cast(:mandate as uuid) is null
                            or (o.id, m.id, f.unit, coalesce(d.occurrence, '-infinity')) < ((select p.obligation from mandate p
                                where p.id = cast(:mandate as uuid)), cast(:mandate as uuid), cast(:afterUnit as uuid),
                                coalesce(cast(:occurrence as date), '-infinity')))
                        order by o.id desc, m.id desc, f.unit desc, coalesce(d.occurrence, '-infinity') desc limit :most
                        """)
                .param("today", today)
                .param("unit", unit == null ? null : unit.toString())
                .param("mandate", after == null ? null : after.mandate().toString())
                .param("afterUnit", after == null ? null : after.unit().toString())
                .param("occurrence", after == null ? null : after.occurrence(), java.sql.Types.DATE)
                .param("most", most)
                .query(Works::work)
                .list();
    }

    /**
     * The same page by page.
     *
     * @param table sorted by {@code due}, {@code duty} or {@code unit}; what has no day comes after all days
     */
    public KeysetPage<Work> page(Part part, LocalDate today, Table table) {
        Keyset keyset = Keyset.of(table, sort(table));
        List<Work> rows = jdbc.sql(OWN + "select " + COLUMNS + " from f " + OWN_JOINED
                        + " where o.withdrawn_at is null and d.opens_on <= :today and " + part.condition + " and "
                        + keyset.where() + keyset.tail())
                .param("today", today)
                .params(keyset.parameters())
                .query(Works::work)
                .list();
        return keyset.page(rows, work -> place(table, work));
    }

    private static SortKey[] sort(Table table) {
        List<SortKey> keys = new ArrayList<>();
        if (table.sort().equals("duty")) keys.add(SortKey.text("o.action collate \"vi-x-icu\""));
        if (table.sort().equals("unit")) keys.add(SortKey.text("f.name collate \"vi-x-icu\""));
        keys.add(
                SortKey.date("coalesce(case when a.id is null then d.due_on else a.due_on end, date '" + NEVER + "')"));
        keys.add(SortKey.id("m.id"));
        keys.add(SortKey.id("f.unit"));
        keys.add(SortKey.date("coalesce(d.occurrence, date '" + NEVER + "')"));
        return keys.toArray(SortKey[]::new);
    }

    private static List<String> place(Table table, Work work) {
        List<String> place = new ArrayList<>();
        if (table.sort().equals("duty")) place.add(work.obligation().action());
        if (table.sort().equals("unit")) place.add(work.unitName());
        place.add(day(work.state().dueOn()));
        place.add(work.key().mandate().toString());
        place.add(work.key().unit().toString());
        place.add(day(work.key().occurrence()));
        return place;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? NEVER : day.toString();
    }

    /** How much stands in each part. */
    public Map<Part, Integer> counts(LocalDate today) {
        Map<Part, Integer> counts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) counts.put(part, 0);
        jdbc.sql(OWN + """
                        select case when coalesce(a.state, 'ISSUED') = 'ISSUED' then 'NEW' when a.state in ('ACCEPTED', 'IN_PROGRESS', 'RETURNED') then 'DOING'
                            when a.state in ('REPORTED', 'REFUSED') then 'WAITING' else 'CLOSED' end as part, count(*)::int as n
                        from f %s where o.withdrawn_at is null and d.opens_on <= :today group by 1
                        """.formatted(OWN_JOINED))
                .param("today", today)
                .query((row, _) -> counts.put(Part.valueOf(row.getString("part")), row.getInt("n")))
                .list();
        return counts;
    }

    /** What waits for a decision of the units that who acts works for: reports and refusals, the oldest first. */
    public List<Work> toDecide(int most) {
        return jdbc.sql("""
                        with mine as materialized (select distinct dispatch_own_units() as unit),
                        w as materialized (
                            select a.* from mine join assignment a on a.issuer = mine.unit and a.state in ('REPORTED', 'REFUSED')
                            order by a.changed_at, a.id limit :most),
                        f as (select w.mandate, w.unit, w.occurrence as on_day, w.changed_at as since, coalesce(k.name, m.unit_name) as name
                            from w join mandate m on m.id = w.mandate
                            left join audience_member k on k.audience = m.audience and k.unit = w.unit)
                        select %s from f %s where d.occurrence is not distinct from f.on_day and o.withdrawn_at is null order by f.since, a.id
                        """.formatted(COLUMNS, JOINED))
                .param("most", most)
                .query(Works::work)
                .list();
    }

    /** What was done, the latest first. */
    public List<Done> history(AssignmentId id) {
        return jdbc.sql("""
                        select act, words, name, post_title, at from assignment_act where assignment = ? order by at desc, id desc limit 500
                        """)
                .param(id.value())
                .query((row, _) -> new Done(
                        row.getString("act"),
                        row.getString("words"),
                        row.getString("name"),
                        row.getString("post_title"),
                        row.getObject("at", OffsetDateTime.class)))
                .list();
    }

    private static Work work(ResultSet row, int number) throws SQLException {
        Obligation obligation = ObligationSql.obligation(row);
        UUID id = row.getObject("assignment", UUID.class);
        Assignment state = Columns.state(row);
        return new Work(
                new WorkKey(
                        new MandateId(row.getObject("mandate", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getObject("occurrence", LocalDate.class)),
                id == null ? null : new AssignmentId(id),
                obligation,
                Role.valueOf(row.getString("role")),
                row.getInt("size"),
                row.getString("unit_name"),
                row.getObject("d_due_on", LocalDate.class),
                row.getBoolean("continuous"),
                state,
                row.getInt("version"));
    }
}
