package thongsuot.programme.carrying;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.organisation.UnitId;
import thongsuot.programme.Commands;
import thongsuot.programme.Desk;
import thongsuot.programme.Outcome;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.doing.Moving;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;

/** The list of open work whose unit has ended, and one decision for as many of it as are ticked. */
@Controller
class CarryController {

    private static final int MOST = 500;

    private final Carries carries;
    private final Carrying carrying;
    private final Commands commands;
    private final Desk desk;

    CarryController(Carries carries, Carrying carrying, Commands commands, Desk desk) {
        this.carries = carries;
        this.carrying = carrying;
        this.commands = commands;
        this.desk = desk;
    }

    @GetMapping("/obligations/carry")
    String list(Model model) {
        desk.requireSight();
        List<Carries.Waiting> waiting = carries.waiting(desk.today(), MOST);
        List<String> proposed = waiting.stream()
                .filter(each -> each.proposed() != null)
                .map(Carries.Waiting::value)
                .toList();
        return shown(waiting, FormState.of(java.util.Map.of("carry", proposed)), model);
    }

    @PostMapping("/obligations/carry")
    String decide(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        desk.requireAnywhere(ProgrammeAction.DECIDE);
        FormState form = FormState.of(new LinkedHashMap<String, List<String>>(typed));
        List<Carries.Waiting> waiting = carries.waiting(desk.today(), MOST);
        List<Carries.Waiting> chosen = waiting.stream()
                .filter(each -> form.values("carry").contains(each.value()))
                .toList();
        UnitId other = form.value("to").isBlank() ? null : new UnitId(Desk.uuid(form.value("to")));
        List<UnitId> heirs = new ArrayList<>();
        for (Carries.Waiting each : chosen) {
            UnitId heir = other == null ? each.proposed() : other;
            if (heir != null) heirs.add(heir);
        }
        Refusal missing =
                chosen.isEmpty() ? Refusal.NOTHING_CHOSEN : heirs.size() < chosen.size() ? Refusal.NO_SUCCESSOR : null;
        if (missing != null)
            return shown(waiting, form.withError("", desk.words(locale).of(missing.key())), model);
        return commands.run(
                token,
                () -> all(chosen, heirs, form.value("decision")),
                _ -> "/obligations/carry",
                why -> shown(
                        waiting,
                        form.withError(
                                why == Refusal.REASON_MISSING ? "decision" : "",
                                desk.words(locale).of(why.key())),
                        model),
                () -> Notice.done(next, "programme.carried", VietnameseFormats.number(chosen.size())));
    }

    /** All or none. */
    private Outcome all(List<Carries.Waiting> chosen, List<UnitId> heirs, String decision) {
        Outcome outcome = new Outcome.Refused(Refusal.NOTHING_CHOSEN);
        for (int i = 0; i < chosen.size(); i++) {
            outcome = carrying.transfer(chosen.get(i).key(), Moving.ANY, heirs.get(i), decision);
            if (outcome instanceof Outcome.Refused) return outcome;
        }
        return outcome;
    }

    private String shown(List<Carries.Waiting> waiting, FormState form, Model model) {
        model.addAttribute("waiting", waiting);
        model.addAttribute("form", form);
        model.addAttribute("today", desk.today());
        return "programme/carry";
    }
}
