package thongsuot.organisation.audience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Actor;

@Repository
class AudienceTables {

    /** The units that a rule means on a day. One text for counting, looking and keeping, so that they can't disagree. */
    private static final String MEANT = """
            meant as (
                select v.unit, v.name, v.kind, v.level, p.parent
                from placement p
                join unit_version v on v.unit = p.unit and v.closed_by is null and v.valid @> :day
                where p.line = :line and p.closed_by is null and p.valid @> :day
                    and (cardinality(:kinds) = 0 or v.kind = any(:kinds))
                    and (cardinality(:levels) = 0 or v.level = any(:levels))
                    and (cast(:ancestor as uuid) is null or (not :childrenOnly and exists (select from ancestry a where a.line = :line
                            and a.descendant = p.unit and a.ancestor = :ancestor and a.depth > 0 and a.valid @> :day))
                        or p.parent = :ancestor)
                    and (cardinality(:except) = 0 or not exists (select from ancestry x where x.line = :line and x.descendant = p.unit
                            and x.ancestor = any(:except) and x.valid @> :day)))
            """;

    private static final String MEMBER = """
            select m.unit, m.name, m.kind, m.level, coalesce(w.name, '') as above
            from meant m left join unit_version w on w.unit = m.parent and w.closed_by is null and w.valid @> :day
            """;
    private static final String BY_NAME = " order by m.name collate \"vi-x-icu\", m.unit ";
    private static final String AUDIENCE = """
            select id, name, line, ancestor, children_only, kinds, levels, except_units, day, size, made_name, made_at from audience
            """;

    private final JdbcClient jdbc;

    AudienceTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(AudienceRule rule, LocalDate day) {
        return rule(jdbc.sql("with " + MEANT + "select count(*) from meant"), rule, day)
                .query(Integer.class)
                .single();
    }

    List<Member> members(AudienceRule rule, LocalDate day, int most) {
        return rule(jdbc.sql("with " + MEANT + MEMBER + BY_NAME + "limit :most"), rule, day)
                .param("most", most)
                .query(AudienceTables::member)
                .list();
    }

    int insert(AudienceId id, String name, AudienceRule rule, LocalDate day, Actor by, Instant at) {
        rule(jdbc.sql("""
                        insert into audience (id, name, line, ancestor, children_only, kinds, levels, except_units, day, size, made_by,
                            made_name, made_at)
                        with\s""" + MEANT + """
                        select :id, :name, :line, :ancestor, :childrenOnly, :kinds, :levels, :except, :day, count(*), :by, :byName, :at
                        from meant
                        """), rule, day)
                .param("id", id.value())
                .param("name", name)
                .param("by", by.account())
                .param("byName", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return rule(
                        jdbc.sql("insert into audience_member (audience, unit, name, kind, level, above) with " + MEANT
                                + MEMBER.replace("select", "select cast(:id as uuid),")),
                        rule,
                        day)
                .param("id", id.value())
                .update();
    }

    Optional<Audience> find(AudienceId id) {
        return jdbc.sql(AUDIENCE + " where id = ?")
                .param(id.value())
                .query(AudienceTables::audience)
                .optional();
    }

    List<Audience> latest(int most) {
        return jdbc.sql(AUDIENCE + " order by id desc limit ?")
                .param(most)
                .query(AudienceTables::audience)
                .list();
    }

    List<Member> kept(AudienceId id) {
        return jdbc.sql("select m.* from audience_member m where m.audience = :id" + BY_NAME)
                .param("id", id.value())
                .query(AudienceTables::member)
                .list();
    }

    List<Member> notKept(Audience audience, LocalDate day) {
        return rule(
                        jdbc.sql("with " + MEANT + MEMBER
                                + "where not exists (select from audience_member k where k.audience = :id and k.unit = m.unit)"
                                + BY_NAME),
                        audience.rule(),
                        day)
                .param("id", audience.id().value())
                .query(AudienceTables::member)
                .list();
    }

    List<Member> noLonger(Audience audience, LocalDate day) {
        return rule(jdbc.sql("with " + MEANT + """
                        select m.* from audience_member m
                        where m.audience = :id and not exists (select from meant n where n.unit = m.unit)
                        """ + BY_NAME), audience.rule(), day)
                .param("id", audience.id().value())
                .query(AudienceTables::member)
                .list();
    }

    private static StatementSpec rule(StatementSpec statement, AudienceRule rule, LocalDate day) {
        UnitId ancestor = rule.ancestor();
        return statement
                .param("line", rule.line().name())
                .param("ancestor", ancestor == null ? null : ancestor.value(), java.sql.Types.OTHER)
                .param("childrenOnly", rule.childrenOnly())
                .param("kinds", rule.kinds().toArray(String[]::new))
                .param("levels", rule.levels().toArray(String[]::new))
                .param("except", rule.except().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day);
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                row.getString("kind"),
                row.getString("level"),
                row.getString("above"));
    }

    private static Audience audience(ResultSet row, int number) throws SQLException {
        @Nullable UUID ancestor = row.getObject("ancestor", UUID.class);
        AudienceRule rule = new AudienceRule(
                Line.valueOf(row.getString("line")),
                ancestor == null ? null : new UnitId(ancestor),
                row.getBoolean("children_only"),
                Arrays.asList((String[]) row.getArray("kinds").getArray()),
                Arrays.asList((String[]) row.getArray("levels").getArray()),
                Arrays.stream((UUID[]) row.getArray("except_units").getArray())
                        .map(UnitId::new)
                        .toList());
        return new Audience(
                new AudienceId(row.getObject("id", UUID.class)),
                row.getString("name"),
                rule,
                row.getObject("day", LocalDate.class),
                row.getInt("size"),
                row.getString("made_name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
