package thongsuot.dispatch.receipts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.Issue;
import thongsuot.dispatch.issuing.Commands;
import thongsuot.dispatch.issuing.Desk;
import thongsuot.dispatch.issuing.Reminders;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Once;
import thongsuot.web.BadInputException;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** For the issuer: one line for what a recipient told by phone or paper, and reminders. */
@Controller
class EnterController {

    private final Receiving receiving;
    private final Reminders reminders;
    private final Desk desk;
    private final Once once;

    EnterController(Receiving receiving, Reminders reminders, Desk desk, Once once) {
        this.receiving = receiving;
        this.reminders = reminders;
        this.desk = desk;
        this.once = once;
    }

    @GetMapping("/dispatch/{id:[0-9a-f-]{36}}/units/{unit:[0-9a-f-]{36}}/enter")
    String form(@PathVariable String id, @PathVariable String unit, Locale locale, Model model) {
        Issue issue = mine(id);
        FormState form =
                FormState.of(Map.of("medium", "PHONE", "act", "RECEIVED", "on", VietnameseFormats.date(desk.today())));
        return shown(issue, new UnitId(Desk.uuid(unit)), form, locale, model);
    }

    @PostMapping("/dispatch/{id:[0-9a-f-]{36}}/units/{unit:[0-9a-f-]{36}}/enter")
    String enter(
            @PathVariable String id,
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "") String medium,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String toldBy,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Issue issue = mine(id);
        UnitId recipient = new UnitId(Desk.uuid(unit));
        Words w = desk.words(locale);
        FormState form = FormState.of(new LinkedHashMap<String, List<String>>(typed));
        LocalDate day = desk.date(on).orElse(null);
        if (day == null)
            return shown(issue, recipient, form.withError("on", w.of("dispatch.day.wrong", on)), locale, model);
        Told told = new Told(medium.equals("PAPER") ? Medium.PAPER : Medium.PHONE, toldBy, day);
        return Commands.run(
                once,
                token,
                () -> receiving.enter(issue.id(), recipient, !act.equals("REFUSED"), told, reason),
                each -> "/dispatch/" + each + "/units?state=WAITING",
                why -> shown(issue, recipient, form.withError("", w.of(why)), locale, model),
                () -> Notice.done(next, "dispatch.entered", desk.name(recipient)));
    }

    @PostMapping("/dispatch/{id:[0-9a-f-]{36}}/remind")
    String remind(
            @PathVariable String id,
            @RequestParam String step,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String message,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next) {
        Issue issue = mine(id);
        UnitId recipient = unit.isEmpty() ? null : new UnitId(Desk.uuid(unit));
        return Commands.run(
                once,
                token,
                () -> reminders.remind(issue.id(), recipient, step(step), message),
                each -> "/dispatch/" + each,
                why -> {
                    Notice.warning(next, why);
                    return "redirect:/dispatch/" + issue.id();
                },
                () -> Notice.done(next, "dispatch.reminded"));
    }

    private Issue mine(String id) {
        Issue issue = desk.issue(id);
        desk.require(DispatchAction.ENTER, issue.issuer());
        return issue;
    }

    private String shown(Issue issue, UnitId unit, FormState form, Locale locale, Model model) {
        Words w = desk.words(locale);
        model.addAttribute("issue", issue);
        model.addAttribute("unit", unit.toString());
        model.addAttribute("unitName", desk.name(unit));
        model.addAttribute("form", form);
        model.addAttribute(
                "media",
                List.of(
                        new Choice("PHONE", w.of("dispatch.medium.PHONE")),
                        new Choice("PAPER", w.of("dispatch.medium.PAPER"))));
        model.addAttribute(
                "acts",
                List.of(
                        new Choice("RECEIVED", w.of("dispatch.state.RECEIVED")),
                        new Choice("REFUSED", w.of("dispatch.state.REFUSED"))));
        return "dispatch/enter";
    }

    private static Reminders.Step step(String value) {
        try {
            return Reminders.Step.valueOf(value);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("step", value);
        }
    }
}
