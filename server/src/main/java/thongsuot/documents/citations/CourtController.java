package thongsuot.documents.citations;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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
import thongsuot.documents.Document;
import thongsuot.documents.citations.CourtCase.Verdict;
import thongsuot.platform.Once;
import thongsuot.web.BadInputException;
import thongsuot.web.Notice;

/** The citation court: where texts disagree, both are shown, and a person decides. */
@Controller
class CourtController {

    private static final int PAGE = 30;
    private static final int LONGEST = 2000;

    private final CourtRows court;
    private final EvidenceRows evidence;
    private final Citing citing;
    private final Looked looked;
    private final Once once;

    CourtController(CourtRows court, EvidenceRows evidence, Citing citing, Looked looked, Once once) {
        this.court = court;
        this.evidence = evidence;
        this.citing = citing;
        this.looked = looked;
        this.once = once;
    }

    @GetMapping("/documents/court")
    String list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(required = false) @Nullable UUID before,
            Model model) {
        looked.anywhere();
        boolean open = !state.equals("decided");
        List<CourtCase> found = court.page(open, kind.isEmpty() ? null : kind(kind), before, PAGE + 1);
        model.addAttribute("cases", found.stream().limit(PAGE).toList());
        model.addAttribute("counts", court.counts());
        model.addAttribute("kind", kind);
        model.addAttribute("open", open);
        model.addAttribute(
                "older",
                found.size() > PAGE
                        ? "/documents/court?state=" + (open ? "open" : "decided") + "&kind=" + kind + "&before="
                                + found.get(PAGE - 1).id()
                        : "");
        return "documents/court";
    }

    @GetMapping("/documents/court/{id:[0-9a-f-]{36}}")
    String one(@PathVariable UUID id, Model model) {
        CourtCase found = found(id);
        Document document = looked.at(found.document().value());
        model.addAttribute("found", found);
        model.addAttribute("sides", evidence.of(found));
        model.addAttribute("may", looked.mayLink(document));
        return "documents/case";
    }

    @PostMapping("/documents/court/{id:[0-9a-f-]{36}}")
    String decide(
            @PathVariable UUID id,
            @RequestParam String verdict,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            RedirectAttributes next) {
        Verdict said = Arrays.stream(Verdict.values())
                .filter(each -> each.name().equals(verdict))
                .findFirst()
                .orElseThrow(() -> new BadInputException("verdict", verdict));
        if (note.length() > LONGEST) throw new BadInputException("note", note);
        found(id);
        if (said == Verdict.NOTED && note.isBlank()) {
            Notice.warning(next, "citations.court.note.needed");
            return "redirect:/documents/court/" + id;
        }
        return "redirect:"
                + once.run(token, () -> {
                    citing.decide(id, said, note.strip());
                    Notice.done(next, "citations.court.decided");
                    return said == Verdict.REOPENED ? "/documents/court/" + id : "/documents/court";
                });
    }

    private CourtCase found(UUID id) {
        looked.anywhere();
        return court.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static CaseKind kind(String name) {
        return Arrays.stream(CaseKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInputException("kind", name));
    }
}
