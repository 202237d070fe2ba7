package thongsuot.organisation;

import java.util.UUID;
import thongsuot.platform.Ids;

/** A body or part of one, the same through every name, place and parent that it has had. */
public record UnitId(UUID value) {

    public static UnitId next() {
        return new UnitId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
