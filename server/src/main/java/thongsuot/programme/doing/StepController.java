package thongsuot.programme.doing;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.programme.Commands;
import thongsuot.programme.Desk;
import thongsuot.programme.Outcome;
import thongsuot.programme.Refusal;
import thongsuot.programme.Work;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.Words;

/** The steps that a unit sets itself, on the page of its work. */
@Controller
class StepController {

    private static final String STEPS = "/works/{mandate:[0-9a-f-]{36}}/{unit:[0-9a-f-]{36}}/steps";

    private final Steps steps;
    private final Works works;
    private final WorkPage page;
    private final Commands commands;
    private final Desk desk;

    StepController(Steps steps, Works works, WorkPage page, Commands commands, Desk desk) {
        this.steps = steps;
        this.works = works;
        this.page = page;
        this.commands = commands;
        this.desk = desk;
    }

    @PostMapping(STEPS)
    String add(
            @PathVariable String mandate,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String on,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Work work = work(mandate, unit, on);
        Words w = desk.words(locale);
        FormState form = FormState.of(new LinkedHashMap<String, List<String>>(typed));
        LocalDate day = desk.date(form.value("stepBy")).orElse(null);
        if (day == null && !form.value("stepBy").isBlank())
            return page.shown(work, form.withError("stepBy", w.of("programme.day.wrong", form.value("stepBy"))), model);
        return run(work, token, () -> steps.add(work.key(), form.value("step"), day), form, w, next, model);
    }

    @PostMapping(STEPS + "/{step:[0-9a-f-]{36}}")
    String done(
            @PathVariable String mandate,
            @PathVariable String unit,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Work work = work(mandate, unit, on);
        UUID id = Desk.uuid(step);
        return run(work, token, () -> steps.done(work.key(), id), FormState.empty(), desk.words(locale), next, model);
    }

    private String run(
            Work work,
            @Nullable UUID token,
            Supplier<Outcome> command,
            FormState form,
            Words w,
            RedirectAttributes next,
            Model model) {
        return commands.run(
                token,
                command,
                _ -> work.key().path(),
                why -> page.shown(
                        work,
                        form.withError(
                                switch (why) {
                                    case REASON_MISSING -> "step";
                                    case AFTER_PARENT -> "stepBy";
                                    default -> "";
                                },
                                w.of(why == Refusal.AFTER_PARENT ? "programme.step.late" : why.key())),
                        model),
                () -> Notice.done(next, "programme.step.saved"));
    }

    private Work work(String mandate, String unit, String on) {
        return works.get(Desk.key(mandate, unit, on));
    }
}
