package thongsuot.identity.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.identity.account.Account;
import thongsuot.identity.account.AccountEvent;
import thongsuot.identity.account.Accounts;
import thongsuot.identity.rights.RoleGrants;
import thongsuot.identity.signin.LosingFactor;
import thongsuot.identity.signin.Sessions;
import thongsuot.organisation.PersonId;
import thongsuot.organisation.Posts;
import thongsuot.platform.Acting;
import thongsuot.platform.Once;
import thongsuot.web.BadInputException;

/** One account with its posts, rights and sessions, and what one button does to it. */
@Controller
class AccountController {

    private final SeenAccounts seen;
    private final Accounts accounts;
    private final Invitations invitations;
    private final RoleGrants grants;
    private final Sessions sessions;
    private final LosingFactor factor;
    private final Posts posts;
    private final Once once;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String issuer;

    AccountController(
            SeenAccounts seen,
            Accounts accounts,
            Invitations invitations,
            RoleGrants grants,
            Sessions sessions,
            LosingFactor factor,
            Posts posts,
            Once once,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${thongsuot.oidc.issuer:}") String issuer) {
        this.seen = seen;
        this.accounts = accounts;
        this.invitations = invitations;
        this.grants = grants;
        this.sessions = sessions;
        this.factor = factor;
        this.posts = posts;
        this.once = once;
        this.events = events;
        this.clock = clock;
        this.issuer = issuer;
    }

    @GetMapping("/accounts/{id}")
    String one(@PathVariable UUID id, Model model) {
        Account account = seen.one(id);
        UUID me = Acting.required().account();
        model.addAttribute("account", account);
        model.addAttribute("career", posts.careerOf(new PersonId(account.person())));
        model.addAttribute("grants", grants.of(account.id(), account.person()));
        model.addAttribute("sessions", sessions.of(account.id(), null));
        model.addAttribute("ties", invitations.ties(account.id()));
        model.addAttribute("provider", !issuer.isEmpty());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("may", account.open() && !account.id().equals(me) && accounts.administers(account.id()));
        if (!account.id().equals(me))
            once.run(null, () -> {
                events.publishEvent(AccountEvent.of("seen", account));
                return "";
            });
        return "identity/person";
    }

    @PostMapping("/accounts/{id}/sessions")
    String endSessions(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        return seen.change(id, typed, next, "sessions.endedFor", account -> {
            invitations.requireMay(account);
            events.publishEvent(AccountEvent.of("sessionsEnded", account));
            sessions.endAll(account.id(), null);
        });
    }

    @PostMapping("/accounts/{id}/factor")
    String removeFactor(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        return seen.change(id, typed, next, "factor.removedFor", account -> {
            invitations.requireMay(account);
            factor.remove(account);
        });
    }

    @PostMapping("/accounts/{id}/tie")
    String tie(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        if (issuer.isEmpty()) throw new BadInputException("subject", "");
        return seen.change(
                id,
                typed,
                next,
                "account.tied",
                account -> invitations.tie(account, issuer, typed.getOrDefault("subject", "")));
    }

    @PostMapping("/accounts/{id}/untie")
    String untie(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        return seen.change(id, typed, next, "account.untied", invitations::untie);
    }
}
