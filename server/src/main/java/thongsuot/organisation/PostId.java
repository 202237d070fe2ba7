package thongsuot.organisation;

import java.util.UUID;
import thongsuot.platform.Ids;

/** A post in a unit, whoever holds it. */
public record PostId(UUID value) {

    public static PostId next() {
        return new PostId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
