package thongsuot.organisation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import thongsuot.organisation.ChangeKind;
import thongsuot.organisation.Kinds;
import thongsuot.organisation.RecordedChange;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitHistory;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.web.Choice;
import thongsuot.web.MergeField;
import thongsuot.web.MergeView;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/**
 * Units change by events, so nobody saves over anything; but the form of a new name begins with the names of now, and what it leaves as it
 * was would take back what a second person has approved since. Then both are brought together first.
 */
@Component
class Meanwhile {

    private final Units units;
    private final Kinds kinds;

    Meanwhile(Units units, Kinds kinds) {
        this.units = units;
        this.kinds = kinds;
    }

    /** What the form of a new name begins with. */
    static Map<String, String> base(Unit unit) {
        Map<String, String> base = new LinkedHashMap<>();
        base.put("name", unit.name());
        base.put("shortName", unit.shortName());
        base.put("unitKind", unit.kind());
        base.put("level", unit.level());
        return base;
    }

    /** How many changes the unit has seen: what the form says it began with. */
    long version(UnitId unit) {
        return units.history(unit).map(history -> history.changes().size()).orElse(0);
    }

    /** @return both sides, if the unit got other names since the form was opened */
    Optional<MergeView> renamed(ChangeDraft draft, Unit now, Words w) {
        Map<String, String> typed = draft.typed();
        if (draft.kind() != ChangeKind.RENAME || !typed.containsKey(MergeView.BASE + "name")) return Optional.empty();
        MergeView view = view(typed, now, w);
        return view.untouched() ? Optional.empty() : Optional.of(view);
    }

    private MergeView view(Map<String, String> typed, Unit now, Words w) {
        List<MergeField> fields = List.of(
                field(typed, "name", w.of("units.change.name.RENAME"), now.name(), List.of()),
                field(typed, "shortName", w.of("units.shortName"), now.shortName(), List.of()),
                field(typed, "unitKind", w.of("units.kind"), now.kind(), Choices.kinds(kinds.kinds(), w)),
                field(typed, "level", w.of("units.level"), now.level(), Choices.levels(kinds.levels(), w)));
        Map<String, String> carried = new LinkedHashMap<>(typed);
        carried.keySet().removeAll(List.of("_csrf", "once", "version"));
        fields.forEach(field -> carried.keySet().removeAll(List.of(field.name(), MergeView.BASE + field.name())));
        return new MergeView(
                "/changes/preview", "/units/" + now.id(), version(now.id()), by(now.id(), w), fields, carried);
    }

    private static MergeField field(
            Map<String, String> typed, String name, String label, String theirs, List<Choice> choices) {
        return new MergeField(
                name,
                label,
                typed.getOrDefault(MergeView.BASE + name, ""),
                theirs,
                typed.getOrDefault(name, "").strip(),
                false,
                choices);
    }

    private String by(UnitId unit, Words w) {
        Optional<RecordedChange> last = units.history(unit)
                .map(UnitHistory::changes)
                .filter(changes -> !changes.isEmpty())
                .map(List::getLast);
        return last.filter(change -> change.decidedName() != null && change.decidedAt() != null)
                .map(change -> w.of(
                        "units.change.meanwhile",
                        String.valueOf(change.decidedName()),
                        VietnameseFormats.dateAndTime(java.util.Objects.requireNonNull(change.decidedAt()))))
                .orElse(w.of("units.change.meanwhile.somebody"));
    }
}
