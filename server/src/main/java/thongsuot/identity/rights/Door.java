package thongsuot.identity.rights;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import thongsuot.platform.Acting;

/** Binds who acts, and for which post, to the request: behind the filters of security and before any page. */
public final class Door extends OncePerRequestFilter {

    /** The attribute of the session that says for which post somebody acts. */
    public static final String POST = "post";

    private final Standings standings;
    private final boolean factorForAdministrators;
    private final boolean factorForAll;

    /** @param factorFor who must have a second factor: {@code administrators}, {@code everybody} or {@code nobody} */
    public Door(Standings standings, String factorFor) {
        this.standings = standings;
        this.factorForAll = factorFor.equals("everybody");
        this.factorForAdministrators = factorFor.equals("administrators");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID account = account();
        Standing standing = account == null ? null : standings.of(account).orElse(null);
        if (account != null && standing == null) {
            // Closed while signed in: the session ends with the request that finds it out.
            leave(request, response);
            return;
        }
        if (standing != null && mustEnrol(standing) && !open(request.getRequestURI())) {
            response.sendRedirect("/account/second-factor?needed");
            return;
        }
        try {
            Acting.as(
                    standing == null ? null : standing.actor(chosen(request)),
                    String.valueOf(MDC.get("request")),
                    () -> {
                        chain.doFilter(request, response);
                        return 0;
                    });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private boolean mustEnrol(Standing standing) {
        return !standing.factor() && (factorForAll || (factorForAdministrators && standing.administrator()));
    }

    private static boolean open(String path) {
        return path.startsWith("/account/second-factor")
                || path.startsWith("/assets/")
                || path.startsWith("/preferences/")
                || path.equals("/sign-out")
                || path.equals("/error");
    }

    private static void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
        response.sendRedirect("/sign-in");
    }

    private static @Nullable String chosen(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(POST);
    }

    private static @Nullable UUID account() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null || !signedIn.isAuthenticated() || signedIn instanceof AnonymousAuthenticationToken
                ? null
                : UUID.fromString(signedIn.getName());
    }
}
