package thongsuot.organisation.model;

import java.util.List;
import thongsuot.organisation.ChangeEffects;
import thongsuot.organisation.Objection;

/**
 * A change worked out: what it writes into the record, or what stands against it.
 *
 * @param objections empty if it can be made
 */
public record Plan(
        List<Row<?>> closed, List<Row<?>> opened, List<ChangeEffects.Heir> heirs, List<Objection> objections) {

    public Plan {
        closed = List.copyOf(closed);
        opened = List.copyOf(opened);
        heirs = List.copyOf(heirs);
        objections = List.copyOf(objections);
    }
}
