package thongsuot.dispatch.plans;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.Issue;
import thongsuot.dispatch.Outcome;
import thongsuot.dispatch.Refusal;
import thongsuot.dispatch.issuing.Commands;
import thongsuot.dispatch.issuing.Desk;
import thongsuot.dispatch.receipts.Heirs;
import thongsuot.documents.Document;
import thongsuot.documents.Documents;
import thongsuot.documents.Papers;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Once;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** A unit's answer: one of its own documents, or a draft made here from what is demanded. */
@Controller
class PlanController {

    private final Planning planning;
    private final Documents documents;
    private final Papers papers;
    private final Heirs heirs;
    private final Desk desk;
    private final Once once;

    PlanController(Planning planning, Documents documents, Papers papers, Heirs heirs, Desk desk, Once once) {
        this.planning = planning;
        this.documents = documents;
        this.papers = papers;
        this.heirs = heirs;
        this.desk = desk;
        this.once = once;
    }

    @GetMapping("/inbox/{issue:[0-9a-f-]{36}}/{unit:[0-9a-f-]{36}}/plan")
    String plan(@PathVariable String issue, @PathVariable String unit, Model model) {
        return shown(mine(issue, unit), unit(unit), FormState.empty(), model);
    }

    @PostMapping("/inbox/{issue:[0-9a-f-]{36}}/{unit:[0-9a-f-]{36}}/plan/draft")
    String draft(
            @PathVariable String issue,
            @PathVariable String unit,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Issue found = mine(issue, unit);
        Words w = desk.words(locale);
        return Commands.run(
                once,
                token,
                () -> planning.draft(found.id(), unit(unit)),
                _ -> path(found, unit),
                why -> shown(found, unit(unit), FormState.empty().withError("", w.of(why)), model),
                () -> Notice.done(next, "dispatch.plan.drafted"));
    }

    /** Links a document of the unit by its number and symbol. */
    @PostMapping("/inbox/{issue:[0-9a-f-]{36}}/{unit:[0-9a-f-]{36}}/plan/send")
    String send(
            @PathVariable String issue,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Issue found = mine(issue, unit);
        UnitId of = unit(unit);
        Words w = desk.words(locale);
        FormState typed = FormState.of(Map.of("code", code));
        UnitId answering = heirs.answering(of, DispatchAction.PLAN);
        Document document = documents.byCode(code).stream()
                .filter(each -> answering.equals(each.home()))
                .findFirst()
                .orElse(null);
        if (document == null)
            return shown(found, of, typed.withError("code", w.of("dispatch.plan.unknown", code)), model);
        return Commands.run(
                once,
                token,
                () -> planning.send(found.id(), of, document.id()),
                _ -> path(found, unit),
                why -> shown(found, of, typed.withError("", w.of(why)), model),
                () -> Notice.done(next, "dispatch.plan.sent"));
    }

    /** Keeps the draft; with {@code write} it becomes an official paper, which its number sends. */
    @PostMapping("/inbox/{issue:[0-9a-f-]{36}}/{unit:[0-9a-f-]{36}}/plan/save")
    String save(
            @PathVariable String issue,
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @Nullable String write,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Issue found = mine(issue, unit);
        UnitId of = unit(unit);
        Words w = desk.words(locale);
        OwnPlan plan = planning.of(found.id(), of).filter(OwnPlan::draft).orElseThrow(PlanController::gone);
        PlanForm form = new PlanForm(typed, planning.lines(plan), desk, w);
        List<PlanLine> lines = form.lines();
        if (!form.state().errors().isEmpty()) return shown(found, of, form.state(), model);
        return Commands.run(
                once,
                token,
                () -> {
                    planning.save(plan, version, title, lines);
                    return write == null || lines.stream().anyMatch(PlanLine::kept)
                            ? new Outcome.Done(found.id())
                            : new Outcome.Refused(Refusal.NOTHING_TO_ISSUE);
                },
                _ -> write == null ? path(found, unit) : "/letters/" + planning.compose(plan),
                why -> shown(found, of, form.state().withError("", w.of(why)), model),
                () -> Notice.done(next, write == null ? "dispatch.plan.saved" : "dispatch.plan.written"));
    }

    private String shown(Issue issue, UnitId unit, FormState form, Model model) {
        OwnPlan plan = planning.of(issue.id(), unit).orElse(null);
        if (plan != null && !plan.draft()) return "redirect:/plans/" + plan.id();
        List<PlanLine> lines = plan == null ? List.of() : planning.lines(plan);
        model.addAttribute("issue", issue);
        model.addAttribute("unit", unit.toString());
        model.addAttribute("unitName", desk.name(unit));
        model.addAttribute("plan", plan);
        model.addAttribute("lines", lines);
        model.addAttribute("form", plan == null || !form.errors().isEmpty() ? form : FormState.of(values(plan, lines)));
        model.addAttribute("mayWrite", papers.mayWrite(heirs.answering(unit, DispatchAction.PLAN)));
        model.addAttribute("duties", documents.duties(issue.document()).size());
        return plan == null ? "dispatch/plan-new" : "dispatch/plan-draft";
    }

    private static Map<String, Object> values(OwnPlan plan, List<PlanLine> lines) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", plan.title());
        for (PlanLine line : lines) {
            values.put("kept" + line.ordinal(), String.valueOf(line.kept()));
            values.put("action" + line.ordinal(), line.action());
            values.put("owner" + line.ordinal(), line.owner());
            LocalDate due = line.dueOn();
            values.put("due" + line.ordinal(), due == null ? "" : VietnameseFormats.date(due));
            values.put("target" + line.ordinal(), line.target());
        }
        return values;
    }

    private Issue mine(String issue, String unit) {
        heirs.require(unit(unit), DispatchAction.PLAN);
        return desk.issue(issue);
    }

    private static UnitId unit(String id) {
        return new UnitId(Desk.uuid(id));
    }

    private static String path(Issue issue, String unit) {
        return "/inbox/" + issue.id() + "/" + unit + "/plan";
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
