package thongsuot.identity.people;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.identity.FormBack;
import thongsuot.identity.IdentityAction;
import thongsuot.identity.UnmetRuleException;
import thongsuot.identity.account.Account;
import thongsuot.identity.account.Links;
import thongsuot.identity.account.Secret;
import thongsuot.organisation.Holding;
import thongsuot.organisation.Posts;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;
import thongsuot.platform.Once;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Notice;

/** Invites somebody, or lets them back in: both end with a link to be handed over. */
@Controller
class InvitationController {

    private final SeenAccounts seen;
    private final Invitations invitations;
    private final HandingOver handing;
    private final Posts posts;
    private final Units units;
    private final Links links;
    private final Gate gate;
    private final Once once;
    private final MessageSource words;
    private final Clock clock;

    InvitationController(
            SeenAccounts seen,
            Invitations invitations,
            HandingOver handing,
            Posts posts,
            Units units,
            Links links,
            Gate gate,
            Once once,
            MessageSource words,
            Clock clock) {
        this.seen = seen;
        this.invitations = invitations;
        this.handing = handing;
        this.posts = posts;
        this.units = units;
        this.links = links;
        this.gate = gate;
        this.once = once;
        this.words = words;
        this.clock = clock;
    }

    /** @param unit whose administrators will look after the account; null for the whole installation */
    @GetMapping("/accounts/invite")
    String ask(@RequestParam(required = false) @Nullable UUID unit, Model model) {
        UUID at = unit == null && !gate.allows(IdentityAction.ACCOUNTS_MANAGE, null)
                ? Acting.required().unit()
                : unit;
        gate.require(IdentityAction.ACCOUNTS_MANAGE, at);
        return page(at, FormState.empty(), model);
    }

    @PostMapping("/accounts/invite")
    String invite(@RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
        FormBack form = new FormBack(typed);
        UUID unit = form.text("unit").isEmpty() ? null : form.id("unit");
        AtomicReference<Invitations.@Nullable Invited> made = new AtomicReference<>();
        try {
            once.run(form.once(), () -> {
                Invitations.Invited invited = invitations.invite(
                        form.text("person").isEmpty() ? null : form.id("person"),
                        typed.get("name"),
                        typed.get("login"),
                        typed.get("mail"),
                        unit);
                made.set(invited);
                return "/accounts/" + invited.account().id();
            });
        } catch (UnmetRuleException unmet) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(unit, form.with(unmet, words), model);
        }
        Invitations.Invited invited = made.get();
        if (invited == null) return "redirect:/accounts";
        return handing.over(invited.account(), links.invitation(invited.link()), true, model);
    }

    @PostMapping("/accounts/{id}/link")
    String link(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes next, Model model) {
        Account account = seen.one(id);
        AtomicReference<@Nullable Secret> made = new AtomicReference<>();
        try {
            once.run(new FormBack(typed).once(), () -> {
                made.set(invitations.link(account));
                return "/accounts/" + id;
            });
        } catch (UnmetRuleException unmet) {
            Notice.warning(next, unmet.key(), unmet.arguments());
            return "redirect:/accounts/" + id;
        }
        Secret secret = made.get();
        if (secret == null) return "redirect:/accounts/" + id;
        boolean invited = account.waiting();
        return handing.over(account, invited ? links.invitation(secret) : links.reset(secret), invited, model);
    }

    private String page(@Nullable UUID unit, FormState form, Model model) {
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
}
