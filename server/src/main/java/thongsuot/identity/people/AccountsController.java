package thongsuot.identity.people;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import thongsuot.identity.FormBack;
import thongsuot.identity.IdentityAction;
import thongsuot.identity.UnmetRuleException;
import thongsuot.identity.account.Account;
import thongsuot.identity.account.AccountEvent;
import thongsuot.identity.account.Accounts;
import thongsuot.identity.account.Letters;
import thongsuot.identity.account.Links;
import thongsuot.identity.account.Secret;
import thongsuot.identity.account.Tokens;
import thongsuot.identity.rights.RoleGrants;
import thongsuot.identity.signin.LosingFactor;
import thongsuot.identity.signin.Sessions;
import thongsuot.organisation.Holding;
import thongsuot.organisation.PersonId;
import thongsuot.organisation.Posts;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Acting;
import thongsuot.platform.Decision;
import thongsuot.platform.Gate;
import thongsuot.platform.Once;
import thongsuot.platform.RefusedException;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Notice;

/** The accounts that somebody looks after, and one of them with its posts, rights and sessions. */
@Controller
class AccountsController {

    private static final int PAGE = 50;

    private final Accounts accounts;
    private final Invitations invitations;
    private final RoleGrants grants;
    private final Sessions sessions;
    private final LosingFactor factor;
    private final Posts posts;
    private final Units units;
    private final Letters letters;
    private final Links links;
    private final Gate gate;
    private final Once once;
    private final MessageSource words;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String issuer;

    AccountsController(
            Accounts accounts,
            Invitations invitations,
            RoleGrants grants,
            Sessions sessions,
            LosingFactor factor,
            Posts posts,
            Units units,
            Letters letters,
            Links links,
            Gate gate,
            Once once,
            MessageSource words,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${thongsuot.oidc.issuer:}") String issuer) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.grants = grants;
        this.sessions = sessions;
        this.factor = factor;
        this.posts = posts;
        this.units = units;
        this.letters = letters;
        this.links = links;
        this.gate = gate;
        this.once = once;
        this.words = words;
        this.events = events;
        this.clock = clock;
        this.issuer = issuer;
    }

    @GetMapping("/accounts")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(required = false) @Nullable String afterName,
            @RequestParam(required = false) @Nullable UUID afterId,
            Model model) {
        requireAnywhere();
        if (q.length() > 100) throw new BadInputException("q", q);
        Accounts.Cursor after = afterName == null || afterId == null ? null : new Accounts.Cursor(afterName, afterId);
        List<Account> found = accounts.list(q.strip(), closed, after, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Account> shown = more ? found.subList(0, PAGE) : found;
        model.addAttribute("q", q);
        model.addAttribute("closed", closed);
        model.addAttribute("accounts", shown);
        model.addAttribute("next", more ? next(q, closed, shown.getLast()) : null);
        model.addAttribute("first", after != null);
        return "identity/accounts";
    }

    /** @param unit whose administrators will look after the account; null for the whole installation */
    @GetMapping("/accounts/invite")
    String askInvite(@RequestParam(required = false) @Nullable UUID unit, Model model) {
        UUID at = unit == null && !gate.allows(IdentityAction.ACCOUNTS_MANAGE, null)
                ? Acting.required().unit()
                : unit;
        gate.require(IdentityAction.ACCOUNTS_MANAGE, at);
        return invitePage(at, FormState.empty(), model);
    }

    @PostMapping("/accounts/invite")
    String invite(@RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
        FormBack form = new FormBack(typed);
        UUID unit = form.text("unit").isEmpty() ? null : form.id("unit");
        try {
            Invitations.Invited[] made = new Invitations.Invited[1];
            once.run(form.once(), () -> {
                made[0] = invitations.invite(
                        form.text("person").isEmpty() ? null : form.id("person"),
                        typed.get("name"),
                        typed.get("login"),
                        typed.get("mail"),
                        unit);
                return "/accounts/" + made[0].account().id();
            });
            if (made[0] == null) return "redirect:/accounts";
            return handOver(made[0].account(), links.invitation(made[0].link()), true, model);
        } catch (UnmetRuleException unmet) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return invitePage(unit, form.with(unmet, words), model);
        }
    }

    @GetMapping("/accounts/{id}")
    String one(@PathVariable UUID id, Model model) {
        return page(account(id), FormState.empty(), model);
    }

    @PostMapping("/accounts/{id}/link")
    String link(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes next, Model model) {
        Account account = account(id);
        Secret[] secret = new Secret[1];
        try {
            once.run(new FormBack(typed).once(), () -> {
                secret[0] = invitations.link(account);
                return "/accounts/" + id;
            });
        } catch (UnmetRuleException unmet) {
            return back(id, unmet, next);
        }
        if (secret[0] == null) return "redirect:/accounts/" + id;
        boolean invited = account.waiting();
        return handOver(account, invited ? links.invitation(secret[0]) : links.reset(secret[0]), invited, model);
    }

    @PostMapping("/accounts/{id}/sessions")
    String endSessions(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        return change(id, typed, next, "sessions.endedFor", account -> {
            invitations.requireMay(account);
            events.publishEvent(AccountEvent.of("sessionsEnded", account));
            sessions.endAll(account.id(), null);
        });
    }

    @PostMapping("/accounts/{id}/factor")
    String removeFactor(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        return change(id, typed, next, "factor.removedFor", account -> {
            invitations.requireMay(account);
            factor.remove(account);
        });
    }

    @PostMapping("/accounts/{id}/mail")
    String mail(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        return change(
                id,
                typed,
                next,
                "account.mailChanged",
                account -> invitations.mail(account, typed.getOrDefault("mail", "")));
    }

    @PostMapping("/accounts/{id}/tie")
    String tie(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        if (issuer.isEmpty()) throw new BadInputException("subject", "");
        return change(
                id,
                typed,
                next,
                "account.tied",
                account -> invitations.tie(account, issuer, typed.getOrDefault("subject", "")));
    }

    @PostMapping("/accounts/{id}/untie")
    String untie(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        return change(id, typed, next, "account.untied", invitations::untie);
    }

    @GetMapping("/accounts/{id}/close")
    String askClose(@PathVariable UUID id, Model model) {
        model.addAttribute("account", account(id));
        model.addAttribute("form", FormState.empty());
        return "identity/close";
    }

    @PostMapping("/accounts/{id}/close")
    String close(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Account account = account(id);
        FormBack form = new FormBack(typed);
        try {
            String answer = once.run(form.once(), () -> {
                invitations.close(account, form.text("reason"));
                return "/accounts/" + id;
            });
            sessions.endAll(id, null);
            Notice.done(next, "account.closed", account.name());
            return "redirect:" + answer;
        } catch (UnmetRuleException unmet) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("account", account);
            model.addAttribute("form", form.with(unmet, words));
            return "identity/close";
        }
    }

    private String change(
            UUID id, Map<String, String> typed, RedirectAttributes next, String done, Consumer<Account> work) {
        Account account = account(id);
        try {
            String answer = once.run(new FormBack(typed).once(), () -> {
                work.accept(account);
                return "/accounts/" + id;
            });
            Notice.done(next, done, account.name());
            return "redirect:" + answer;
        } catch (UnmetRuleException unmet) {
            return back(id, unmet, next);
        }
    }

    private static String back(UUID id, UnmetRuleException unmet, RedirectAttributes next) {
        Notice.warning(next, unmet.key(), unmet.arguments());
        return "redirect:/accounts/" + id;
    }

    /** Who may not see an account is told no more than who asks for one that never was. */
    private Account account(UUID id) {
        requireAnywhere();
        return accounts.find(id).orElseThrow(() -> new BadInputException("account", id.toString()));
    }

    private void requireAnywhere() {
        if (!gate.allowsAnywhere(IdentityAction.ACCOUNTS_VIEW)
                && gate.decide(IdentityAction.ACCOUNTS_VIEW, Acting.required().unit())
                        instanceof Decision.Denied denied) throw new RefusedException(denied);
    }

    private String page(Account account, FormState form, Model model) {
        UUID me = Acting.required().account();
        model.addAttribute("account", account);
        model.addAttribute("form", form);
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

    private String invitePage(@Nullable UUID unit, FormState form, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<Holding> holders = unit == null ? List.of() : posts.holdersIn(new UnitId(unit), today);
        model.addAttribute("unit", unit == null ? "" : unit.toString());
        model.addAttribute(
                "unitName",
                unit == null
                        ? ""
                        : units.nearest(new UnitId(unit), today)
                                .orElseThrow(() -> new BadInputException("unit", unit.toString()))
                                .name());
        model.addAttribute("holders", holders);
        model.addAttribute("form", form);
        return "identity/invite";
    }

    private String handOver(Account account, String link, boolean invited, Model model) {
        boolean sent = account.mail() != null
                && letters.send(
                        account.mail(),
                        word(invited ? "invite.letter.subject" : "reset.letter.subject"),
                        invited
                                ? word(
                                        "invite.letter.text",
                                        account.name(),
                                        account.login(),
                                        link,
                                        Tokens.INVITATION.toDays())
                                : word("reset.letter.text", account.name(), link, Tokens.RESET.toMinutes()));
        model.addAttribute("account", account);
        model.addAttribute("link", link);
        model.addAttribute("invited", invited);
        model.addAttribute("sent", sent);
        return "identity/hand-over";
    }

    private static String next(String q, boolean closed, Account last) {
        return "/accounts?q=" + UriUtils.encode(q, StandardCharsets.UTF_8) + "&closed=" + closed + "&afterName="
                + UriUtils.encode(last.name(), StandardCharsets.UTF_8) + "&afterId=" + last.id();
    }

    private String word(String key, Object... arguments) {
        return words.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
