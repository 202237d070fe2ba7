package thongsuot.programme.escalating;

import java.util.Arrays;
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
import thongsuot.programme.Commands;
import thongsuot.programme.Desk;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;

/** Proposals to inspect: taken up or laid aside by who decides. Nothing else follows from them here. */
@Controller
class ProposalController {

    private static final int MOST = 500;

    private final Pressed pressed;
    private final Answering answering;
    private final Commands commands;
    private final Desk desk;

    ProposalController(Pressed pressed, Answering answering, Commands commands, Desk desk) {
        this.pressed = pressed;
        this.answering = answering;
        this.commands = commands;
        this.desk = desk;
    }

    @GetMapping("/escalation/proposals")
    String page(Model model) {
        desk.requireAnywhere(ProgrammeAction.DECIDE);
        return shown(FormState.empty(), model);
    }

    @PostMapping("/escalation/proposals")
    String decide(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        desk.requireAnywhere(ProgrammeAction.DECIDE);
        FormState form = FormState.of(new LinkedHashMap<String, List<String>>(typed));
        List<EscalationId> chosen = form.values("proposal").stream()
                .map(each -> new EscalationId(Desk.uuid(each)))
                .distinct()
                .toList();
        Pressed.Decision decision = Arrays.stream(Pressed.Decision.values())
                .filter(each -> each.name().equals(form.value("decision")))
                .findFirst()
                .orElseThrow(() -> new BadInputException("decision", form.value("decision")));
        if (form.value("words").length() > 2000) throw new BadInputException("words", form.value("words"));
        return commands.run(
                token,
                () -> answering.decide(chosen, decision, form.value("words")),
                _ -> "/escalation/proposals",
                why -> shown(
                        form.withError(
                                why == Refusal.REASON_MISSING ? "words" : "",
                                desk.words(locale).of(why.key())),
                        model),
                () -> Notice.done(next, "escalation.decided", VietnameseFormats.number(chosen.size())));
    }

    private String shown(FormState form, Model model) {
        model.addAttribute("proposals", pressed.proposals(MOST));
        model.addAttribute("form", form);
        return "programme/escalation-proposals";
    }
}
