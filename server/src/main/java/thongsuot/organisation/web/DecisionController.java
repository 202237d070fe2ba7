package thongsuot.organisation.web;

import java.util.List;
import java.util.Locale;
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
import thongsuot.organisation.Basis;
import thongsuot.organisation.Change;
import thongsuot.organisation.ChangeId;
import thongsuot.organisation.ChangeState;
import thongsuot.organisation.ChangingOrganisation;
import thongsuot.organisation.Kinds;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.Proposal;
import thongsuot.organisation.RecordedChange;
import thongsuot.platform.Acting;
import thongsuot.platform.Once;
import thongsuot.web.BadInputException;
import thongsuot.web.Notice;
import thongsuot.web.Words;

/** The register of changes, and the second person's word on each. */
@Controller
class DecisionController {

    private static final int PAGE = 50;

    private final ChangingOrganisation changing;
    private final Kinds kinds;
    private final Looking looking;
    private final Once once;

    DecisionController(ChangingOrganisation changing, Kinds kinds, Looking looking, Once once) {
        this.changing = changing;
        this.kinds = kinds;
        this.looking = looking;
        this.once = once;
    }

    @GetMapping("/changes")
    String list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable UUID before,
            Model model) {
        looking.at(null, null);
        ChangeState wanted = state.isEmpty() ? null : state(state);
        List<RecordedChange> found = changing.list(wanted, before == null ? null : new ChangeId(before), PAGE + 1);
        model.addAttribute("changes", found.stream().limit(PAGE).toList());
        model.addAttribute("state", state);
        model.addAttribute(
                "older",
                found.size() > PAGE
                        ? "/changes?state=" + state + "&before="
                                + found.get(PAGE - 1).id()
                        : "");
        return "organisation/changes";
    }

    @GetMapping("/changes/{id:[0-9a-f-]{36}}")
    String one(@PathVariable UUID id, Locale locale, Model model) {
        looking.at(null, null);
        ChangeId change = new ChangeId(id);
        ChangingOrganisation.Registered found =
                changing.find(change).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean open = found.change().state() == ChangeState.PROPOSED;
        boolean mine = found.change().proposedBy().equals(Acting.required().account());
        model.addAttribute("change", found.change());
        model.addAttribute("mine", mine);
        model.addAttribute(
                "undoable",
                found.change().state() == ChangeState.APPROVED
                        && found.proposal().isPresent());
        model.addAttribute(
                "preview",
                open
                        ? changing.preview(change)
                                .map(preview -> new PreviewView(preview, kinds, looking.words(locale)))
                                .orElse(null)
                        : null);
        return "organisation/change";
    }

    @PostMapping("/changes/{id}/approve")
    String approve(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String digest,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next) {
        return decided(
                id, token, locale, next, "units.change.approved", () -> changing.approve(new ChangeId(id), digest));
    }

    @PostMapping("/changes/{id}/reject")
    String reject(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next) {
        return decided(
                id, token, locale, next, "units.change.rejected", () -> changing.reject(new ChangeId(id), why.strip()));
    }

    @PostMapping("/changes/{id}/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next) {
        return decided(id, token, locale, next, "units.change.withdrawn", () -> changing.withdraw(new ChangeId(id)));
    }

    /** Undoing is a change like any other: proposed here, decided by a second person. */
    @PostMapping("/changes/{id}/undo")
    String undo(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next) {
        ChangeId target = new ChangeId(id);
        RecordedChange change = changing.find(target)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .change();
        Proposal proposal =
                new Proposal(new Change.Undo(target), change.effectiveOn(), new Basis("", null, ""), why.strip());
        return decided(id, token, locale, next, "units.change.proposed", () -> changing.propose(proposal));
    }

    private String decided(
            UUID id,
            @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            String done,
            Supplier<Outcome> work) {
        Words w = looking.words(locale);
        return "redirect:"
                + once.run(token, () -> switch (work.get()) {
                    case Outcome.Done(var change) -> {
                        Notice.done(next, done);
                        yield "/changes/" + change;
                    }
                    case Outcome.Refused(var objections) -> {
                        Notice.warning(next, "units.change.refused", Objections.words(objections, w));
                        yield "/changes/" + id;
                    }
                });
    }

    private static ChangeState state(String name) {
        for (ChangeState state : ChangeState.values()) if (state.name().equals(name)) return state;
        throw new BadInputException("state", name);
    }
}
