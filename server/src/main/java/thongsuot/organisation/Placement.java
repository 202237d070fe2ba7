package thongsuot.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands in a line.
 *
 * @param parent the unit above it; null for a root
 * @param waiver why it is a root; null below a parent
 */
public record Placement(
        UnitId unit,
        Line line,
        @Nullable UnitId parent,
        @Nullable String waiver,
        Period valid) implements Dated<Placement> {

    /** A unit stands once in a line. */
    public record Key(UnitId unit, Line line) {}

    @Override
    public Key about() {
        return new Key(unit, line);
    }

    @Override
    public Placement on(Period days) {
        return new Placement(unit, line, parent, waiver, days);
    }
}
