package thongsuot.dispatch.receipts;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.Outcome;
import thongsuot.dispatch.issuing.Commands;
import thongsuot.dispatch.issuing.Desk;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Once;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.Words;

/** What waits for a unit: to be received or refused, to be answered with a plan, to be sent further down. */
@Controller
class InboxController {

    private static final int LISTED = 200;

    private final Inbox inbox;
    private final Receiving receiving;
    private final Documents documents;
    private final Heirs heirs;
    private final Desk desk;
    private final Once once;

    InboxController(Inbox inbox, Receiving receiving, Documents documents, Heirs heirs, Desk desk, Once once) {
        this.inbox = inbox;
        this.receiving = receiving;
        this.documents = documents;
        this.heirs = heirs;
        this.desk = desk;
        this.once = once;
    }

    @GetMapping("/inbox")
    String list(@RequestParam(defaultValue = "WAITING") String part, Model model) {
        desk.requireSight();
        Inbox.Part wanted = java.util.Arrays.stream(Inbox.Part.values())
                .filter(each -> each.name().equals(part))
                .findFirst()
                .orElse(Inbox.Part.WAITING);
        model.addAttribute("part", wanted);
        model.addAttribute("items", inbox.items(wanted, LISTED));
        model.addAttribute("waiting", inbox.count(Inbox.Part.WAITING));
        model.addAttribute("plans", inbox.count(Inbox.Part.PLAN));
        model.addAttribute("today", desk.today());
        return "dispatch/inbox";
    }

    @GetMapping("/inbox/{issue:[0-9a-f-]{36}}/{unit:[0-9a-f-]{36}}")
    String one(@PathVariable String issue, @PathVariable String unit, Model model) {
        return shown(item(issue, unit), FormState.empty(), model);
    }

    @PostMapping("/inbox/{issue:[0-9a-f-]{36}}/{unit:[0-9a-f-]{36}}/receive")
    String receive(
            @PathVariable String issue,
            @PathVariable String unit,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Inbox.Item item = item(issue, unit);
        return run(
                item,
                token,
                () -> receiving.receive(item.issue(), item.unit()),
                "dispatch.received",
                locale,
                next,
                model);
    }

    @PostMapping("/inbox/{issue:[0-9a-f-]{36}}/{unit:[0-9a-f-]{36}}/refuse")
    String refuse(
            @PathVariable String issue,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Inbox.Item item = item(issue, unit);
        return run(
                item,
                token,
                () -> receiving.refuse(item.issue(), item.unit(), reason),
                "dispatch.refused",
                locale,
                next,
                model);
    }

    private String run(
            Inbox.Item item,
            @Nullable UUID token,
            Supplier<Outcome> command,
            String done,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Words w = desk.words(locale);
        return Commands.run(
                once,
                token,
                command,
                _ -> "/inbox/" + item.issue() + "/" + item.unit(),
                why -> shown(item, FormState.of(Map.of()).withError("reason", w.of(why)), model),
                () -> Notice.done(next, done));
    }

    private String shown(Inbox.Item item, FormState form, Model model) {
        DocumentId document = new DocumentId(item.document());
        model.addAttribute("item", item);
        model.addAttribute("form", form);
        model.addAttribute("found", documents.find(document).isPresent());
        model.addAttribute("clauses", documents.clauses(document));
        model.addAttribute("files", documents.files(document));
        model.addAttribute("mayReceive", may(DispatchAction.RECEIVE, item));
        model.addAttribute("mayIssue", may(DispatchAction.ISSUE, item));
        model.addAttribute("mayPlan", may(DispatchAction.PLAN, item));
        model.addAttribute("today", desk.today());
        return "dispatch/item";
    }

    private boolean may(DispatchAction action, Inbox.Item item) {
        return desk.may(action, heirs.answering(item.unit(), action));
    }

    private Inbox.Item item(String issue, String unit) {
        return inbox.find(new IssueId(Desk.uuid(issue)), new UnitId(Desk.uuid(unit)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
