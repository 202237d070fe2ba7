package thongsuot.organisation.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.organisation.Line;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Post;
import thongsuot.organisation.UnitCode;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.model.Extract;
import thongsuot.organisation.model.Named;
import thongsuot.organisation.model.Row;

/** Fetches what a change needs to know of the record: a fixed number of questions, however many units it touches. */
@Component
class Extracts {

    private final JdbcClient jdbc;
    private final Rows rows;

    Extracts(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    Extract around(Named named, LocalDate day) {
        UUID[] units = JdbcUnits.values(named.units());
        List<Row<Post>> posts = rows.posts("""
                p.post in (select post from post_version where unit = any(:ids) and closed_by is null)
                """, units);
        List<Row<Placement>> near = rows.placements("p.unit = any(:ids) or p.parent = any(:ids)", units);
        List<Row<Placement>> placements = withParents(named.units(), near);
        Set<UnitId> known = new HashSet<>(named.units());
        posts.forEach(row -> known.add(row.fact().unit()));
        near.forEach(row -> known.add(row.fact().unit()));
        return new Extract(
                rows.units("v.unit = any(:ids)", JdbcUnits.values(known)),
                rows.codes("c.unit = any(:ids)", units),
                placements,
                posts,
                rows.memberships(
                        "m.post = any(:ids)",
                        posts.stream()
                                .map(row -> row.fact().id().value())
                                .distinct()
                                .toArray(UUID[]::new)),
                below(units, day),
                taken(named),
                words("unit_kind"),
                words("unit_level"));
    }

    /** A unit stands below parents that the change does not name; their places bound its own. */
    private List<Row<Placement>> withParents(Set<UnitId> named, List<Row<Placement>> near) {
        Set<UnitId> parents = near.stream()
                .map(row -> row.fact().parent())
                .filter(parent -> parent != null && !named.contains(parent))
                .collect(Collectors.toSet());
        Map<UUID, Row<Placement>> all = near.stream().collect(Collectors.toMap(Row::id, row -> row));
        rows.placements("p.unit = any(:ids)", JdbcUnits.values(parents)).forEach(row -> all.put(row.id(), row));
        return all.values().stream()
                .sorted(java.util.Comparator.comparing(Row::id))
                .toList();
    }

    private List<Extract.Below> below(UUID[] units, LocalDate day) {
        return jdbc.sql("""
                select line, descendant, ancestor, lower(valid) as valid_from, upper(valid) as valid_until
                from ancestry
                where line in ('PARTY', 'STATE', 'UNION', 'FRONT') and descendant = any(:units) and ancestor = any(:units) and depth > 0
                    and valid && daterange(:day, null)
                """)
                .param("units", units)
                .param("day", day)
                .query((row, _) -> new Extract.Below(
                        Line.valueOf(row.getString("line")),
                        new UnitId(Columns.id(row, "descendant")),
                        new UnitId(Columns.id(row, "ancestor")),
                        Columns.valid(row)))
                .list();
    }

    private List<Row<UnitCode>> taken(Named named) {
        Collection<UUID> own = named.units().stream().map(UnitId::value).toList();
        return named.codes().stream()
                .flatMap(code -> rows.codeOwners(code.getKey(), code.getValue()).stream())
                .filter(row -> !own.contains(row.fact().unit().value()))
                .toList();
    }

    private Set<String> words(String table) {
        return Set.copyOf(
                jdbc.sql("select code from " + table).query(String.class).list());
    }
}
