package thongsuot.organisation.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.organisation.Line;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitHistory;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;

@Repository
class JdbcUnits implements Units {

    private static final String BY_NAME = " order by v.name collate \"vi-x-icu\", v.unit ";

    private final JdbcClient jdbc;
    private final Histories histories;
    private final WholeTree wholeTree;

    JdbcUnits(JdbcClient jdbc, Histories histories, WholeTree wholeTree) {
        this.jdbc = jdbc;
        this.histories = histories;
        this.wholeTree = wholeTree;
    }

    @Override
    public Optional<Unit> find(UnitId id, LocalDate day) {
        return jdbc.sql("select" + Columns.UNIT + """
                from unit_version v
                where v.unit = :unit and v.closed_by is null and v.valid @> :day
                """)
                .param("unit", id.value())
                .param("day", day)
                .query(Columns::unit)
                .optional();
    }

    @Override
    public Map<UnitId, Unit> findAll(Collection<UnitId> ids, LocalDate day) {
        return jdbc
                .sql("select" + Columns.UNIT + """
                from unit_version v
                where v.unit = any(:units) and v.closed_by is null and v.valid @> :day
                """)
                .param("units", values(ids))
                .param("day", day)
                .query(Columns::unit)
                .list()
                .stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    @Override
    public Optional<Unit> nearest(UnitId id, LocalDate day) {
        return jdbc.sql("select" + Columns.UNIT + """
                from unit_version v
                where v.unit = :unit and v.closed_by is null
                order by not v.valid @> :day, lower(v.valid) > :day, abs(lower(v.valid) - :day)
                limit 1
                """)
                .param("unit", id.value())
                .param("day", day)
                .query(Columns::unit)
                .optional();
    }

    @Override
    public Optional<Unit> byCode(String scheme, String code, LocalDate day) {
        return jdbc.sql("select" + Columns.UNIT + """
                from unit_code c
                join unit_version v on v.unit = c.unit and v.closed_by is null and v.valid @> :day
                where c.scheme = :scheme and c.code = :code and c.closed_by is null and c.valid @> :day
                """)
                .param("scheme", scheme)
                .param("code", code)
                .param("day", day)
                .query(Columns::unit)
                .optional();
    }

    @Override
    public List<Unit> roots(Line line, LocalDate day) {
        return jdbc.sql("select" + Columns.UNIT + """
                from placement p
                join unit_version v on v.unit = p.unit and v.closed_by is null and v.valid @> :day
                where p.line = :line and p.parent is null and p.closed_by is null and p.valid @> :day
                """ + BY_NAME)
                .param("line", line.name())
                .param("day", day)
                .query(Columns::unit)
                .list();
    }

    @Override
    public List<Unit> children(Line line, UnitId parent, LocalDate day) {
        return jdbc.sql("select" + Columns.UNIT + """
                from placement p
                join unit_version v on v.unit = p.unit and v.closed_by is null and v.valid @> :day
                where p.parent = :parent and p.line = :line and p.closed_by is null and p.valid @> :day
                """ + BY_NAME)
                .param("parent", parent.value())
                .param("line", line.name())
                .param("day", day)
                .query(Columns::unit)
                .list();
    }

    @Override
    public Map<UnitId, Integer> childrenCounts(Line line, Collection<UnitId> parents, LocalDate day) {
        Map<UnitId, Integer> counts = new HashMap<>();
        jdbc.sql("""
                select p.parent, count(*) as n
                from placement p
                where p.parent = any(:parents) and p.line = :line and p.closed_by is null and p.valid @> :day
                group by p.parent
                """)
                .param("parents", values(parents))
                .param("line", line.name())
                .param("day", day)
                .query(row -> {
                    counts.put(new UnitId(Columns.id(row, "parent")), row.getInt("n"));
                });
        return counts;
    }

    @Override
    public List<Unit> ancestors(Line line, UnitId unit, LocalDate day) {
        return jdbc.sql("select" + Columns.UNIT + """
                from ancestry a
                join unit_version v on v.unit = a.ancestor and v.closed_by is null and v.valid @> :day
                where a.line = :line and a.descendant = :unit and a.depth > 0 and a.valid @> :day
                order by a.depth
                """)
                .param("line", line.name())
                .param("unit", unit.value())
                .param("day", day)
                .query(Columns::unit)
                .list();
    }

    @Override
    public List<Unit> descendants(Line line, UnitId ancestor, LocalDate day) {
        return jdbc.sql("select" + Columns.UNIT + """
                from ancestry a
                join unit_version v on v.unit = a.descendant and v.closed_by is null and v.valid @> :day
                where a.line = :line and a.ancestor = :unit and a.depth > 0 and a.valid @> :day
                """)
                .param("line", line.name())
                .param("unit", ancestor.value())
                .param("day", day)
                .query(Columns::unit)
                .list();
    }

    @Override
    public int descendantsCount(Line line, UnitId ancestor, LocalDate day) {
        return jdbc.sql("""
                select count(*) from ancestry a
                where a.line = :line and a.ancestor = :unit and a.depth > 0 and a.valid @> :day
                """)
                .param("line", line.name())
                .param("unit", ancestor.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean isWithin(UnitId unit, UnitId ancestor, Line line, LocalDate day) {
        return jdbc.sql("""
                select exists (select 1 from ancestry a
                    where a.line = :line and a.descendant = :unit and a.ancestor = :ancestor and a.valid @> :day)
                """)
                .param("line", line.name())
                .param("unit", unit.value())
                .param("ancestor", ancestor.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Placement> placements(UnitId unit, LocalDate day) {
        return jdbc.sql("select" + Columns.PLACEMENT + """
                from placement p
                where p.unit = :unit and p.closed_by is null and p.valid @> :day
                order by array_position(array['PARTY', 'STATE', 'UNION', 'FRONT'], p.line)
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Columns::placement)
                .list();
    }

    @Override
    public Map<String, String> codes(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                select c.unit, c.scheme, c.code, lower(c.valid) as valid_from, upper(c.valid) as valid_until
                from unit_code c
                where c.unit = :unit and c.closed_by is null and c.valid @> :day
                """).param("unit", unit.value()).param("day", day).query(Columns::code).list().stream()
                .collect(Collectors.toMap(code -> code.scheme(), code -> code.code()));
    }

    @Override
    public Optional<UnitHistory> history(UnitId id) {
        return histories.of(id);
    }

    @Override
    public void tree(Line line, LocalDate day, Consumer<TreeNode> each) {
        wholeTree.walk(line, day, each);
    }

    static UUID[] values(Collection<UnitId> ids) {
        return ids.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
