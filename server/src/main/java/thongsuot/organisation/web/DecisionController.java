package thongsuot.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import thongsuot.web.FormState;
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
        return page(id, FormState.empty(), looking.words(locale), model);
    }

    private String page(UUID id, FormState form, Words w, Model model) {
        looking.at(null, null);
        ChangeId change = new ChangeId(id);
        ChangingOrganisation.Registered found =
                changing.find(change).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean open = found.change().state() == ChangeState.PROPOSED;
        model.addAttribute("change", found.change());
        model.addAttribute("form", form);
        model.addAttribute(
                "mine", found.change().proposedBy().equals(Acting.required().account()));
        model.addAttribute(
                "undoable",
                found.change().state() == ChangeState.APPROVED
                        && found.proposal().isPresent());
        model.addAttribute(
                "preview",
                open
                        ? changing.preview(change)
                                .map(preview -> new PreviewView(preview, kinds, w))
                                .orElse(null)
                        : null);
        return "organisation/change";
    }

    @PostMapping("/changes/{id}/approve")
    String approve(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        String digest = typed.getOrDefault("digest", "");
        return decided(
                id,
                typed,
                "units.change.approved",
                () -> changing.approve(new ChangeId(id), digest),
                locale,
                response,
                next,
                model);
    }

    @PostMapping("/changes/{id}/reject")
    String reject(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        return decided(
                id,
                typed,
                "units.change.rejected",
                () -> changing.reject(new ChangeId(id), why(typed)),
                locale,
                response,
                next,
                model);
    }

    @PostMapping("/changes/{id}/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        return decided(
                id,
                typed,
                "units.change.withdrawn",
                () -> changing.withdraw(new ChangeId(id)),
                locale,
                response,
                next,
                model);
    }

    /** Undoing is a change like any other: proposed here, decided by a second person. */
    @PostMapping("/changes/{id}/undo")
    String undo(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        ChangeId target = new ChangeId(id);
        RecordedChange change = changing.find(target)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .change();
        Proposal proposal =
                new Proposal(new Change.Undo(target), change.effectiveOn(), new Basis("", null, ""), why(typed));
        return decided(
                id, typed, "units.change.proposed", () -> changing.propose(proposal), locale, response, next, model);
    }

    /** What was refused comes back with the reason that somebody typed: another may have decided first. */
    private String decided(
            UUID id,
            Map<String, String> typed,
            String done,
            Supplier<Outcome> work,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        try {
            String path = once.run(
                    token(typed),
                    () -> "/changes/" + ObjectedException.unlessDone(work.get()).change());
            Notice.done(next, done);
            return "redirect:" + path;
        } catch (ObjectedException objected) {
            Words w = looking.words(locale);
            FormState form = FormState.of(Map.of("why", why(typed)));
            for (String words : Objections.each(objected.objections(), w)) form = form.withError("", words);
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(id, form, w, model);
        }
    }

    private static String why(Map<String, String> typed) {
        return typed.getOrDefault("why", "").strip();
    }

    private static @Nullable UUID token(Map<String, String> typed) {
        String text = typed.getOrDefault("once", "");
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("once", text);
        }
    }

    private static ChangeState state(String name) {
        for (ChangeState state : ChangeState.values()) if (state.name().equals(name)) return state;
        throw new BadInputException("state", name);
    }
}
