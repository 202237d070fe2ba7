package thongsuot.programme.assigning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.calendar.DueRuleJson;
import thongsuot.documents.DocumentId;
import thongsuot.documents.FactId;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.AudienceId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.programme.Mandate;
import thongsuot.programme.MandateId;
import thongsuot.programme.Obligation;
import thongsuot.programme.ObligationId;
import thongsuot.programme.Obligations;
import thongsuot.programme.Role;
import thongsuot.programme.Source;
import thongsuot.programme.Work;
import thongsuot.programme.assigning.NewObligation.To;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.assigning.NewObligation.ToUnit;

/** Rows of duties and of whom they are laid on. Rights and traces are the caller's. */
@Repository
@Transactional(readOnly = true)
class ObligationTables implements Obligations {

    private static final String SELECT = "select " + ObligationSql.COLUMNS + " from obligation o ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ObligationTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Obligation> find(ObligationId id) {
        return jdbc.sql(SELECT + "where o.id = ?")
                .param(id.value())
                .query((row, _) -> ObligationSql.obligation(row))
                .optional();
    }

    @Override
    public List<Obligation> of(DocumentId document) {
        return jdbc.sql(SELECT + "where o.document = ? order by o.id limit 500")
                .param(document.value())
                .query((row, _) -> ObligationSql.obligation(row))
                .list();
    }

    @Override
    public List<Obligation> given(@Nullable DocumentId document, @Nullable ObligationId before, int most) {
        return newest("where o.issuer in (select dispatch_own_units())", document, before, most);
    }

    @Override
    public List<Obligation> received(@Nullable DocumentId document, @Nullable ObligationId before, int most) {
        return newest("""
                        where o.id in (
                            select m.obligation from dispatch_own_units() mine join audience_member k on k.unit = mine
                                join mandate m on m.audience = k.audience
                            union select m.obligation from dispatch_own_units() mine join mandate m on m.unit = mine)
                        """, document, before, most);
    }

    private List<Obligation> newest(
            String whose, @Nullable DocumentId document, @Nullable ObligationId before, int most) {
        return jdbc.sql(SELECT + whose + """
                         and (cast(:document as uuid) is null or o.document = cast(:document as uuid))
                            and (cast(:before as uuid) is null or o.id < cast(:before as uuid))
                        order by o.id desc limit :most
                        """)
                .param("document", document == null ? null : document.toString())
                .param("before", before == null ? null : before.toString())
                .param("most", most)
                .query((row, _) -> ObligationSql.obligation(row))
                .list();
    }

    /** What was handed further down from it. */
    List<Obligation> children(ObligationId of) {
        return jdbc.sql(SELECT + "where o.parent = ? order by o.id limit 500")
                .param(of.value())
                .query((row, _) -> ObligationSql.obligation(row))
                .list();
    }

    @Override
    public List<Mandate> mandates(ObligationId id) {
        return jdbc.sql("""
                        select m.id, m.obligation, m.role, m.audience, m.unit, coalesce(a.name, m.unit_name) as name, m.size
                        from mandate m left join audience a on a.id = m.audience where m.obligation = ?
                        order by m.role <> 'LEAD', m.role, name collate "vi-x-icu", m.id
                        """).param(id.value()).query(ObligationTables::mandate).list();
    }

    /** Which facts of a document this unit has made duties of. */
    Set<FactId> given(DocumentId document, UnitId issuer) {
        return jdbc
                .sql(
                        "select fact from obligation where document = ? and issuer = ? and fact is not null and withdrawn_at is null")
                .params(document.value(), issuer.value())
                .query(UUID.class)
                .stream()
                .map(FactId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    ObligationId insert(NewObligation wanted, LocalDate day) {
        ObligationId id = ObligationId.next();
        Actor actor = Acting.required();
        Obligation.Parent parent = wanted.parent();
        Written source = Written.of(wanted.source());
        jdbc.sql("""
                        insert into obligation (id, issuer, actor, action, product, report_to, via, priority, due_rule, due_words, due_certainty,
                            first_due, source, document, fact, source_title, clause_path, words, parent, parent_unit, axis, issued_on, issued_by,
                            issued_name, issued_at)
                        values (:id, :issuer, :actor, :action, :product, :reportTo, :via, :priority, cast(:rule as jsonb), :dueWords, :certainty,
                            :firstDue, :source, cast(:document as uuid), cast(:fact as uuid), :title, :path, :words, cast(:parent as uuid),
                            cast(:parentUnit as uuid), cast(:axis as uuid), :day, :by, :name, :at)
                        """)
                .param("id", id.value())
                .param("issuer", wanted.issuer().value())
                .param("actor", wanted.actor())
                .param("action", wanted.action())
                .param("product", wanted.product())
                .param("reportTo", wanted.reportTo())
                .param("via", wanted.via())
                .param("priority", wanted.priority().name())
                .param("rule", DueRuleJson.write(wanted.due().rule()))
                .param("dueWords", wanted.due().words())
                .param("certainty", wanted.due().certainty().name())
                .param("firstDue", wanted.due().firstOn())
                .param("source", source.kind)
                .param("document", source.document)
                .param("fact", source.fact)
                .param("title", wanted.source().title())
                .param("path", source.path)
                .param("words", wanted.source().words())
                .param("parent", parent == null ? null : parent.obligation().toString())
                .param("parentUnit", parent == null ? null : parent.unit().toString())
                .param("axis", wanted.axis() == null ? null : wanted.axis().toString())
                .param("day", day)
                .param("by", actor.account())
                .param("name", actor.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    private record Written(
            String kind,
            @Nullable String document,
            @Nullable String fact,
            String path) {

        static Written of(Source source) {
            return switch (source) {
                case Source.OfDocument(var document, var fact, var _, var path, var _) ->
                    new Written("DOCUMENT", document.toString(), fact == null ? null : fact.toString(), path);
                case Source.Finding _ -> new Written("FINDING", null, null, "");
                case Source.Conclusion _ -> new Written("CONCLUSION", null, null, "");
                case Source.Spoken _ -> new Written("SPOKEN", null, null, "");
            };
        }
    }

    /** How many units are meant; 0 for a list or a unit that is not there. */
    int size(To to, LocalDate day) {
        return switch (to) {
            case ToAudience(var _, var audience) ->
                jdbc.sql("select coalesce((select size from audience where id = ?), 0)")
                        .param(audience.value())
                        .query(Integer.class)
                        .single();
            case ToUnit(var _, var unit) ->
                jdbc.sql("select count(*) from unit_version where unit = ? and closed_by is null and valid @> ?")
                        .params(unit.value(), day)
                        .query(Integer.class)
                        .single();
        };
    }

    /** Lays the duty on them: one row, however many they are. */
    MandateId add(ObligationId obligation, UnitId issuer, To to, int size, LocalDate day) {
        MandateId id = MandateId.next();
        String audience = to instanceof ToAudience(var _, var list) ? list.toString() : null;
        String unit = to instanceof ToUnit(var _, var one) ? one.toString() : null;
        jdbc.sql("""
                        insert into mandate (id, obligation, issuer, role, audience, unit, unit_name, list, line, day, size)
                        select :id, :obligation, :issuer, :role, cast(:audience as uuid), cast(:unit as uuid), coalesce((select name from unit_version
                                where unit = cast(:unit as uuid) and closed_by is null and valid @> :day), ''),
                            coalesce(cast(:audience as uuid), :id), a.line, coalesce(a.day, :day), :size
                        from (select 1) as one left join audience a on a.id = cast(:audience as uuid)
                        """)
                .param("id", id.value())
                .param("obligation", obligation.value())
                .param("issuer", issuer.value())
                .param("role", to.role().name())
                .param("audience", audience)
                .param("unit", unit)
                .param("day", day)
                .param("size", size)
                .update();
        jdbc.sql("select programme_reach(?)")
                .param(id.value())
                .query((_, _) -> 0)
                .list();
        return id;
    }

    /** Whether the unit has accepted work under that duty and not closed it. */
    boolean doing(Obligation.Parent parent) {
        return jdbc.sql("""
                        select exists (select from mandate m join assignment a on a.mandate = m.id and a.unit = ?
                            where m.obligation = ? and a.state in ('ACCEPTED', 'IN_PROGRESS', 'RETURNED'))
                        """)
                .params(parent.unit().value(), parent.obligation().value())
                .query(Boolean.class)
                .single();
    }

    /** The day by which the unit owes it, the latest of several; empty where no day was given. */
    Optional<LocalDate> dueOf(Obligation.Parent parent) {
        return jdbc.sql("""
                        select max(a.due_on) as due from mandate m join assignment a on a.mandate = m.id and a.unit = ?
                        where m.obligation = ? and a.state in ('ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                        """)
                .params(parent.unit().value(), parent.obligation().value())
                .query((row, _) -> Optional.ofNullable(row.getObject("due", LocalDate.class)))
                .single();
    }

    /** What a duty waits for. */
    List<Obligation> before(ObligationId id) {
        return jdbc.sql(SELECT
                        + "join obligation_wait w on w.after = o.id where w.obligation = ? order by o.id limit 100")
                .param(id.value())
                .query((row, _) -> ObligationSql.obligation(row))
                .list();
    }

    /** Whether one waits for the other, over however many steps; nobody sets an order while this is asked. */
    boolean waits(ObligationId one, ObligationId other) {
        return jdbc.sql("""
                        with recursive turn as materialized (select pg_advisory_xact_lock(hashtext('programme.wait'))),
                        before as (
                            select w.after from turn, obligation_wait w where w.obligation = :one
                            union select w.after from obligation_wait w join before b on w.obligation = b.after)
                        select :one = :other or exists (select from before where after = :other)
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    /** A unit takes over the work of another: one row that says from whom. */
    MandateId carried(Work from, UnitId to, LocalDate day) {
        MandateId id = MandateId.next();
        jdbc.sql("""
                        insert into mandate (id, obligation, issuer, role, unit, unit_name, list, day, size, carried_from)
                        select :id, :obligation, :issuer, :role, v.unit, v.name, :id, :day, 1, :from
                        from unit_version v where v.unit = :unit and v.closed_by is null and v.valid @> :day
                        """)
                .param("id", id.value())
                .param("obligation", from.obligation().id().value())
                .param("issuer", from.obligation().issuer().value())
                .param("role", from.role().name())
                .param("day", day)
                .param("from", Objects.requireNonNull(from.id()).value())
                .param("unit", to.value())
                .update();
        jdbc.sql("select programme_reach(?)")
                .param(id.value())
                .query((_, _) -> 0)
                .list();
        return id;
    }

    boolean withdraw(ObligationId id, String reason) {
        return jdbc.sql("""
                        update obligation set withdrawn_at = :at, withdrawn_name = :name, withdraw_reason = :reason
                        where id = :id and withdrawn_at is null
                        """)
                        .param("at", OffsetDateTime.now(clock))
                        .param("name", Acting.required().name())
                        .param("reason", reason.substring(0, Math.min(1000, reason.length())))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void due(
            MandateId mandate,
            @Nullable LocalDate occurrence,
            LocalDate opens,
            @Nullable LocalDate due,
            boolean continuous) {
        jdbc.sql("""
                        insert into mandate_due (mandate, occurrence, opens_on, due_on, continuous)
                        values (:mandate, :occurrence, :opens, :due, :continuous)
                        """)
                .param("mandate", mandate.value())
                .param("occurrence", occurrence, Types.DATE)
                .param("opens", opens)
                .param("due", due, Types.DATE)
                .param("continuous", continuous)
                .update();
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        UUID audience = row.getObject("audience", UUID.class);
        UUID unit = row.getObject("unit", UUID.class);
        return new Mandate(
                new MandateId(row.getObject("id", UUID.class)),
                new ObligationId(row.getObject("obligation", UUID.class)),
                Role.valueOf(row.getString("role")),
                audience == null ? null : new AudienceId(audience),
                unit == null ? null : new UnitId(unit),
                row.getString("name"),
                row.getInt("size"));
    }
}
