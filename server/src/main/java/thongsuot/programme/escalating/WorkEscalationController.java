package thongsuot.programme.escalating;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.programme.Commands;
import thongsuot.programme.Desk;
import thongsuot.programme.Outcome;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.Work;
import thongsuot.programme.doing.Works;
import thongsuot.programme.model.Assignment;
import thongsuot.web.FormState;
import thongsuot.web.Notice;

/** The ladder of one work: what was taken and why; the explanation of its unit; what who asked does about it. */
@Controller
class WorkEscalationController {

    private static final String PAGE = "/works/{mandate:[0-9a-f-]{36}}/{unit:[0-9a-f-]{36}}/escalation";

    private final Works works;
    private final Pressed pressed;
    private final Answering answering;
    private final Commands commands;
    private final Desk desk;

    WorkEscalationController(Works works, Pressed pressed, Answering answering, Commands commands, Desk desk) {
        this.works = works;
        this.pressed = pressed;
        this.answering = answering;
        this.commands = commands;
        this.desk = desk;
    }

    @GetMapping(PAGE)
    String page(
            @PathVariable String mandate,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String on,
            Model model) {
        return shown(work(mandate, unit, on), FormState.empty(), model);
    }

    @PostMapping(PAGE + "/{act:explain|hold|lift|take-back}")
    String act(
            @PathVariable String mandate,
            @PathVariable String unit,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String on,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Work work = work(mandate, unit, on);
        FormState form = FormState.of(new LinkedHashMap<String, List<String>>(typed));
        LocalDate until = desk.date(form.value("until")).orElse(null);
        if (act.equals("hold") && until == null)
            return shown(
                    work,
                    form.withError("until", desk.words(locale).of("programme.day.wrong", form.value("until"))),
                    model);
        String did = "escalation.did." + act;
        return commands.run(
                token,
                command(act, work, form, until),
                _ -> work.key().path("escalation"),
                why -> shown(
                        work, form.withError(field(act, why), desk.words(locale).of(why.key())), model),
                () -> Notice.done(next, did));
    }

    private Supplier<Outcome> command(String act, Work work, FormState form, @Nullable LocalDate until) {
        return switch (act) {
            case "explain" -> () -> answering.explain(work, step(form), cut(form.value("explanation"), 4000));
            case "take-back" -> () -> answering.takeBack(work, step(form), cut(form.value("reason"), 2000));
            case "hold" ->
                () -> until == null
                        ? new Outcome.Refused(Refusal.DATES)
                        : answering.hold(work, until, cut(form.value("why"), 2000));
            default -> () -> answering.lift(work);
        };
    }

    private static EscalationId step(FormState form) {
        return new EscalationId(Desk.uuid(form.value("step")));
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    /** Where what is missing is missed. */
    private static String field(String act, Refusal why) {
        if (why == Refusal.DATES) return "until";
        if (why != Refusal.REASON_MISSING) return "";
        return switch (act) {
            case "explain" -> "explanation";
            case "hold" -> "why";
            default -> "reason";
        };
    }

    private String shown(Work work, FormState form, Model model) {
        model.addAttribute("work", work);
        model.addAttribute("form", form);
        model.addAttribute("steps", pressed.steps(work.key()));
        model.addAttribute("hold", pressed.hold(work.key(), desk.today()).orElse(null));
        model.addAttribute(
                "mayExplain", desk.may(ProgrammeAction.EXPLAIN, work.key().unit()));
        model.addAttribute(
                "mayDecide", desk.may(ProgrammeAction.DECIDE, work.obligation().issuer()));
        model.addAttribute("climbs", work.obligation().open() && work.state() instanceof Assignment.Open);
        return "programme/escalation-work";
    }

    private Work work(String mandate, String unit, String on) {
        return works.get(Desk.key(mandate, unit, on));
    }
}
