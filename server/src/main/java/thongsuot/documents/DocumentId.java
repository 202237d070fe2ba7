package thongsuot.documents;

import java.util.UUID;
import thongsuot.platform.Ids;

/** A document, the same through every unit's register. */
public record DocumentId(UUID value) {

    public static DocumentId next() {
        return new DocumentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
