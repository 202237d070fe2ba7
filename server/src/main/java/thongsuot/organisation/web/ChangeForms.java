package thongsuot.organisation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import thongsuot.organisation.ChangeKind;
import thongsuot.organisation.Kinds;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Unit;
import thongsuot.organisation.Units;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.MergeView;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** Lays out the form of a change, new or come back. */
@Component
class ChangeForms {

    private final Units units;
    private final Kinds kinds;
    private final Meanwhile meanwhile;
    private final Looking looking;

    ChangeForms(Units units, Kinds kinds, Meanwhile meanwhile, Looking looking) {
        this.units = units;
        this.kinds = kinds;
        this.meanwhile = meanwhile;
        this.looking = looking;
    }

    /** What stands in the fields at first: what the address says and, for another name, the names of now. */
    FormState begun(ChangeDraft draft, Unit unit) {
        Map<String, String> begun = new LinkedHashMap<>();
        if (draft.kind() == ChangeKind.RENAME) begun.putAll(Meanwhile.base(unit));
        if (draft.kind() == ChangeKind.MERGE) {
            begun.put("unitKind", unit.kind());
            begun.put("level", unit.level());
        }
        begun.put("effectiveOn", VietnameseFormats.date(looking.today()));
        begun.putAll(draft.typed());
        return FormState.of(begun);
    }

    ChangeFormView view(ChangeDraft draft, Unit unit, FormState form, Words w) {
        List<Placement> places = units.placements(unit.id(), looking.today());
        return new ChangeFormView(
                draft.kind(),
                unit,
                form,
                Choices.kinds(kinds.kinds(), w),
                Choices.levels(kinds.levels(), w),
                places.stream()
                        .map(place -> new Choice(place.line().name(), w.of("units.line." + place.line())))
                        .toList(),
                draft.kind() == ChangeKind.SPLIT ? children(unit, places) : List.of(),
                ChangeDrafts.PARTS,
                draft.kind() == ChangeKind.RENAME ? meanwhile.version(unit.id()) : 0,
                draft.kind() == ChangeKind.RENAME ? base(draft, unit) : Map.of());
    }

    /** A form that comes back still began where it began. */
    private static Map<String, String> base(ChangeDraft draft, Unit unit) {
        Map<String, String> base = Meanwhile.base(unit);
        base.replaceAll((field, now) -> draft.typed().getOrDefault(MergeView.BASE + field, now));
        return base;
    }

    private List<Unit> children(Unit unit, List<Placement> places) {
        List<Unit> children = new ArrayList<>();
        for (Placement place : places)
            units.children(place.line(), unit.id(), looking.today()).stream()
                    .filter(child -> !children.contains(child))
                    .forEach(children::add);
        return children;
    }
}
