package thongsuot.programme.assigning;

import java.time.LocalDate;
import java.util.ArrayList;
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
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.names.NameAnswers;
import thongsuot.organisation.names.UnitNames;
import thongsuot.programme.Commands;
import thongsuot.programme.Desk;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.Role;
import thongsuot.programme.Source;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.axes.Axes;
import thongsuot.programme.axes.AxisId;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** Work from what an inspection found or a meeting concluded: the words, a line for each piece of work, then who and by when of each. */
@Controller
class FindingController {

    private static final String PAGE = "/obligations/findings";
    private static final int MOST = 40;

    private final Assigning assigning;
    private final UnitNames names;
    private final Axes axes;
    private final Commands commands;
    private final Desk desk;

    FindingController(Assigning assigning, UnitNames names, Axes axes, Commands commands, Desk desk) {
        this.assigning = assigning;
        this.names = names;
        this.axes = axes;
        this.commands = commands;
        this.desk = desk;
    }

    @GetMapping(PAGE)
    String page(Model model) {
        desk.requireAnywhere(ProgrammeAction.ASSIGN);
        return shown(FormState.of(Map.of("kind", "CONCLUSION", "day", desk.today())), 0, model);
    }

    /** Reads the words, or gives what was read and ticked. */
    @PostMapping(PAGE)
    String send(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        desk.requireAnywhere(ProgrammeAction.ASSIGN);
        Words w = desk.words(locale);
        FormState form = FormState.of(new LinkedHashMap<String, List<String>>(typed));
        LocalDate day = desk.date(form.value("day")).orElse(null);
        form = checked(form, day, w);
        int rows = rows(form);
        if (!form.errors().isEmpty() || day == null) return shown(form, rows, model);
        if (form.value("step").equals("read")) return read(typed, form, day, model);
        UnitId issuer = new UnitId(Desk.uuid(form.value("issuer")));
        AxisId axis = axes.chosen(form.value("axis"), issuer, desk.today()).orElse(null);
        if (axis == null && !form.value("axis").isBlank()) form = form.withError("axis", w.of("axis.other"));
        List<NewObligation> all = new ArrayList<>();
        for (int row = 1; row <= rows; row++)
            if (form.values("give").contains(String.valueOf(row))) form = row(form, row, issuer, day, axis, all, w);
        if (!form.errors().isEmpty()) return shown(form, rows, model);
        FormState sent = form;
        return commands.run(
                token,
                () -> assigning.issue(all),
                _ -> "/obligations",
                why -> shown(sent.withError("", w.of(why.key())), rows, model),
                () -> Notice.done(next, "programme.given", VietnameseFormats.number(all.size())));
    }

    private static FormState checked(FormState form, @Nullable LocalDate day, Words w) {
        FormState checked = form;
        if (!form.value("kind").equals("FINDING") && !form.value("kind").equals("CONCLUSION"))
            throw new BadInputException("kind", form.value("kind"));
        String of = form.value("of").strip();
        if (of.isEmpty() || of.length() > 300) checked = checked.withError("of", w.of("finding.of.wrong"));
        if (day == null) checked = checked.withError("day", w.of("programme.day.wrong", form.value("day")));
        int lines = ConcludedLine.lines(form.value("words")).size();
        if (lines == 0) checked = checked.withError("words", w.of("finding.none"));
        if (lines > MOST) checked = checked.withError("words", w.of("finding.many", MOST));
        return checked;
    }

    /** How many rows the form has that came. */
    private static int rows(FormState form) {
        int rows = 0;
        while (rows < MOST && !form.value("line" + (rows + 1)).isEmpty()) rows++;
        return rows;
    }

    /** Fills a row for each line; nothing is given. */
    private String read(MultiValueMap<String, String> typed, FormState form, LocalDate day, Model model) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String kept : List.of("kind", "of", "day", "words", "issuer", "axis"))
            values.put(kept, typed.getFirst(kept));
        UnitId issuer = desk.unitsFor(ProgrammeAction.ASSIGN).stream()
                .map(Unit::id)
                .findFirst()
                .orElse(null);
        List<String> ticked = new ArrayList<>();
        int row = 0;
        for (String line : ConcludedLine.lines(form.value("words"))) {
            row++;
            String cut = line.substring(0, Math.min(line.length(), ConcludedLine.LONGEST));
            ConcludedLine read = ConcludedLine.read(cut, day);
            values.put("line" + row, cut);
            values.put("action" + row, read.action());
            values.put("by" + row, read.due().firstOn());
            values.put("dueWords" + row, read.due().words());
            values.put("lead" + row + ".words", read.who());
            NameAnswers answers = names.resolve(read.who(), issuer, desk.today());
            if (answers.standsOut()) {
                values.put("lead" + row, answers.units().getFirst().unit());
                values.put("lead" + row + ".words", answers.units().getFirst().name());
            }
            ticked.add(String.valueOf(row));
        }
        values.put("give", ticked);
        return shown(FormState.of(values), row, model);
    }

    private FormState row(
            FormState form,
            int row,
            UnitId issuer,
            LocalDate said,
            @Nullable AxisId axis,
            List<NewObligation> all,
            Words w) {
        FormState checked = form;
        String action = form.value("action" + row).strip();
        String by = form.value("by" + row).strip();
        LocalDate due = desk.date(by).orElse(null);
        String lead = form.value("lead" + row);
        if (action.isEmpty()) checked = checked.withError("action" + row, w.of(Refusal.NO_WORDS.key()));
        if (action.length() > 4000) checked = checked.withError("action" + row, w.of("programme.long"));
        if (due == null && !by.isEmpty()) checked = checked.withError("by" + row, w.of("programme.day.wrong", by));
        if (due != null && due.isBefore(desk.today()))
            checked = checked.withError("by" + row, w.of(Refusal.DATES.key()));
        if (lead.isBlank())
            checked = checked.withError(
                    "lead" + row,
                    form.value("lead" + row + ".words").isBlank()
                            ? w.of(Refusal.NO_LEAD.key())
                            : w.of("programme.unit.pick", form.value("lead" + row + ".words")));
        if (checked.errors().isEmpty())
            all.add(NewObligation.of(
                            issuer,
                            action,
                            SpokenLine.due(due, cut(form.value("dueWords" + row), 2000)),
                            source(form, cut(form.value("line" + row), ConcludedLine.LONGEST), said),
                            new ToUnit(Role.LEAD, new UnitId(Desk.uuid(lead))))
                    .along(axis));
        return checked;
    }

    private static Source source(FormState form, String line, LocalDate said) {
        String title = form.value("of").strip() + " (" + VietnameseFormats.date(said) + ")";
        return form.value("kind").equals("FINDING")
                ? new Source.Finding(title, line)
                : new Source.Conclusion(title, line);
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    private String shown(FormState form, int rows, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("rows", rows);
        model.addAttribute("most", MOST);
        model.addAttribute("issuers", desk.choices(desk.unitsFor(ProgrammeAction.ASSIGN)));
        model.addAttribute("axes", axes.choices(desk.today()));
        return "programme/findings";
    }
}
