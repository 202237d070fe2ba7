package thongsuot.documents;

import java.util.UUID;
import thongsuot.platform.Ids;

/** Something that a document says, the same through every correction of it. */
public record FactId(UUID value) {

    public static FactId next() {
        return new FactId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
