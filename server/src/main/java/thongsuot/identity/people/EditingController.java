package thongsuot.identity.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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
import thongsuot.identity.account.Account;
import thongsuot.platform.EditConflictException;
import thongsuot.platform.LastChange;
import thongsuot.platform.Once;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.MergeView;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** The form in which the name of an account's owner and their address are corrected. Two who do it at once are brought together. */
@Controller
class EditingController {

    private final SeenAccounts seen;
    private final EditingAccounts editing;
    private final Invitations invitations;
    private final LastChange lastChange;
    private final Once once;
    private final MessageSource words;

    EditingController(
            SeenAccounts seen,
            EditingAccounts editing,
            Invitations invitations,
            LastChange lastChange,
            Once once,
            MessageSource words) {
        this.seen = seen;
        this.editing = editing;
        this.invitations = invitations;
        this.lastChange = lastChange;
        this.once = once;
        this.words = words;
    }

    @GetMapping("/accounts/{id}/edit")
    String ask(@PathVariable UUID id, RedirectAttributes next, Model model) {
        Account account = seen.one(id);
        try {
            invitations.requireMay(account);
        } catch (UnmetRuleException unmet) {
            Notice.warning(next, unmet.key(), unmet.arguments());
            return "redirect:/accounts/" + id;
        }
        return page(account, FormState.of(base(account)), account.version(), base(account), model);
    }

    @PostMapping("/accounts/{id}/edit")
    String save(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Account account = seen.one(id);
        FormBack form = new FormBack(typed);
        MergeView merge = merge(account, request);
        // What somebody else changed about the account and this form doesn't show is no reason to stop.
        int version = merge.untouched() ? account.version() : version(typed);
        try {
            if (version != account.version()) throw new EditConflictException("account " + id);
            String answer = once.run(form.once(), () -> {
                editing.edit(account, typed.getOrDefault("name", ""), typed.getOrDefault("mail", ""));
                return "/accounts/" + id;
            });
            Notice.done(next, "account.edited");
            return "redirect:" + answer;
        } catch (EditConflictException conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("title", words().of("account.edit.of", account.name()));
            model.addAttribute("view", merge(seen.one(id), request));
            return "web/merge";
        } catch (UnmetRuleException unmet) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(account, form.with(unmet, words), version(typed), begun(typed), model);
        }
    }

    private MergeView merge(Account now, HttpServletRequest request) {
        Words w = words();
        Map<String, String[]> typed = request.getParameterMap();
        return new MergeView(
                "/accounts/" + now.id() + "/edit",
                "/accounts/" + now.id(),
                now.version(),
                by(now, w),
                List.of(
                        MergeView.field(typed, "name", w.of("account.name"), now.name(), false),
                        MergeView.field(typed, "mail", w.of("account.mail"), mail(now), false)));
    }

    private String by(Account account, Words w) {
        return lastChange
                .of("account", account.id().toString(), EditingAccounts.CHANGES)
                .map(last -> w.of("account.edit.by", last.name(), VietnameseFormats.dateAndTime(last.at())))
                .orElse(w.of("account.edit.bySomebody"));
    }

    private static String page(Account account, FormState form, int version, Map<String, String> base, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("form", form);
        model.addAttribute("version", version);
        model.addAttribute("base", base);
        return "identity/edit";
    }

    private static Map<String, String> base(Account account) {
        return Map.of("name", account.name(), "mail", mail(account));
    }

    private static String mail(Account account) {
        String mail = account.mail();
        return mail == null ? "" : mail;
    }

    /** What stood in the fields when the form was first opened. */
    private static Map<String, String> begun(Map<String, String> typed) {
        return Map.of(
                "name", typed.getOrDefault(MergeView.BASE + "name", ""),
                "mail", typed.getOrDefault(MergeView.BASE + "mail", ""));
    }

    private static int version(Map<String, String> typed) {
        String text = typed.getOrDefault("version", "");
        if (!text.matches("\\d{1,9}")) throw new BadInputException("version", text);
        return Integer.parseInt(text);
    }

    private Words words() {
        return new Words(words, LocaleContextHolder.getLocale());
    }
}
