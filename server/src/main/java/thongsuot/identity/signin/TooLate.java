package thongsuot.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * A form whose proof is missing or wrong. From somebody whose session has ended it is kept, and they are asked to sign in; from somebody
 * inside it did not come from a page of ours, and is refused.
 */
@Component
class TooLate implements AccessDeniedHandler {

    private final KeptForms kept;
    private final InTheName trail;

    TooLate(KeptForms kept, InTheName trail) {
        this.kept = kept;
        this.trail = trail;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (InTheName.inside(who)) {
            String path = request.getRequestURI();
            trail.trace(who, request, standing -> new FormForged(standing.account(), standing.name(), path));
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        boolean form = request.getMethod().equals("POST");
        String next = "/sign-in?ended" + (form && kept.keep(request, response) ? "=kept" : "");
        if (request.getHeader("HX-Request") == null) response.sendRedirect(next);
        else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader("HX-Redirect", next);
        }
    }
}
