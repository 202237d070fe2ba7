package thongsuot.documents.relations;

import java.util.UUID;
import thongsuot.platform.Ids;

/** One document's relation to another. */
public record RelationId(UUID value) {

    public static RelationId next() {
        return new RelationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
