package thongsuot.dispatch.issuing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.Note;
import thongsuot.dispatch.Outcome;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.Duty;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.Audiences;
import thongsuot.platform.Once;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** Issuing a document, adding to an issue, taking it back. */
@Controller
class IssueController {

    private static final int AUDIENCES = 100;

    private final Issuing issuing;
    private final Documents documents;
    private final Audiences audiences;
    private final Desk desk;
    private final Once once;

    IssueController(Issuing issuing, Documents documents, Audiences audiences, Desk desk, Once once) {
        this.issuing = issuing;
        this.documents = documents;
        this.audiences = audiences;
        this.desk = desk;
        this.once = once;
    }

    @GetMapping("/dispatch/new")
    String form(
            @RequestParam String document,
            @RequestParam(defaultValue = "") String replaces,
            Locale locale,
            Model model) {
        Document found = document(document);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("document", found.id().toString());
        values.put("replaces", replaces);
        values.put("words", words(found));
        return shown(new IssueForm(IssueForm.beginning(values), desk, desk.words(locale)), found, locale, model);
    }

    @PostMapping("/dispatch")
    String issue(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Words w = desk.words(locale);
        IssueForm form = new IssueForm(typed, desk, w);
        Document document = document(form.text("document"));
        UnitId issuer = new UnitId(Desk.uuid(form.text("issuer")));
        List<NewIssue.To> rows = form.rows();
        if (!form.state().errors().isEmpty()) return shown(form, document, locale, model);
        NewIssue wanted = new NewIssue(
                document.id(),
                issuer,
                form.text("replaces").isEmpty() ? null : new IssueId(Desk.uuid(form.text("replaces"))),
                form.text("message"),
                rows);
        return run(token, () -> issuing.issue(wanted), "dispatch.issued", next, id -> "/dispatch/" + id, why -> {
            form.wrong("", w.of(why));
            return shown(form, document, locale, model);
        });
    }

    @GetMapping("/dispatch/{id:[0-9a-f-]{36}}/add")
    String addForm(@PathVariable String id, Locale locale, Model model) {
        return added(
                desk.issue(id), new IssueForm(IssueForm.beginning(Map.of()), desk, desk.words(locale)), locale, model);
    }

    @PostMapping("/dispatch/{id:[0-9a-f-]{36}}/add")
    String add(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Words w = desk.words(locale);
        Issue issue = desk.issue(id);
        IssueForm form = new IssueForm(typed, desk, w);
        List<NewIssue.To> rows = form.rows();
        if (form.text("reason").isEmpty()) form.wrong("reason", w.of("dispatch.refusal.REASON_MISSING"));
        if (!form.state().errors().isEmpty()) return added(issue, form, locale, model);
        return run(
                token,
                () -> issuing.add(issue.id(), rows.getFirst(), form.text("reason")),
                "dispatch.added",
                next,
                each -> "/dispatch/" + each,
                why -> {
                    form.wrong("", w.of(why));
                    return added(issue, form, locale, model);
                });
    }

    @GetMapping("/dispatch/{id:[0-9a-f-]{36}}/recall")
    String recallForm(@PathVariable String id, Locale locale, Model model) {
        return recalled(desk.issue(id), FormState.empty(), locale, model);
    }

    @PostMapping("/dispatch/{id:[0-9a-f-]{36}}/recall")
    String recall(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Words w = desk.words(locale);
        Issue issue = desk.issue(id);
        FormState typed = FormState.of(Map.of("reason", reason));
        return run(
                token,
                () -> issuing.recall(issue.id(), reason),
                "dispatch.recalled",
                next,
                each -> "/dispatch/" + each,
                why -> recalled(issue, typed.withError("reason", w.of(why)), locale, model));
    }

    private String run(
            @Nullable UUID token,
            java.util.function.Supplier<Outcome> command,
            String done,
            RedirectAttributes next,
            Function<IssueId, String> path,
            Function<String, String> refused) {
        return Commands.run(once, token, command, path, refused, () -> Notice.done(next, done));
    }

    private String shown(IssueForm form, Document document, Locale locale, Model model) {
        Words w = desk.words(locale);
        model.addAttribute("form", form.state());
        model.addAttribute("document", document);
        model.addAttribute("issuers", desk.choices(desk.unitsFor(DispatchAction.ISSUE)));
        choices(w, model);
        return "dispatch/issue-form";
    }

    private String added(Issue issue, IssueForm form, Locale locale, Model model) {
        model.addAttribute("form", form.state());
        model.addAttribute("issue", issue);
        choices(desk.words(locale), model);
        return "dispatch/add";
    }

    private String recalled(Issue issue, FormState form, Locale locale, Model model) {
        List<IssueList> lists = issuing.lists(issue.id());
        int received = lists.stream().mapToInt(IssueList::received).sum();
        int size = lists.stream().mapToInt(IssueList::size).sum();
        Words w = desk.words(locale);
        model.addAttribute("issue", issue);
        model.addAttribute("form", form);
        model.addAttribute(
                "consequences",
                List.of(
                        w.of("dispatch.recall.received", VietnameseFormats.number(received)),
                        w.of("dispatch.recall.waiting", VietnameseFormats.number(size - received)),
                        w.of("dispatch.recall.last")));
        return "dispatch/recall";
    }

    private void choices(Words w, Model model) {
        model.addAttribute(
                "audiences",
                audiences.latest(AUDIENCES).stream()
                        .map(each -> new Choice(
                                each.id().toString(),
                                w.of("dispatch.audience.choice", each.name(), VietnameseFormats.number(each.size()))))
                        .toList());
        model.addAttribute(
                "notes",
                Arrays.stream(Note.values())
                        .map(note -> new Choice(note.name(), w.of(note.key())))
                        .toList());
    }

    /** The document's own words that ask for a plan: the reminder will need them. */
    private String words(Document document) {
        return documents.duties(document.id()).stream()
                .map(Duty::words)
                .filter(each -> each.toLowerCase(Locale.ROOT).contains("kế hoạch"))
                .findFirst()
                .map(each -> each.substring(0, Math.min(each.length(), 1000)))
                .orElse("");
    }

    private Document document(String id) {
        return documents
                .find(new DocumentId(Desk.uuid(id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
