package thongsuot.organisation.web;

import java.util.List;
import java.util.Map;
import thongsuot.organisation.ChangeKind;
import thongsuot.organisation.Unit;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.Words;

/**
 * The form of a change.
 *
 * @param unit that the change begins from
 * @param lines those in which it stands
 * @param children its children, for a split
 * @param version how many changes the unit has seen, for a new name
 * @param base what stood in the fields when the form was opened, for a new name; empty for others
 */
public record ChangeFormView(
        ChangeKind kind,
        Unit unit,
        FormState form,
        List<Choice> kinds,
        List<Choice> levels,
        List<Choice> lines,
        List<Unit> children,
        int parts,
        long version,
        Map<String, String> base) {

    public boolean names() {
        return switch (kind) {
            case ESTABLISH, RENAME, MERGE -> true;
            default -> false;
        };
    }

    public boolean asksLine() {
        return kind == ChangeKind.ESTABLISH || kind == ChangeKind.MOVE;
    }

    /** Where a child goes when its unit is split. */
    public List<Choice> heirs(Words w) {
        List<Choice> all = new java.util.ArrayList<>();
        all.add(new Choice("stay", w.of("units.change.stays")));
        for (int i = 1; i <= parts; i++) all.add(new Choice(String.valueOf(i), w.of("units.change.part", i)));
        return all;
    }
}
