package thongsuot.identity.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Traceable;

/**
 * So many sign-ins failed from one address that it must wait. One entry for the lot: ten thousand attempts are one event.
 *
 * @param address abbreviated: enough to find a machine of the office, too little to follow a person
 */
record AddressClosed(String address) implements Traceable {

    @Override
    public String action() {
        return "identity.signIn.addressClosed";
    }

    @Override
    public String subjectKind() {
        return "address";
    }

    @Override
    public String subjectId() {
        return address;
    }

    @Override
    public String subjectName() {
        return address;
    }

    @Override
    public @Nullable UUID unit() {
        return null;
    }
}
