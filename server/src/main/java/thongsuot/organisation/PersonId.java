package thongsuot.organisation;

import java.util.UUID;
import thongsuot.platform.Ids;

/** A person, in whatever posts. */
public record PersonId(UUID value) {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
