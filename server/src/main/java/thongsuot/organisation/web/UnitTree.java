package thongsuot.organisation.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;
import thongsuot.web.TreeNode;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** The rows of a tree put together, each node with the address that opens or closes it. */
final class UnitTree {

    private final Sight sight;
    private final Set<UnitId> open;
    private final @Nullable UnitId looked;
    private final Words words;
    private final Map<UnitId, List<TreeRow>> below = new HashMap<>();
    private final List<TreeRow> roots = new ArrayList<>();

    UnitTree(Sight sight, Set<UnitId> open, @Nullable UnitId looked, List<TreeRow> rows, Words words) {
        this.sight = sight;
        this.open = open;
        this.looked = looked;
        this.words = words;
        for (TreeRow row : rows) {
            UnitId parent = row.parent();
            (parent == null ? roots : below.computeIfAbsent(parent, _ -> new ArrayList<>())).add(row);
        }
    }

    List<TreeNode> nodes() {
        return roots.stream().map(root -> node(root, List.of())).toList();
    }

    private TreeNode node(TreeRow row, List<UnitId> way) {
        UnitId unit = row.unit();
        boolean isOpen = open.contains(unit) && row.below() > 0;
        List<UnitId> here = new ArrayList<>(way);
        here.add(unit);
        // A place in a line is a tree only by the walls of the database; a page must not hang if they were ever
        // breached.
        List<TreeNode> children = isOpen && !way.contains(unit)
                ? below.getOrDefault(unit, List.of()).stream()
                        .map(child -> node(child, here))
                        .toList()
                : List.of();
        return new TreeNode(
                "u-" + unit,
                row.name(),
                row.below() == 0 ? "" : words.of("units.tree.below", VietnameseFormats.number(row.below())),
                row.below() > 0 ? "tree" : "unit",
                sight.at("/units/" + unit),
                row.below() == 0 ? null : twist(unit, way, isOpen),
                isOpen,
                unit.equals(looked),
                children);
    }

    /** The whole page with this node turned: with scripts only the node is taken from it. */
    private String twist(UnitId unit, List<UnitId> way, boolean isOpen) {
        Set<UnitId> next = new LinkedHashSet<>(open);
        next.addAll(way);
        if (isOpen) next.remove(unit);
        else next.add(unit);
        return sight.at("/units", next.stream().map(each -> "open=" + each).toArray(String[]::new));
    }
}
