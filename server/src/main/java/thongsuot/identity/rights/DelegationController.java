package thongsuot.identity.rights;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import thongsuot.identity.UnmetRuleException;
import thongsuot.platform.Acting;
import thongsuot.platform.Once;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Notice;

/** Ủy quyền: what one has given and been given, and giving it. */
@Controller
class DelegationController {

    private final Delegations delegations;
    private final Delegating delegating;
    private final Standings standings;
    private final Once once;
    private final MessageSource words;
    private final Clock clock;

    DelegationController(
            Delegations delegations,
            Delegating delegating,
            Standings standings,
            Once once,
            MessageSource words,
            Clock clock) {
        this.delegations = delegations;
        this.delegating = delegating;
        this.standings = standings;
        this.once = once;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/delegations")
    String mine(Model model) {
        Standing me = me();
        model.addAttribute("person", me.person());
        model.addAttribute("delegations", delegations.about(me.person()));
        model.addAttribute("holds", !own(me).isEmpty());
        model.addAttribute("today", LocalDate.now(clock));
        return "identity/delegations";
    }

    /** @param who the name looked for; null before that */
    @GetMapping("/delegations/new")
    String ask(@RequestParam(required = false) @Nullable String who, Model model) {
        return page(who, FormState.of(Map.of("firstDay", LocalDate.now(clock))), model);
    }

    @PostMapping("/delegations/new")
    String give(
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        FormBack form = new FormBack(typed);
        LocalDate today = LocalDate.now(clock);
        try {
            if (form.text("delegate").isEmpty()) throw new UnmetRuleException("delegate", "delegation.rule.delegate");
            String answer = once.run(form.once(), () -> {
                delegating.give(new Delegating.Wish(
                        form.id("post"),
                        me().person(),
                        form.id("delegate"),
                        form.date("firstDay", today).orElse(today),
                        form.date("lastDay", today)
                                .orElseThrow(() -> new UnmetRuleException("lastDay", "delegation.rule.lastDay")),
                        form.text("document")));
                return "/delegations";
            });
            Notice.done(next, "delegation.given");
            return "redirect:" + answer;
        } catch (UnmetRuleException unmet) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form.text("who"), form.with(unmet, words), model);
        }
    }

    @GetMapping("/delegations/{id}/revoke")
    String askRevoke(@PathVariable UUID id, Model model) {
        model.addAttribute(
                "delegation", delegations.find(id).orElseThrow(() -> new BadInputException("id", id.toString())));
        return "identity/delegation-revoke";
    }

    @PostMapping("/delegations/{id}/revoke")
    String revoke(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        if (delegations.find(id).isEmpty()) throw new BadInputException("id", id.toString());
        try {
            String answer = once.run(new FormBack(typed).once(), () -> {
                delegating.revoke(id);
                return "/delegations";
            });
            Notice.done(next, "delegation.revoked");
            return "redirect:" + answer;
        } catch (UnmetRuleException unmet) {
            Notice.warning(next, unmet.key());
            return "redirect:/delegations";
        }
    }

    private String page(@Nullable String who, FormState form, Model model) {
        Standing me = me();
        model.addAttribute("who", who == null ? "" : who);
        model.addAttribute("form", form);
        model.addAttribute("posts", own(me));
        model.addAttribute(
                "candidates",
                who == null || who.isBlank() || who.length() > 100
                        ? List.of()
                        : delegations.candidates(who.strip(), me.person()));
        return "identity/delegation-new";
    }

    private static List<Standing.ToActFor> own(Standing me) {
        return me.posts().stream().filter(each -> each.behalfOf() == null).toList();
    }

    private Standing me() {
        return standings.of(Acting.required().account()).orElseThrow();
    }
}
