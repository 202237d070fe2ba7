package thongsuot.dispatch.plans;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.Issue;
import thongsuot.dispatch.issuing.Desk;
import thongsuot.platform.Once;
import thongsuot.web.BadInputException;
import thongsuot.web.Choice;
import thongsuot.web.Notice;
import thongsuot.web.Words;

/** A plan beside the document it answers, clause by clause; and all plans of an issue on one map. */
@Controller
class CoverageController {

    private static final List<String> STATUSES =
            List.of("COVERED", "DIFFERENT_OWNER", "LATER_DATE", "WEAKER_TARGET", "MISSING", "OTHERS");

    private final Planning planning;
    private final Compared compared;
    private final Desk desk;
    private final Once once;

    CoverageController(Planning planning, Compared compared, Desk desk, Once once) {
        this.planning = planning;
        this.compared = compared;
        this.desk = desk;
        this.once = once;
    }

    @GetMapping("/plans/{id:[0-9a-f-]{36}}")
    String plan(@PathVariable String id, @RequestParam(defaultValue = "") String status, Locale locale, Model model) {
        OwnPlan plan = found(id);
        Issue issue = desk.issue(plan.issue().toString());
        Words w = desk.words(locale);
        List<Compared.Line> lines = compared.lines(plan.id());
        model.addAttribute("plan", plan);
        model.addAttribute("issue", issue);
        model.addAttribute("unitName", desk.name(plan.unit()));
        model.addAttribute("standing", compared.standing(plan.id()).orElse(null));
        model.addAttribute(
                "counts", lines.stream().collect(Collectors.groupingBy(Compared.Line::status, Collectors.counting())));
        model.addAttribute(
                "lines",
                lines.stream()
                        .filter(line -> status.isEmpty() || line.status().equals(status))
                        .toList());
        model.addAttribute("status", status);
        model.addAttribute(
                "statuses",
                STATUSES.stream()
                        .map(each -> new Choice(each, w.of("dispatch.coverage.status." + each)))
                        .toList());
        model.addAttribute(
                "mayCorrect",
                desk.may(DispatchAction.PLAN, plan.unit()) || desk.may(DispatchAction.PLAN, issue.issuer()));
        model.addAttribute("issuerSees", desk.may(DispatchAction.VIEW, issue.issuer()));
        return "dispatch/coverage";
    }

    @PostMapping("/plans/{id:[0-9a-f-]{36}}/lines/{ordinal:\\d{1,6}}")
    String correct(
            @PathVariable String id,
            @PathVariable int ordinal,
            @RequestParam String status,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            RedirectAttributes next) {
        if (!STATUSES.contains(status)) throw new BadInputException("status", status);
        if (reason.length() > 1000) throw new BadInputException("reason", reason);
        OwnPlan plan = found(id);
        if (compared.lines(plan.id()).stream()
                .noneMatch(line -> line.ordinal() == ordinal && !line.found().equals("ADDED")))
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return "redirect:"
                + once.run(token, () -> {
                    compared.correct(plan, ordinal, status, reason);
                    Notice.done(next, "dispatch.coverage.corrected");
                    return "/plans/" + plan.id() + "#line-" + ordinal;
                });
    }

    @GetMapping("/dispatch/{id:[0-9a-f-]{36}}/coverage")
    String branch(@PathVariable String id, Model model) {
        Issue issue = desk.issue(id);
        desk.require(DispatchAction.VIEW, issue.issuer());
        model.addAttribute("issue", issue);
        model.addAttribute("map", compared.branch(issue.id()));
        return "dispatch/coverage-map";
    }

    private OwnPlan found(String id) {
        return planning.find(Desk.uuid(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
