package thongsuot.api.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import thongsuot.api.tokens.OpenedToken;

/** With which token a request came in. */
public final class Caller {

    private static final String ATTRIBUTE = Caller.class.getName();

    private Caller() {}

    static void set(HttpServletRequest request, OpenedToken token) {
        request.setAttribute(ATTRIBUTE, token);
    }

    public static OpenedToken of(HttpServletRequest request) {
        return (OpenedToken) Objects.requireNonNull(request.getAttribute(ATTRIBUTE), "nobody came through the door");
    }
}
