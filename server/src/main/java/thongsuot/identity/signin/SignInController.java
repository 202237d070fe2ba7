package thongsuot.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thongsuot.identity.account.Letters;
import thongsuot.platform.Acting;

/** The way in by login and password, and by a code where the account asks for one. */
@Controller
class SignInController {

    private final Candidates candidates;
    private final Passwords passwords;
    private final Throttle throttle;
    private final SecondFactors factors;
    private final SigningIn signingIn;
    private final Addresses addresses;
    private final Letters letters;
    private final ProviderSettings provider;
    private final Clock clock;

    SignInController(
            Candidates candidates,
            Passwords passwords,
            Throttle throttle,
            SecondFactors factors,
            SigningIn signingIn,
            Addresses addresses,
            Letters letters,
            ProviderSettings provider,
            Clock clock) {
        this.candidates = candidates;
        this.passwords = passwords;
        this.throttle = throttle;
        this.factors = factors;
        this.signingIn = signingIn;
        this.addresses = addresses;
        this.letters = letters;
        this.provider = provider;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    String ask(
            @RequestParam(required = false) @Nullable String ended,
            @RequestParam(required = false) @Nullable String refused,
            Model model) {
        if (Acting.current().isPresent()) return "redirect:/";
        if (candidates.installationEmpty()) return "redirect:/setup";
        model.addAttribute("ended", ended == null ? "" : ended.equals("kept") ? "kept" : "plain");
        if (refused != null) model.addAttribute("problem", "signIn.provider.refused");
        return page(model, "");
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String login = name.length() > 100 ? "" : name;
        String address = addresses.of(request);
        int wait = throttle.attempt(login, address);
        if (wait > 0) return wait(wait, response, model, name);
        Optional<Candidate> who = candidates.byLogin(login);
        if (passwords.matches(password, who.map(Candidate::password).orElse(null))) {
            throttle.succeeded(login);
            return signingIn.proved(who.orElseThrow(), "password", false, request, response);
        }
        throttle.failed(address);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        model.addAttribute("problem", "signIn.failed");
        return page(model, name.length() > 100 ? "" : name);
    }

    @GetMapping("/sign-in/code")
    String askCode(HttpServletRequest request) {
        return pending(request).isEmpty() ? "redirect:/sign-in?ended" : "identity/sign-in-code";
    }

    @PostMapping("/sign-in/code")
    String code(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Pending> pending = pending(request);
        if (pending.isEmpty()) return "redirect:/sign-in?ended";
        Candidate who = pending.get().candidate();
        String key = "second factor of " + who.id();
        int wait = throttle.attempt(key, addresses.of(request));
        if (wait > 0) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader("Retry-After", String.valueOf(wait));
            model.addAttribute("wait", wait);
            return "identity/sign-in-code";
        }
        if (SigningIn.as(who, () -> factors.accepts(who.id(), code))) {
            throttle.succeeded(key);
            return signingIn.enter(who, "password and second factor", request, response);
        }
        throttle.failed(addresses.of(request));
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        model.addAttribute("failed", true);
        return "identity/sign-in-code";
    }

    private String wait(int seconds, HttpServletResponse response, Model model, String name) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader("Retry-After", String.valueOf(seconds));
        model.addAttribute("wait", seconds);
        return page(model, name.length() > 100 ? "" : name);
    }

    private String page(Model model, String name) {
        model.addAttribute("name", name);
        model.addAttribute("provider", provider.name());
        model.addAttribute("letters", letters.configured());
        return "identity/sign-in";
    }

    private Optional<Pending> pending(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Pending found = session == null ? null : (Pending) session.getAttribute(Pending.ATTRIBUTE);
        return Optional.ofNullable(found).filter(each -> each.fresh(clock.instant()));
    }
}
