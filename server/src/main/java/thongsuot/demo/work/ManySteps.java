package thongsuot.demo.work;

import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.ThongSuot;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Ids;
import thongsuot.programme.Act;
import thongsuot.programme.MandateId;
import thongsuot.programme.Obligations;
import thongsuot.programme.WorksDecided;

/**
 * What many units did over some weeks, as rows: each act with its person and its day. One click after the other by the services would take a first
 * start minutes. Counters, and who may act under which duty, are the database's here as there; the trail has one line for all.
 */
@Repository
class ManySteps {

    private final JdbcClient jdbc;
    private final Obligations obligations;
    private final ApplicationEventPublisher events;

    ManySteps(JdbcClient jdbc, Obligations obligations, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.obligations = obligations;
        this.events = events;
    }

    /** Each unit takes its steps in the order given. */
    void take(Asked asked, @Nullable LocalDate occurrence, List<Step> steps) {
        if (steps.isEmpty()) return;
        Map<UnitId, Step> last = new LinkedHashMap<>();
        steps.forEach(step -> last.put(step.doer().unit(), step));
        stand(asked.lead(), occurrence, List.copyOf(last.values()));
        history(asked.lead(), occurrence, steps);
        Act act = steps.stream().anyMatch(Step::reports) ? Act.REPORTED : Act.ACCEPTED;
        events.publishEvent(new WorksDecided(obligations.find(asked.id()).orElseThrow(), act, last.size(), 0, ""));
    }

    private void stand(MandateId mandate, @Nullable LocalDate occurrence, List<Step> last) {
        // Who asked and which units count it is filled in by the database.
        jdbc.sql("""
                        insert into assignment (id, mandate, unit, occurrence, issuer, above, state, due_on, reported_on, reported_by, changed_at)
                        select x.id, d.mandate, x.unit, d.occurrence, x.unit, '{}', case when x.reports then 'REPORTED' else 'ACCEPTED' end,
                            d.due_on, case when x.reports then x.day end, case when x.reports then x.account end, x.at
                        from mandate_due d, unnest(:ids::uuid[], :units::uuid[], :reports::boolean[], :days::date[], :accounts::uuid[],
                            :ats::timestamptz[]) as x (id, unit, reports, day, account, at)
                        where d.mandate = :mandate and d.occurrence is not distinct from cast(:occurrence as date)
                        on conflict (mandate, unit, occurrence) do update set state = excluded.state, reported_on = excluded.reported_on,
                            reported_by = excluded.reported_by, version = assignment.version + 1, changed_at = excluded.changed_at
                        """)
                .param("ids", last.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .param("units", units(last))
                .param("reports", last.stream().map(Step::reports).toArray(Boolean[]::new))
                .param("days", texts(last, step -> step.day().toString()))
                .param("accounts", accounts(last))
                .param("ats", texts(last, step -> step.at().toString()))
                .param("mandate", mandate.value())
                .param("occurrence", occurrence, Types.DATE)
                .update();
    }

    private void history(MandateId mandate, @Nullable LocalDate occurrence, List<Step> steps) {
        jdbc.sql("""
                        insert into assignment_act (id, assignment, act, words, account, name, post, post_title, for_unit, happened_on, at)
                        select x.id, a.id, case when x.words = '' then 'ACCEPTED' else 'REPORTED' end, x.words, x.account, x.name, x.post, x.title,
                            x.unit, cast(x.at at time zone :zone as date), x.at
                        from unnest(:ids::uuid[], :units::uuid[], :words::text[], :accounts::uuid[], :names::text[], :posts::uuid[],
                            :titles::text[], :ats::timestamptz[]) as x (id, unit, words, account, name, post, title, at)
                        join assignment a on a.mandate = :mandate and a.unit = x.unit
                            and a.occurrence is not distinct from cast(:occurrence as date)
                        """)
                .param("ids", steps.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .param("units", units(steps))
                .param("words", texts(steps, Step::words))
                .param("accounts", accounts(steps))
                .param("names", texts(steps, step -> step.doer().who().name()))
                .param(
                        "posts",
                        steps.stream().map(step -> step.doer().who().post()).toArray(UUID[]::new))
                .param("titles", texts(steps, step -> step.doer().who().postTitle()))
                .param("ats", texts(steps, step -> step.at().toString()))
                .param("zone", ThongSuot.ZONE.getId())
                .param("mandate", mandate.value())
                .param("occurrence", occurrence, Types.DATE)
                .update();
    }

    private static UUID[] units(List<Step> steps) {
        return steps.stream().map(step -> step.doer().unit().value()).toArray(UUID[]::new);
    }

    private static UUID[] accounts(List<Step> steps) {
        return steps.stream().map(step -> step.doer().who().account()).toArray(UUID[]::new);
    }

    private static String[] texts(List<Step> steps, Function<Step, String> text) {
        return steps.stream().map(text).toArray(String[]::new);
    }
}
