package thongsuot.identity;

import jakarta.servlet.http.HttpServletRequest;

/** Slows down who tries keys of machines, with the rules of sign-in: each wrong key and each address that they come from. */
public interface KeysTried {

    /**
     * Counts a key that opened nothing. A right one is never counted and never waits.
     *
     * @param key as it was shown; it is kept nowhere
     * @return the seconds for which nobody listens to this key or address; 0 where it was merely wrong
     */
    int wrong(String key, HttpServletRequest request);
}
