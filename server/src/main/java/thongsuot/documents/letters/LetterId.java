package thongsuot.documents.letters;

import java.util.UUID;
import thongsuot.platform.Ids;

/** A letter, as a draft and after. */
public record LetterId(UUID value) {

    static LetterId next() {
        return new LetterId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
