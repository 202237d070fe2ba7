package thongsuot.programme.assigning;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.names.NameAnswers;
import thongsuot.organisation.names.UnitNames;
import thongsuot.programme.Commands;
import thongsuot.programme.Desk;
import thongsuot.programme.FirstDue;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.Role;
import thongsuot.programme.Source;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.axes.Axes;
import thongsuot.programme.axes.AxisId;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.Words;

/** Việc giao miệng: one typed line, what was understood of it, and the duty. */
@Controller
class SpokenController {

    private final Assigning assigning;
    private final UnitNames names;
    private final Commands commands;
    private final Desk desk;
    private final Axes axes;

    SpokenController(Assigning assigning, UnitNames names, Commands commands, Desk desk, Axes axes) {
        this.assigning = assigning;
        this.names = names;
        this.commands = commands;
        this.desk = desk;
        this.axes = axes;
    }

    /** With a line in the address what was understood of it stands in the fields. */
    @GetMapping("/obligations/spoken")
    String form(@RequestParam(defaultValue = "") String line, Model model) {
        desk.requireAnywhere(ProgrammeAction.ASSIGN);
        return shown(FormState.of(line.isBlank() ? Map.of() : understood(line.strip())), model);
    }

    private Map<String, @Nullable Object> understood(String line) {
        SpokenLine read = SpokenLine.read(line, desk.today());
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("line", line);
        values.put("action", read.action());
        values.put("by", read.due().firstOn());
        values.put("dueWords", read.due().words());
        values.put("lead.words", read.who());
        NameAnswers answers = names.resolve(read.who(), issuer(), desk.today());
        if (answers.standsOut()) {
            values.put("lead", answers.units().getFirst().unit());
            values.put("lead.words", answers.units().getFirst().name());
        }
        return values;
    }

    private @Nullable UnitId issuer() {
        return desk.unitsFor(ProgrammeAction.ASSIGN).stream()
                .map(thongsuot.organisation.Unit::id)
                .findFirst()
                .orElse(null);
    }

    @PostMapping("/obligations/spoken")
    String give(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Words w = desk.words(locale);
        FormState form = FormState.of(new LinkedHashMap<String, List<String>>(typed));
        UnitId issuer = new UnitId(Desk.uuid(form.value("issuer")));
        String by = form.value("by").strip();
        LocalDate day = desk.date(by).orElse(null);
        if (day == null && !by.isEmpty()) form = form.withError("by", w.of("programme.day.wrong", by));
        if (form.value("lead").isBlank())
            form = form.withError(
                    "lead",
                    form.value("lead.words").isBlank()
                            ? w.of(Refusal.NO_LEAD.key())
                            : w.of("programme.unit.pick", form.value("lead.words")));
        if (form.value("action").isBlank()) form = form.withError("action", w.of(Refusal.NO_WORDS.key()));
        if (form.value("action").length() > 4000) form = form.withError("action", w.of("programme.long"));
        AxisId axis = axes.chosen(form.value("axis"), issuer, desk.today()).orElse(null);
        if (axis == null && !form.value("axis").isBlank()) form = form.withError("axis", w.of("axis.other"));
        if (!form.errors().isEmpty()) return shown(form, model);
        FormState read = form;
        return commands.run(
                token,
                () -> assigning.issue(wanted(read, issuer, day).along(axis)),
                id -> "/obligations/" + id,
                why -> shown(read.withError("", w.of(why.key())), model),
                () -> Notice.done(next, "programme.given", "1"));
    }

    private static NewObligation wanted(FormState form, UnitId issuer, @Nullable LocalDate day) {
        String action = form.value("action").strip();
        String line = form.value("line").isBlank() ? action : form.value("line").strip();
        FirstDue due = SpokenLine.due(day, cut(form.value("dueWords"), 2000));
        return NewObligation.of(
                issuer,
                action,
                due,
                new Source.Spoken(cut(line, 4000)),
                new ToUnit(Role.LEAD, new UnitId(Desk.uuid(form.value("lead")))));
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    private String shown(FormState form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("axes", axes.choices(desk.today()));
        model.addAttribute("issuers", desk.choices(desk.unitsFor(ProgrammeAction.ASSIGN)));
        return "programme/spoken";
    }
}
