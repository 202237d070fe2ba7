package thongsuot.programme.axes;

import java.util.UUID;
import thongsuot.platform.Ids;

/** One axis of one unit. */
public record AxisId(UUID value) {

    static AxisId next() {
        return new AxisId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
