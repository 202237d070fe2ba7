package thongsuot.identity.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
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
import thongsuot.identity.account.Account;
import thongsuot.identity.signin.Sessions;
import thongsuot.platform.Once;
import thongsuot.web.FormState;
import thongsuot.web.Notice;

/** Closes an account for good, once its consequences have been read. */
@Controller
class ClosingController {

    private final SeenAccounts seen;
    private final Invitations invitations;
    private final Sessions sessions;
    private final Once once;
    private final MessageSource words;

    ClosingController(SeenAccounts seen, Invitations invitations, Sessions sessions, Once once, MessageSource words) {
        this.seen = seen;
        this.invitations = invitations;
        this.sessions = sessions;
        this.once = once;
        this.words = words;
    }

    @GetMapping("/accounts/{id}/close")
    String ask(@PathVariable UUID id, Model model) {
        return page(seen.one(id), FormState.empty(), model);
    }

    @PostMapping("/accounts/{id}/close")
    String close(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Account account = seen.one(id);
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
            return page(account, form.with(unmet, words), model);
        }
    }

    private static String page(Account account, FormState form, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("form", form);
        return "identity/close";
    }
}
