package thongsuot.programme.axes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Once;
import thongsuot.programme.Desk;
import thongsuot.programme.Obligation;
import thongsuot.programme.ObligationId;
import thongsuot.programme.Obligations;
import thongsuot.programme.ProgrammeAction;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.Words;

/** The list of axes, and the axis of one duty. */
@Controller
class AxisController {

    private static final String PAGE = "/obligations/axes";
    private static final String ID = "{id:[0-9a-f-]{36}}";

    private final Axes axes;
    private final Obligations obligations;
    private final Once once;
    private final Desk desk;
    private final TransactionTemplate transaction;

    AxisController(Axes axes, Obligations obligations, Once once, Desk desk, PlatformTransactionManager transactions) {
        this.axes = axes;
        this.obligations = obligations;
        this.once = once;
        this.desk = desk;
        this.transaction = new TransactionTemplate(transactions);
    }

    @GetMapping(PAGE)
    String page(Model model) {
        desk.requireAnywhere(ProgrammeAction.ASSIGN);
        return shown(FormState.empty(), model);
    }

    @PostMapping(PAGE)
    String add(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        desk.requireAnywhere(ProgrammeAction.ASSIGN);
        Words w = desk.words(locale);
        FormState form = FormState.of(new LinkedHashMap<String, List<String>>(typed));
        UnitId issuer = new UnitId(Desk.uuid(form.value("issuer")));
        String name = form.value("name").strip();
        LocalDate first = desk.date(form.value("first")).orElse(null);
        if (name.isEmpty() || name.length() > 200) form = form.withError("name", w.of("axis.name.wrong"));
        if (first == null) form = form.withError("first", w.of("programme.day.wrong", form.value("first")));
        if (!form.errors().isEmpty() || first == null) return shown(form, model);
        try {
            return "redirect:"
                    + once.run(token, () -> {
                        axes.add(issuer, name, first);
                        Notice.done(next, "axis.added", name);
                        return PAGE;
                    });
        } catch (DataIntegrityViolationException e) {
            return shown(form.withError("name", w.of("axis.twice", name)), model);
        }
    }

    @PostMapping(PAGE + "/" + ID + "/end")
    String end(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Axis axis = axes.find(new AxisId(Desk.uuid(id))).orElseThrow(AxisController::none);
        FormState form = FormState.of(Map.of("last", last));
        LocalDate day = desk.date(last).orElse(null);
        if (day == null || day.isBefore(axis.first()))
            return shown(form.withError("", desk.words(locale).of("axis.end.wrong", last)), model);
        return "redirect:"
                + once.run(token, () -> {
                    axes.end(axis, day);
                    Notice.done(next, "axis.ended", axis.name());
                    return PAGE;
                });
    }

    @PostMapping("/obligations/" + ID + "/axis")
    String put(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String axis,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            RedirectAttributes next) {
        Obligation obligation = transaction.execute(
                _ -> obligations.find(new ObligationId(Desk.uuid(id))).orElseThrow(AxisController::none));
        AxisId chosen = axes.chosen(axis, obligation.issuer(), desk.today()).orElse(null);
        if (chosen == null && !axis.isBlank()) throw new BadInputException("axis", axis);
        return "redirect:"
                + once.run(token, () -> {
                    axes.put(obligation, chosen);
                    Notice.done(next, "axis.put");
                    return "/obligations/" + obligation.id();
                });
    }

    private String shown(FormState form, Model model) {
        model.addAttribute("axes", axes.own());
        model.addAttribute("form", form);
        model.addAttribute("issuers", desk.choices(desk.unitsFor(ProgrammeAction.ASSIGN)));
        model.addAttribute("today", desk.today());
        return "programme/axes";
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
