package thongsuot.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import thongsuot.identity.KeysTried;

/**
 * A key is slowed down as a login is, an address as at sign-in. A program that goes on with an old key is soon made to wait by the key and
 * then no longer counted for its address, so that it does not close the sign-in of its office.
 */
@Component
class KeysThrottled implements KeysTried {

    private final Throttle throttle;
    private final Addresses addresses;

    KeysThrottled(Throttle throttle, Addresses addresses) {
        this.throttle = throttle;
        this.addresses = addresses;
    }

    @Override
    public int wrong(String key, HttpServletRequest request) {
        String address = addresses.of(request);
        int wait = throttle.attempt("key " + key, address);
        if (wait == 0) throttle.failed(address);
        return wait;
    }
}
