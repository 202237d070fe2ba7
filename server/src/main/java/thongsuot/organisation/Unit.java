package thongsuot.organisation;

/**
 * A unit as it is on some day: the "Đảng ủy xã Mỹ Thạnh" that a document of that day speaks of.
 *
 * @param shortName as letters abbreviate it; empty where nobody does
 * @param kind code of a kind, as {@link Kinds} names them: {@code dang-uy-xa}
 * @param level code of a level, a label that says nothing about depth: {@code commune}
 * @param valid the days on which it had this name, kind and level
 */
public record Unit(UnitId id, String name, String shortName, String kind, String level, Period valid)
        implements Dated<Unit> {

    @Override
    public UnitId about() {
        return id;
    }

    @Override
    public Unit on(Period days) {
        return new Unit(id, name, shortName, kind, level, days);
    }
}
