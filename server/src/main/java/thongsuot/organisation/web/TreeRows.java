package thongsuot.organisation.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.organisation.UnitId;

/** All that is shown of a tree in one statement, however many of its nodes are open. */
@Repository
class TreeRows {

    private final JdbcClient jdbc;

    TreeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The roots and the children of the open units: higher levels first, then as a dictionary sorts names. */
    List<TreeRow> shown(Sight sight, Collection<UnitId> open) {
        return jdbc.sql("""
                        select v.unit, v.name, v.kind, p.parent,
                            (select count(*) from placement c
                             where c.parent = v.unit and c.line = :line and c.closed_by is null and c.valid @> :day) as below
                        from placement p
                        join unit_version v on v.unit = p.unit and v.closed_by is null and v.valid @> :day
                        join unit_level l on l.code = v.level
                        where p.line = :line and p.closed_by is null and p.valid @> :day
                            and (p.parent = any(:open) or p.parent is null)
                        order by l.rank, v.name collate "vi-x-icu", v.unit
                        """)
                .param("line", sight.line().name())
                .param("day", sight.day())
                .param("open", open.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> {
                    UUID parent = row.getObject("parent", UUID.class);
                    return new TreeRow(
                            new UnitId(row.getObject("unit", UUID.class)),
                            row.getString("name"),
                            row.getString("kind"),
                            parent == null ? null : new UnitId(parent),
                            row.getInt("below"));
                })
                .list();
    }
}
