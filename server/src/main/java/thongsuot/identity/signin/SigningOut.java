package thongsuot.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import thongsuot.identity.account.AccountEvent;

/** Who leaves by the door leaves a trace, as whoever came in did. */
@Component
class SigningOut implements LogoutHandler {

    private final InTheName trail;

    SigningOut(InTheName trail) {
        this.trail = trail;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        trail.trace(who, request, standing -> AccountEvent.of("signedOut", standing.account(), standing.name()));
    }
}
