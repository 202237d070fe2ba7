package thongsuot.programme;

import java.util.UUID;
import thongsuot.platform.Ids;

/** One duty, as it was given. */
public record ObligationId(UUID value) {

    public static ObligationId next() {
        return new ObligationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
