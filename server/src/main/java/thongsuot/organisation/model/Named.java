package thongsuot.organisation.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import thongsuot.organisation.Change;
import thongsuot.organisation.NewUnit;
import thongsuot.organisation.Place;
import thongsuot.organisation.UnitId;

/**
 * What a change speaks of.
 *
 * @param units that exist already
 * @param codes that it hands out, by scheme
 */
public record Named(Set<UnitId> units, List<Map.Entry<String, String>> codes) {

    public static Named by(Change change) {
        Set<UnitId> units = new LinkedHashSet<>();
        List<Map.Entry<String, String>> codes = new ArrayList<>();
        switch (change) {
            case Change.Establish(var unit) -> add(unit, units, codes);
            case Change.Rename rename -> {
                units.add(rename.unit());
                codes.addAll(rename.codes().entrySet());
            }
            case Change.Move(var unit, var to) -> {
                units.add(unit);
                if (to.parent() != null) units.add(to.parent());
            }
            case Change.Merge merge -> {
                units.addAll(merge.predecessors());
                add(merge.heir(), units, codes);
            }
            case Change.Absorb absorb -> {
                units.addAll(absorb.absorbed());
                units.add(absorb.heir());
            }
            case Change.Split split -> {
                units.add(split.unit());
                split.children().forEach(each -> units.add(each.child()));
                split.parts().forEach(part -> add(part.unit(), units, codes));
                split.parts().forEach(part -> units.remove(part.unit().id()));
            }
            case Change.Dissolve(var unit, var next) -> {
                units.add(unit);
                if (next != null) units.add(next);
            }
            case Change.Undo _ -> {}
        }
        return new Named(units, codes);
    }

    private static void add(NewUnit unit, Set<UnitId> units, List<Map.Entry<String, String>> codes) {
        unit.places().stream().map(Place::parent).filter(Objects::nonNull).forEach(units::add);
        codes.addAll(new LinkedHashMap<>(unit.codes()).entrySet());
    }
}
