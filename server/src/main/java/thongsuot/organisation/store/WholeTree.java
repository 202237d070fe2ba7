package thongsuot.organisation.store;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.organisation.Line;
import thongsuot.organisation.Period;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units.TreeNode;

/** A line as a whole on a day, in the order of a printed tree. One pass over the rows, and the tree put together here. */
@Component
class WholeTree {

    private final JdbcClient jdbc;

    WholeTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void walk(Line line, LocalDate day, Consumer<TreeNode> each) {
        List<TreeNode> roots = new ArrayList<>();
        Map<UnitId, List<TreeNode>> below = new HashMap<>();
        for (TreeNode node : load(line, day)) {
            UnitId parent = node.placement().parent();
            (parent == null ? roots : below.computeIfAbsent(parent, _ -> new ArrayList<>())).add(node);
        }
        // A stack of its own: nothing says how deep a line may be.
        Deque<TreeNode> open = new ArrayDeque<>(roots.reversed());
        while (!open.isEmpty()) {
            TreeNode next = open.pop();
            each.accept(next);
            List<TreeNode> children = below.getOrDefault(next.unit().id(), List.of());
            for (TreeNode child : children.reversed())
                open.push(new TreeNode(child.unit(), child.placement(), next.depth() + 1));
        }
    }

    private List<TreeNode> load(Line line, LocalDate day) {
        return jdbc.sql("select" + Columns.UNIT + """
                    , p.line, p.parent, p.waiver, lower(p.valid) as placed_from, upper(p.valid) as placed_until
                from placement p
                join unit_version v on v.unit = p.unit and v.closed_by is null and v.valid @> :day
                where p.line = :line and p.closed_by is null and p.valid @> :day
                order by v.name collate "vi-x-icu", v.unit
                """)
                .param("line", line.name())
                .param("day", day)
                .query((row, number) -> {
                    Unit unit = Columns.unit(row, number);
                    Period placed = Columns.period(row, "placed");
                    return new TreeNode(
                            unit,
                            new Placement(
                                    unit.id(),
                                    line,
                                    Columns.unitOrNull(row, "parent"),
                                    row.getString("waiver"),
                                    placed),
                            0);
                })
                .list();
    }
}
