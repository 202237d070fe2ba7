package thongsuot.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import thongsuot.identity.FormBack;
import thongsuot.identity.UnmetRuleException;
import thongsuot.identity.account.Letters;
import thongsuot.identity.account.Links;
import thongsuot.identity.account.Secret;
import thongsuot.identity.account.Tokens;
import thongsuot.web.FormState;
import thongsuot.web.Notice;

/** Setting a password by a link: after an invitation, or because the old one is forgotten. The same answer for every name asked with. */
@Controller
class LinkController {

    private final Tokens tokens;
    private final ChangingPassword changing;
    private final Letters letters;
    private final Links links;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Addresses addresses;
    private final MessageSource words;

    LinkController(
            Tokens tokens,
            ChangingPassword changing,
            Letters letters,
            Links links,
            Sessions sessions,
            Throttle throttle,
            Addresses addresses,
            MessageSource words) {
        this.tokens = tokens;
        this.changing = changing;
        this.letters = letters;
        this.links = links;
        this.sessions = sessions;
        this.throttle = throttle;
        this.addresses = addresses;
        this.words = words;
    }

    @GetMapping("/reset")
    String ask(Model model) {
        model.addAttribute("letters", letters.configured());
        return "identity/reset";
    }

    @PostMapping("/reset")
    String send(@RequestParam(defaultValue = "") String name, HttpServletRequest request, Model model) {
        model.addAttribute("letters", letters.configured());
        if (!letters.configured()) return "identity/reset";
        // Counted like a sign-in, so that nobody floods a mailbox or tries names at leisure.
        boolean slow = throttle.attempt("reset of " + addresses.of(request), addresses.of(request)) > 0;
        if (!slow && !name.isBlank() && name.length() <= 250) {
            Secret secret = Secret.forLink();
            tokens.asked(name, secret)
                    .ifPresent(to -> letters.sendLater(
                            to.mail(),
                            word("reset.letter.subject"),
                            word("reset.letter.text", to.name(), links.reset(secret), Tokens.RESET.toMinutes())));
        }
        model.addAttribute("sent", true);
        return "identity/reset";
    }

    @GetMapping({"/reset/{word}", "/invitation/{word}"})
    String open(@PathVariable String word, HttpServletResponse response, Model model) {
        return page(word, FormState.empty(), response, model);
    }

    @PostMapping({"/reset/{word}", "/invitation/{word}"})
    String set(
            @PathVariable String word,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        try {
            Optional<UUID> whose =
                    changing.byLink(word, typed.getOrDefault("password", ""), typed.getOrDefault("again", ""));
            if (whose.isEmpty()) return page(word, FormState.empty(), response, model);
            sessions.endAll(whose.get(), null);
            Notice.done(next, "reset.done");
            return "redirect:/sign-in";
        } catch (UnmetRuleException unmet) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(word, new FormBack(typed).with(unmet, words), response, model);
        }
    }

    private String page(String word, FormState form, HttpServletResponse response, Model model) {
        Optional<Tokens.Opened> link = word.length() > 100 ? Optional.empty() : tokens.open(word);
        if (link.isEmpty() || link.get().account() == null) {
            response.setStatus(HttpStatus.GONE.value());
            model.addAttribute("letters", letters.configured());
            return "identity/link-gone";
        }
        model.addAttribute("form", form);
        model.addAttribute("invited", link.get().kind().equals("INVITATION"));
        model.addAttribute("name", link.get().name());
        model.addAttribute("login", link.get().login());
        return "identity/link";
    }

    private String word(String key, Object... arguments) {
        return words.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
