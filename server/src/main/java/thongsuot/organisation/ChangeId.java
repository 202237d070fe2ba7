package thongsuot.organisation;

import java.util.UUID;
import thongsuot.platform.Ids;

/** One change of the organisation, from its proposal on. */
public record ChangeId(UUID value) {

    public static ChangeId next() {
        return new ChangeId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
