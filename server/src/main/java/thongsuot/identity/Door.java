package thongsuot.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;

/** Binds who acts to the request, behind the filters of security and before any page. */
class Door extends OncePerRequestFilter {

    private final Accounts accounts;

    Door(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = String.valueOf(MDC.get("request"));
        try {
            Acting.as(actor(), id, () -> {
                chain.doFilter(request, response);
                return 0;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private @Nullable Actor actor() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null
                || !signedIn.isAuthenticated()
                || signedIn.getName().equals("anonymousUser")) return null;
        return accounts.byId(UUID.fromString(signedIn.getName()))
                .map(account -> new Actor(account.id(), account.name(), null, "", null, "", null))
                .orElse(null);
    }
}
