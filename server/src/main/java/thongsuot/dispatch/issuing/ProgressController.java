package thongsuot.dispatch.issuing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.Issue;
import thongsuot.organisation.UnitId;
import thongsuot.web.BadInputException;
import thongsuot.web.Choice;
import thongsuot.web.Table;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** How far issues have come: all of a unit's issues, one by branches and levels, its recipients one by one. */
@Controller
class ProgressController {

    private static final int LISTED = 100;

    private final Issuing issuing;
    private final Issued issued;
    private final Progress progress;
    private final Members members;
    private final Reminders reminders;
    private final Desk desk;

    ProgressController(
            Issuing issuing, Issued issued, Progress progress, Members members, Reminders reminders, Desk desk) {
        this.issuing = issuing;
        this.issued = issued;
        this.progress = progress;
        this.members = members;
        this.reminders = reminders;
        this.desk = desk;
    }

    @GetMapping("/dispatch")
    String list(Model model) {
        desk.requireSight();
        model.addAttribute("issues", issued.latest(LISTED));
        model.addAttribute("today", desk.today());
        return "dispatch/issued";
    }

    @GetMapping("/dispatch/{id:[0-9a-f-]{36}}")
    String one(@PathVariable String id, @RequestParam(required = false) @Nullable UUID branch, Model model) {
        Issue issue = desk.issue(id);
        // A recipient that follows a link of the issuer finds its own side of it.
        if (!desk.may(DispatchAction.VIEW, issue.issuer())) return "redirect:/inbox";
        model.addAttribute(
                "view",
                new ProgressView(
                        issue,
                        issuing.lists(issue.id()),
                        branch == null
                                ? progress.branches(issue.id(), desk.today())
                                : progress.below(issue.id(), new UnitId(branch), desk.today()),
                        branch == null ? progress.levels(issue.id(), desk.today()) : List.of(),
                        branch,
                        branch == null ? "" : progress.name(issue.id(), branch),
                        reminders.of(issue.id()),
                        issued.further(issue.id()),
                        desk.may(DispatchAction.ISSUE, issue.issuer()),
                        desk.may(DispatchAction.ENTER, issue.issuer()),
                        desk.today()));
        return "dispatch/progress";
    }

    @GetMapping("/dispatch/{id:[0-9a-f-]{36}}/units")
    String units(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable UUID branch,
            @RequestParam(defaultValue = "") String q,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Issue issue = seen(id);
        Words w = desk.words(locale);
        Table table = Members.table(request, w);
        model.addAttribute("issue", issue);
        model.addAttribute("table", table);
        model.addAttribute("page", members.page(wanted(issue, state, branch, q), table));
        model.addAttribute(
                "states",
                Arrays.stream(Members.State.values())
                        .map(each -> new Choice(each.name(), w.of(each.key())))
                        .toList());
        model.addAttribute("branch", branch == null ? "" : progress.name(issue.id(), branch));
        model.addAttribute("mayEnter", issue.open() && desk.may(DispatchAction.ENTER, issue.issuer()));
        model.addAttribute("mayExchange", desk.may(DispatchAction.EXCHANGE, issue.issuer()));
        model.addAttribute("today", desk.today());
        return "dispatch/units";
    }

    @GetMapping("/dispatch/{id:[0-9a-f-]{36}}/units.csv")
    void export(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable UUID branch,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Issue issue = seen(id);
        Words w = desk.words(locale);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"tien-do.csv\"");
        response.getWriter().write('\ufeff');
        try (CSVPrinter csv = new CSVPrinter(response.getWriter(), CSVFormat.EXCEL)) {
            csv.printRecord(
                    w.of("dispatch.recipient"),
                    w.of("dispatch.above"),
                    w.of("dispatch.note"),
                    w.of("dispatch.state"),
                    w.of("dispatch.receiveBy"),
                    w.of("dispatch.actedBy"),
                    w.of("dispatch.reason"));
            members.each(wanted(issue, state, branch, ""), row -> print(csv, row, w));
        }
    }

    private static void print(CSVPrinter csv, Members.Row row, Words w) {
        try {
            csv.printRecord(
                    plain(row.name()),
                    plain(row.above()),
                    w.of(row.note().key()),
                    w.of("dispatch.state." + (row.planned() ? "PLANNED" : row.state())),
                    row.receiveBy() == null ? "" : VietnameseFormats.date(row.receiveBy()),
                    plain(row.by()),
                    plain(row.reason()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What people typed must not become a formula in a spreadsheet. */
    private static String plain(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private Issue seen(String id) {
        Issue issue = desk.issue(id);
        desk.require(DispatchAction.VIEW, issue.issuer());
        return issue;
    }

    private Members.Wanted wanted(Issue issue, String state, @Nullable UUID branch, String words) {
        return new Members.Wanted(issue.id(), state.isEmpty() ? null : state(state), branch, words, desk.today());
    }

    private static Members.State state(String value) {
        try {
            return Members.State.valueOf(value);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("state", value);
        }
    }
}
