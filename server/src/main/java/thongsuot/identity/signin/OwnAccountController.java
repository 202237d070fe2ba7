package thongsuot.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.identity.FormBack;
import thongsuot.identity.UnmetRuleException;
import thongsuot.identity.account.Account;
import thongsuot.identity.account.AccountEvent;
import thongsuot.identity.account.Accounts;
import thongsuot.identity.rights.Standings;
import thongsuot.platform.Acting;
import thongsuot.web.FormState;
import thongsuot.web.Notice;

/** One's own account: password, second factor, where one is signed in. */
@Controller
class OwnAccountController {

    private final Accounts accounts;
    private final ChangingPassword changing;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Standings standings;
    private final Throttle throttle;
    private final Addresses addresses;
    private final MessageSource words;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    OwnAccountController(
            Accounts accounts,
            ChangingPassword changing,
            SecondFactors factors,
            Sessions sessions,
            Standings standings,
            Throttle throttle,
            Addresses addresses,
            MessageSource words,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.changing = changing;
        this.factors = factors;
        this.sessions = sessions;
        this.standings = standings;
        this.throttle = throttle;
        this.addresses = addresses;
        this.words = words;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @GetMapping("/account")
    String own(Model model) {
        model.addAttribute("account", me());
        model.addAttribute("posts", standings.of(me().id()).orElseThrow().posts());
        return "identity/account";
    }

    @GetMapping("/account/password")
    String askPassword(Model model) {
        model.addAttribute("form", FormState.empty());
        return "identity/password";
    }

    @PostMapping("/account/password")
    String password(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        FormBack form = new FormBack(typed);
        String key = "password of " + Acting.required().account();
        try {
            if (throttle.attempt(key, addresses.of(request)) > 0)
                throw new UnmetRuleException("current", "setup.rule.slower");
            changing.own(
                    typed.getOrDefault("current", ""),
                    typed.getOrDefault("password", ""),
                    typed.getOrDefault("again", ""));
        } catch (UnmetRuleException unmet) {
            // Whoever knew the present password and chose a poor new one is not guessing.
            if (!unmet.field().equals("current")) throttle.succeeded(key);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("form", form.with(unmet, words));
            return "identity/password";
        }
        throttle.succeeded(key);
        int ended = sessions.endAll(me().id(), id(request));
        Notice.done(next, "password.done", ended);
        return "redirect:/account";
    }

    /** @param needed given when somebody who must have a second factor came for another page */
    @GetMapping("/account/second-factor")
    String factor(@RequestParam(required = false) @Nullable String needed, Model model) {
        Account me = me();
        model.addAttribute("on", me.factorSince() != null);
        model.addAttribute("needed", needed != null);
        if (me.factorSince() == null) return enrolment(me, model);
        model.addAttribute("left", factors.recoveryCodesLeft(me.id()));
        return "identity/second-factor";
    }

    @PostMapping("/account/second-factor")
    String confirm(@RequestParam(defaultValue = "") String code, HttpServletResponse response, Model model) {
        Account me = me();
        if (me.factorSince() != null) return "redirect:/account/second-factor";
        Optional<List<String>> codes = transaction.execute(_ -> {
            Optional<List<String>> fresh = factors.confirm(me.id(), code);
            if (fresh.isPresent()) events.publishEvent(AccountEvent.of("secondFactorSet", me));
            standings.changed();
            return fresh;
        });
        if (codes != null && codes.isPresent()) {
            model.addAttribute("codes", codes.get());
            return "identity/recovery-codes";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("failed", true);
        model.addAttribute("on", false);
        return enrolment(me, model);
    }

    @PostMapping("/account/second-factor/codes")
    String newCodes(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            RedirectAttributes next,
            Model model) {
        Account me = me();
        if (!proved(me, code, request)) return wrongCode(next);
        List<String> codes = transaction.execute(_ -> {
            events.publishEvent(AccountEvent.of("recoveryCodesRenewed", me));
            return factors.newRecoveryCodes(me.id());
        });
        model.addAttribute("codes", codes);
        return "identity/recovery-codes";
    }

    @PostMapping("/account/second-factor/off")
    String off(@RequestParam(defaultValue = "") String code, HttpServletRequest request, RedirectAttributes next) {
        Account me = me();
        if (!proved(me, code, request)) return wrongCode(next);
        transaction.executeWithoutResult(_ -> {
            factors.remove(me.id());
            events.publishEvent(AccountEvent.of("secondFactorRemoved", me));
            standings.changed();
        });
        Notice.done(next, "factor.off.done");
        return "redirect:/account";
    }

    @GetMapping("/account/sessions")
    String sessions(HttpServletRequest request, Model model) {
        model.addAttribute("sessions", sessions.of(me().id(), id(request)));
        return "identity/sessions";
    }

    /** @param key of one session; empty for all but this one */
    @PostMapping("/account/sessions")
    String end(@RequestParam(defaultValue = "") String key, HttpServletRequest request, RedirectAttributes next) {
        Account me = me();
        int ended = key.isEmpty() ? sessions.endAll(me.id(), id(request)) : sessions.end(me.id(), key) ? 1 : 0;
        transaction.executeWithoutResult(
                _ -> events.publishEvent(AccountEvent.of("sessionsEnded", me).with(Map.of("count", ended))));
        Notice.done(next, "sessions.ended", ended);
        return "redirect:/account/sessions";
    }

    private String enrolment(Account me, Model model) {
        String secret = factors.begin(me.id());
        model.addAttribute("secret", secret.replaceAll("(.{4})(?!$)", "$1 "));
        model.addAttribute(
                "picture",
                QrPicture.of(
                        "otpauth://totp/Thong%20Suot:" + me.login() + "?secret=" + secret + "&issuer=Thong%20Suot"));
        return "identity/second-factor";
    }

    private boolean proved(Account me, String code, HttpServletRequest request) {
        String key = "second factor of " + me.id();
        if (throttle.attempt(key, addresses.of(request)) > 0 || !factors.accepts(me.id(), code)) return false;
        throttle.succeeded(key);
        return true;
    }

    private static String wrongCode(RedirectAttributes next) {
        Notice.warning(next, "signIn.code.failed");
        return "redirect:/account/second-factor";
    }

    private Account me() {
        UUID id = Acting.required().account();
        return accounts.find(id).orElseThrow();
    }

    private static String id(HttpServletRequest request) {
        HttpSession session = request.getSession();
        return session.getId();
    }
}
