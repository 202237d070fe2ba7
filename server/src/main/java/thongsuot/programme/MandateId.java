package thongsuot.programme;

import java.util.UUID;
import thongsuot.platform.Ids;

/** One duty laid on a unit or on a list of units, in one role. */
public record MandateId(UUID value) {

    public static MandateId next() {
        return new MandateId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
