package thongsuot.api.tokens;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import thongsuot.identity.IdentityAction;
import thongsuot.identity.account.Secret;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;
import thongsuot.platform.Once;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.Words;

/** One's tokens, and to who looks after accounts those of others. */
@Controller
class TokenController {

    private static final List<Integer> DAYS = List.of(7, 30, 90, 180, 365);
    private static final String USUAL = "90";

    private final Tokens tokens;
    private final KeepingTokens keeping;
    private final Gate gate;
    private final Once once;
    private final MessageSource messages;
    private final Clock clock;
    private final String address;

    TokenController(
            Tokens tokens,
            KeepingTokens keeping,
            Gate gate,
            Once once,
            MessageSource messages,
            Clock clock,
            @Value("${thongsuot.public.address:}") String address) {
        this.tokens = tokens;
        this.keeping = keeping;
        this.gate = gate;
        this.once = once;
        this.messages = messages;
        this.clock = clock;
        this.address = address.replaceAll("/+$", "");
    }

    @GetMapping("/account/tokens")
    String page(Locale locale, Model model) {
        return shown(
                FormState.of(Map.of("scope", Scope.READ.name(), "days", USUAL)), new Words(messages, locale), model);
    }

    /** The word stands in this answer and nowhere else: not in a session, not in an address. */
    @PostMapping("/account/tokens")
    String make(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words w = new Words(messages, locale);
        FormState form = checked(FormState.of(typed), w);
        if (!form.errors().isEmpty()) return shown(form, w, model);
        AtomicReference<@Nullable Secret> made = new AtomicReference<>();
        once.run(token, () -> {
            made.set(keeping.make(wanted(form)));
            return "/account/tokens";
        });
        Secret secret = made.get();
        // The second click of a double one finds the token made and its word shown to the first.
        if (secret == null) return "redirect:/account/tokens";
        response.setStatus(HttpStatus.CREATED.value());
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("word", secret.word());
        model.addAttribute("name", form.value("name").strip());
        model.addAttribute(
                "address",
                address.isEmpty()
                        ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                        : address);
        return "api/made";
    }

    private static NewToken wanted(FormState form) {
        return new NewToken(
                UUID.fromString(form.value("post")),
                form.value("name").strip(),
                Scope.valueOf(form.value("scope")),
                Integer.parseInt(form.value("days")));
    }

    private FormState checked(FormState typed, Words w) {
        FormState form = typed;
        String name = form.value("name").strip();
        if (name.isEmpty() || name.length() > 100) form = form.withError("name", w.of("api.rule.name"));
        if (keeping.posts().stream().noneMatch(each -> each.value().equals(typed.value("post"))))
            form = form.withError("post", w.of("api.rule.post"));
        if (Arrays.stream(Scope.values()).noneMatch(each -> each.name().equals(typed.value("scope"))))
            form = form.withError("scope", w.of("api.rule.scope"));
        if (DAYS.stream().noneMatch(each -> each.toString().equals(typed.value("days"))))
            form = form.withError("days", w.of("api.rule.days"));
        if (form.errors().isEmpty() && keeping.full())
            form = form.withError("", w.of("api.rule.most", KeepingTokens.MOST));
        return form;
    }

    @GetMapping("/account/tokens/{id:[0-9a-f-]{36}}/revoke")
    String ask(@PathVariable UUID id, Model model) {
        model.addAttribute("token", required(id));
        return "api/revoke";
    }

    @PostMapping("/account/tokens/{id:[0-9a-f-]{36}}/revoke")
    String revoke(@PathVariable UUID id, RedirectAttributes next) {
        Token token = required(id);
        if (keeping.revoke(id)) Notice.done(next, "api.token.gone", token.name());
        return "redirect:/account/tokens";
    }

    private Token required(UUID id) {
        return tokens.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String shown(FormState form, Words w, Model model) {
        UUID account = Acting.required().account();
        model.addAttribute("form", form);
        model.addAttribute(
                "posts",
                keeping.posts().stream()
                        .map(each -> new Choice(each.value(), each.title() + ", " + each.unitName()))
                        .toList());
        model.addAttribute(
                "scopes",
                Arrays.stream(Scope.values())
                        .map(each -> new Choice(each.name(), w.of(each.key())))
                        .toList());
        model.addAttribute(
                "days",
                DAYS.stream()
                        .map(each -> new Choice(each.toString(), w.of("api.days", each)))
                        .toList());
        model.addAttribute("tokens", tokens.of(account));
        model.addAttribute(
                "others",
                gate.allowsAnywhere(IdentityAction.ACCOUNTS_MANAGE) ? tokens.ofOthers(account) : List.<Token>of());
        model.addAttribute("now", clock.instant());
        return "api/tokens";
    }
}
