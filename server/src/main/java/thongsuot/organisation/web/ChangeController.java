package thongsuot.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.organisation.ChangingOrganisation;
import thongsuot.organisation.Kinds;
import thongsuot.organisation.Objection;
import thongsuot.organisation.OrganisationAction;
import thongsuot.organisation.Preview;
import thongsuot.organisation.Proposal;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Once;
import thongsuot.web.FormState;
import thongsuot.web.MergeView;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** A change from its form to the register: typed, looked at as what it would do, then proposed. */
@Controller
class ChangeController {

    private final ChangingOrganisation changing;
    private final ChangeDrafts drafts;
    private final ChangeForms forms;
    private final Meanwhile meanwhile;
    private final UnitPicks picks;
    private final Units units;
    private final Kinds kinds;
    private final Looking looking;
    private final Once once;

    ChangeController(
            ChangingOrganisation changing,
            ChangeDrafts drafts,
            ChangeForms forms,
            Meanwhile meanwhile,
            UnitPicks picks,
            Units units,
            Kinds kinds,
            Looking looking,
            Once once) {
        this.changing = changing;
        this.drafts = drafts;
        this.forms = forms;
        this.meanwhile = meanwhile;
        this.picks = picks;
        this.units = units;
        this.kinds = kinds;
        this.looking = looking;
        this.once = once;
    }

    @GetMapping("/changes/new")
    String form(@RequestParam Map<String, String> typed, Locale locale, Model model) {
        Words w = looking.words(locale);
        ChangeDraft draft = draft(typed, w);
        Unit unit = unit(draft);
        return shown(draft, unit, forms.begun(draft, unit), w, model);
    }

    /** Back from the preview, with all that was typed. */
    @PostMapping("/changes/edit")
    String edit(@RequestParam Map<String, String> typed, Locale locale, Model model) {
        Words w = looking.words(locale);
        ChangeDraft draft = draft(typed, w);
        return shown(draft, unit(draft), draft.form(), w, model);
    }

    @PostMapping("/changes/preview")
    String preview(@RequestParam Map<String, String> typed, Locale locale, HttpServletResponse response, Model model) {
        Words w = looking.words(locale);
        ChangeDraft draft = draft(typed, w);
        Unit unit = unit(draft);
        Optional<MergeView> both = meanwhile.renamed(draft, unit, w);
        if (both.isPresent()) return merge(both.get(), unit, w, response, model);
        Optional<Proposal> proposal = drafts.proposal(draft);
        if (proposal.isEmpty()) return again(draft, unit, draft.form(), w, response, model);
        Preview preview = changing.preview(proposal.get());
        if (!preview.objections().isEmpty())
            return again(draft, unit, objected(draft.form(), preview.objections(), w), w, response, model);
        Map<String, String> carried = new LinkedHashMap<>(draft.typed());
        carried.keySet().removeAll(List.of("_csrf", "once"));
        model.addAttribute("preview", new PreviewView(preview, kinds, w));
        model.addAttribute("carried", carried);
        model.addAttribute("kind", draft.kind());
        model.addAttribute("unit", unit);
        model.addAttribute("day", VietnameseFormats.date(proposal.get().effectiveOn()));
        return "organisation/change-preview";
    }

    @PostMapping("/changes")
    String propose(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Words w = looking.words(locale);
        ChangeDraft draft = draft(typed, w);
        Unit unit = unit(draft);
        Optional<MergeView> both = meanwhile.renamed(draft, unit, w);
        if (both.isPresent()) return merge(both.get(), unit, w, response, model);
        Optional<Proposal> proposal = drafts.proposal(draft);
        if (proposal.isEmpty()) return again(draft, unit, draft.form(), w, response, model);
        try {
            String path = once.run(
                    token,
                    () -> "/changes/"
                            + ObjectedException.unlessDone(changing.propose(proposal.get()))
                                    .change());
            Notice.done(next, "units.change.proposed");
            return "redirect:" + path;
        } catch (ObjectedException objected) {
            return again(draft, unit, objected(draft.form(), objected.objections(), w), w, response, model);
        }
    }

    private ChangeDraft draft(Map<String, String> typed, Words w) {
        return new ChangeDraft(typed, picks, looking.today(), w);
    }

    private Unit unit(ChangeDraft draft) {
        UnitId id = draft.unit();
        looking.require(OrganisationAction.PROPOSE, id);
        return units.nearest(id, looking.today()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String shown(ChangeDraft draft, Unit unit, FormState form, Words w, Model model) {
        model.addAttribute("view", forms.view(draft, unit, form, w));
        return "organisation/change-form";
    }

    /** The form with what is wrong in it. */
    private String again(
            ChangeDraft draft, Unit unit, FormState form, Words w, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(draft, unit, form, w, model);
    }

    private static FormState objected(FormState form, List<Objection> objections, Words w) {
        FormState all = form;
        for (String words : Objections.each(objections, w)) all = all.withError("", words);
        return all;
    }

    private static String merge(MergeView both, Unit unit, Words w, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("title", w.of("units.propose.RENAME") + ": " + unit.name());
        model.addAttribute("view", both);
        return "web/merge";
    }
}
