package thongsuot.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Line;
import thongsuot.organisation.Period;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Post;
import thongsuot.organisation.PostId;
import thongsuot.organisation.PostKind;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitCode;
import thongsuot.organisation.UnitId;

/** The columns that many questions ask for, and the records they fill. */
final class Columns {

    static final String UNIT =
            " v.unit, v.name, v.short_name, v.kind, v.level, lower(v.valid) as valid_from, upper(v.valid) as valid_until ";
    static final String POST =
            " p.post, p.unit, p.title, p.kind, lower(p.valid) as valid_from, upper(p.valid) as valid_until ";
    static final String PLACEMENT =
            " p.unit, p.line, p.parent, p.waiver, lower(p.valid) as valid_from, upper(p.valid) as valid_until ";

    private Columns() {}

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(id(row, "unit")),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("kind"),
                row.getString("level"),
                valid(row));
    }

    static Placement placement(ResultSet row, int number) throws SQLException {
        return new Placement(
                new UnitId(id(row, "unit")),
                Line.valueOf(row.getString("line")),
                unitOrNull(row, "parent"),
                row.getString("waiver"),
                valid(row));
    }

    static UnitCode code(ResultSet row, int number) throws SQLException {
        return new UnitCode(new UnitId(id(row, "unit")), row.getString("scheme"), row.getString("code"), valid(row));
    }

    static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                new PostId(id(row, "post")),
                new UnitId(id(row, "unit")),
                row.getString("title"),
                PostKind.valueOf(row.getString("kind")),
                valid(row));
    }

    static Period valid(ResultSet row) throws SQLException {
        return period(row, "valid");
    }

    static Period period(ResultSet row, String name) throws SQLException {
        return new Period(
                row.getObject(name + "_from", LocalDate.class), row.getObject(name + "_until", LocalDate.class));
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable UnitId unitOrNull(ResultSet row, String column) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : new UnitId(value);
    }
}
