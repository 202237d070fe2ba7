package thongsuot.programme;

import java.util.UUID;
import thongsuot.platform.Ids;

/** The work of one unit under a mandate, once it has acted. */
public record AssignmentId(UUID value) {

    public static AssignmentId next() {
        return new AssignmentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
