package thongsuot.programme.extending;

import java.util.UUID;
import thongsuot.platform.Ids;

/** A request for more time. */
public record ExtensionId(UUID value) {

    static ExtensionId next() {
        return new ExtensionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
