package thongsuot.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.organisation.Membership;
import thongsuot.organisation.PersonId;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Post;
import thongsuot.organisation.PostId;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitCode;
import thongsuot.organisation.model.Row;

/** Rows of the record as the rules see them, in the order in which they were written, so that the same question has the same answer. */
@Component
class Rows {

    private final JdbcClient jdbc;

    Rows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row<Unit>> units(String where, UUID[] ids) {
        return inForce("select v.id, v.origin," + Columns.UNIT + "from unit_version v", "v", where, ids, Rows::unit);
    }

    List<Row<UnitCode>> codes(String where, UUID[] ids) {
        return inForce("select c.id, c.origin," + CODE + "from unit_code c", "c", where, ids, Rows::code);
    }

    List<Row<Placement>> placements(String where, UUID[] ids) {
        return inForce(
                "select p.id, p.origin," + Columns.PLACEMENT + "from placement p", "p", where, ids, Rows::placement);
    }

    List<Row<Post>> posts(String where, UUID[] ids) {
        return inForce("select p.id, p.origin," + Columns.POST + "from post_version p", "p", where, ids, Rows::post);
    }

    List<Row<Membership>> memberships(String where, UUID[] ids) {
        return inForce("select m.id, m.origin," + MEMBERSHIP + "from membership m", "m", where, ids, Rows::membership);
    }

    List<Row<UnitCode>> codeOwners(String scheme, String code) {
        return jdbc.sql(
                        "select c.id, c.origin," + CODE
                                + "from unit_code c where c.scheme = :scheme and c.code = :code and c.closed_by is null order by c.id")
                .param("scheme", scheme)
                .param("code", code)
                .query(Rows::code)
                .list();
    }

    private static final String CODE =
            " c.unit, c.scheme, c.code, lower(c.valid) as valid_from, upper(c.valid) as valid_until ";
    private static final String MEMBERSHIP =
            " m.person, m.post, m.sole, lower(m.valid) as valid_from, upper(m.valid) as valid_until ";

    private <T> List<T> inForce(String select, String alias, String where, UUID[] ids, RowMapper<T> mapper) {
        return jdbc.sql(select + " where (" + where + ") and " + alias + ".closed_by is null order by " + alias + ".id")
                .param("ids", ids)
                .query(mapper)
                .list();
    }

    static Row<Unit> unit(ResultSet row, int number) throws SQLException {
        return new Row<>(Columns.id(row, "id"), Columns.id(row, "origin"), Columns.unit(row, number));
    }

    static Row<UnitCode> code(ResultSet row, int number) throws SQLException {
        return new Row<>(Columns.id(row, "id"), Columns.id(row, "origin"), Columns.code(row, number));
    }

    static Row<Placement> placement(ResultSet row, int number) throws SQLException {
        return new Row<>(Columns.id(row, "id"), Columns.id(row, "origin"), Columns.placement(row, number));
    }

    static Row<Post> post(ResultSet row, int number) throws SQLException {
        return new Row<>(Columns.id(row, "id"), Columns.id(row, "origin"), Columns.post(row, number));
    }

    static Row<Membership> membership(ResultSet row, int number) throws SQLException {
        return new Row<>(
                Columns.id(row, "id"),
                Columns.id(row, "origin"),
                new Membership(
                        new PersonId(Columns.id(row, "person")),
                        new PostId(Columns.id(row, "post")),
                        row.getBoolean("sole"),
                        Columns.valid(row)));
    }

    /** What an undo works on. */
    record Written(List<Row<?>> inForce, List<Row<?>> replaced, int opened) {}

    /**
     * The rows of a change.
     *
     * <p>In force: those that it opened, or what brought them back after a later change was undone. Replaced: those that it closed.
     */
    Written writtenBy(UUID change) {
        List<Row<?>> inForce = new ArrayList<>();
        List<Row<?>> replaced = new ArrayList<>();
        UUID[] one = {change};
        inForce.addAll(units(opened("v", "unit_version"), one));
        inForce.addAll(codes(opened("c", "unit_code"), one));
        inForce.addAll(placements(opened("p", "placement"), one));
        inForce.addAll(posts(opened("p", "post_version"), one));
        inForce.addAll(memberships(opened("m", "membership"), one));
        replaced.addAll(
                closed("select v.id, v.origin," + Columns.UNIT + "from unit_version v", "v", change, Rows::unit));
        replaced.addAll(closed("select c.id, c.origin," + CODE + "from unit_code c", "c", change, Rows::code));
        replaced.addAll(closed(
                "select p.id, p.origin," + Columns.PLACEMENT + "from placement p", "p", change, Rows::placement));
        replaced.addAll(
                closed("select p.id, p.origin," + Columns.POST + "from post_version p", "p", change, Rows::post));
        replaced.addAll(
                closed("select m.id, m.origin," + MEMBERSHIP + "from membership m", "m", change, Rows::membership));
        return new Written(inForce, replaced, openedCount(change));
    }

    private static String opened(String alias, String table) {
        return alias + ".origin in (select origin from " + table + " where opened_by = any(:ids))";
    }

    private <T> List<T> closed(String select, String alias, UUID change, RowMapper<T> mapper) {
        return jdbc.sql(select + " where " + alias + ".closed_by = :change order by " + alias + ".id")
                .param("change", change)
                .query(mapper)
                .list();
    }

    private int openedCount(UUID change) {
        return jdbc.sql("""
                select (select count(*) from unit_version where opened_by = :change)
                    + (select count(*) from unit_code where opened_by = :change)
                    + (select count(*) from placement where opened_by = :change)
                    + (select count(*) from post_version where opened_by = :change)
                    + (select count(*) from membership where opened_by = :change)
                """).param("change", change).query(Integer.class).single();
    }

    /** The later changes in force that closed rows which this one had opened: what has to be undone first. */
    List<UUID> overwriters(UUID change) {
        return jdbc.sql("""
                with mine as (
                    select id, origin, 'v' as t from unit_version where opened_by = :change
                    union all select id, origin, 'c' from unit_code where opened_by = :change
                    union all select id, origin, 'p' from placement where opened_by = :change
                    union all select id, origin, 'o' from post_version where opened_by = :change
                    union all select id, origin, 'm' from membership where opened_by = :change)
                select distinct e.id from (
                    select r.closed_by from unit_version r join mine on mine.t = 'v' and mine.origin = r.origin
                    union all select r.closed_by from unit_code r join mine on mine.t = 'c' and mine.origin = r.origin
                    union all select r.closed_by from placement r join mine on mine.t = 'p' and mine.origin = r.origin
                    union all select r.closed_by from post_version r join mine on mine.t = 'o' and mine.origin = r.origin
                    union all select r.closed_by from membership r join mine on mine.t = 'm' and mine.origin = r.origin) as closings
                join change_event e on e.id = closings.closed_by and e.state = 'APPROVED' and e.kind <> 'UNDO'
                order by e.id
                """).param("change", change).query(UUID.class).list();
    }
}
