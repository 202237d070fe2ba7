package thongsuot.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.identity.rights.Door;
import thongsuot.identity.rights.Standing;
import thongsuot.identity.rights.Standings;
import thongsuot.platform.Acting;
import thongsuot.platform.Traceable;

/** Leaves a trace of what somebody signed in did at the filters, before the door has bound who acts. */
@Component
class InTheName {

    private final Standings standings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    InTheName(Standings standings, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.standings = standings;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    static boolean inside(@Nullable Authentication who) {
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }

    /** Nothing happens where nobody is signed in, or the account has been closed. */
    void trace(@Nullable Authentication who, HttpServletRequest request, Function<Standing, Traceable> what) {
        if (who == null || !inside(who)) return;
        HttpSession session = request.getSession(false);
        String post = session == null ? null : (String) session.getAttribute(Door.POST);
        standings.of(UUID.fromString(who.getName())).ifPresent(standing -> {
            try {
                Acting.as(standing.actor(post), String.valueOf(MDC.get("request")), () -> {
                    transaction.executeWithoutResult(_ -> events.publishEvent(what.apply(standing)));
                    return true;
                });
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
