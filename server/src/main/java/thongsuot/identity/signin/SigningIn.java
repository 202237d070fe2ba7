package thongsuot.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.slf4j.MDC;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.identity.account.AccountEvent;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.web.LocalPath;

/** The last steps of every way in: a new session id, a new token for forms, a trace, and on to the page that was asked for. */
@Component
class SigningIn {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final CsrfTokenRepository csrf;
    private final RequestCache asked;
    private final KeptForms kept;
    private final Addresses addresses;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SigningIn(
            CsrfTokenRepository csrf,
            RequestCache asked,
            KeptForms kept,
            Addresses addresses,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.csrf = csrf;
        this.asked = asked;
        this.kept = kept;
        this.addresses = addresses;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * The first proof was right.
     *
     * @param proof what it was, for the trail
     * @param strong whether it was two factors in one, as a provider may say
     * @return the view to answer with
     */
    String proved(
            Candidate who, String proof, boolean strong, HttpServletRequest request, HttpServletResponse response) {
        if (!who.factor() || strong) return enter(who, proof, request, response);
        HttpSession session = renewed(request);
        session.setAttribute(
                Pending.ATTRIBUTE, new Pending(who.id(), who.person(), who.name(), who.login(), clock.instant()));
        return "redirect:/sign-in/code";
    }

    String enter(Candidate who, String proof, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = renewed(request);
        session.removeAttribute(Pending.ATTRIBUTE);
        session.setAttribute(Sessions.DEVICE, Device.of(request.getHeader("User-Agent")));
        session.setAttribute(Sessions.ADDRESS, Device.abbreviated(addresses.of(request)));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                who.id().toString(), null, List.of(new SimpleGrantedAuthority("signed-in"))));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        // A token from before sign-in may be known to who prepared this browser.
        csrf.saveToken(null, request, response);
        kept.remember(who.id(), request, response);
        as(
                who,
                () -> transaction.execute(_ -> {
                    events.publishEvent(
                            AccountEvent.of("signedIn", who.id(), who.name()).with(Map.of("proof", proof)));
                    return true;
                }));
        return "redirect:" + next(request, response);
    }

    /** Does something in the name of somebody who has proved who they are and is not inside yet. */
    static <T> T as(Candidate who, Callable<T> work) {
        Actor actor = new Actor(who.id(), who.name(), null, "", null, "", null);
        try {
            return Acting.as(actor, String.valueOf(MDC.get("request")), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpSession renewed(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        return session;
    }

    /** The page that was asked for before sign-in, by its path alone: who can name a host can't send people elsewhere. */
    private String next(HttpServletRequest request, HttpServletResponse response) {
        if (kept.waits(request)) return "/kept";
        if (!(asked.getRequest(request, response) instanceof DefaultSavedRequest wanted)) return "/";
        asked.removeRequest(request, response);
        String query = wanted.getQueryString();
        return LocalPath.orHome(wanted.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
