package thongsuot.organisation.web;

import java.util.ArrayList;
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
import thongsuot.organisation.ChangeKind;
import thongsuot.organisation.ChangingOrganisation;
import thongsuot.organisation.Kinds;
import thongsuot.organisation.OrganisationAction;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Preview;
import thongsuot.organisation.Proposal;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Once;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** A change from its form to the register: typed, looked at as what it would do, then proposed. */
@Controller
class ChangeController {

    private final ChangingOrganisation changing;
    private final ChangeDrafts drafts;
    private final Units units;
    private final Kinds kinds;
    private final Looking looking;
    private final Once once;

    ChangeController(
            ChangingOrganisation changing, ChangeDrafts drafts, Units units, Kinds kinds, Looking looking, Once once) {
        this.changing = changing;
        this.drafts = drafts;
        this.units = units;
        this.kinds = kinds;
        this.looking = looking;
        this.once = once;
    }

    @GetMapping("/changes/new")
    String form(@RequestParam Map<String, String> typed, Locale locale, Model model) {
        Words w = looking.words(locale);
        ChangeDraft draft = new ChangeDraft(typed, looking.today(), w);
        Unit unit = unit(draft);
        Map<String, String> begun = new LinkedHashMap<>();
        boolean renames = draft.kind() == ChangeKind.RENAME;
        if (renames) {
            begun.put("name", unit.name());
            begun.put("shortName", unit.shortName());
        }
        if (renames || draft.kind() == ChangeKind.MERGE) {
            begun.put("unitKind", unit.kind());
            begun.put("level", unit.level());
        }
        begun.put("effectiveOn", VietnameseFormats.date(looking.today()));
        begun.putAll(typed);
        return shown(draft, unit, FormState.of(begun), w, model);
    }

    /** Back from the preview, with all that was typed. */
    @PostMapping("/changes/edit")
    String edit(@RequestParam Map<String, String> typed, Locale locale, Model model) {
        Words w = looking.words(locale);
        ChangeDraft draft = new ChangeDraft(typed, looking.today(), w);
        return shown(draft, unit(draft), draft.form(), w, model);
    }

    @PostMapping("/changes/preview")
    String preview(@RequestParam Map<String, String> typed, Locale locale, Model model) {
        Words w = looking.words(locale);
        ChangeDraft draft = new ChangeDraft(typed, looking.today(), w);
        Unit unit = unit(draft);
        Optional<Proposal> proposal = drafts.proposal(draft);
        if (proposal.isEmpty()) return shown(draft, unit, draft.form(), w, model);
        Preview preview = changing.preview(proposal.get());
        if (!preview.objections().isEmpty()) {
            FormState form = draft.form();
            for (String words : Objections.each(preview.objections(), w)) form = form.withError("", words);
            return shown(draft, unit, form, w, model);
        }
        Map<String, String> carried = new LinkedHashMap<>(typed);
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
            RedirectAttributes next,
            Model model) {
        Words w = looking.words(locale);
        ChangeDraft draft = new ChangeDraft(typed, looking.today(), w);
        Unit unit = unit(draft);
        Optional<Proposal> proposal = drafts.proposal(draft);
        if (proposal.isEmpty()) return shown(draft, unit, draft.form(), w, model);
        String path = once.run(token, () -> switch (changing.propose(proposal.get())) {
            case Outcome.Done(var id) -> {
                Notice.done(next, "units.change.proposed");
                yield "/changes/" + id;
            }
            case Outcome.Refused(var objections) -> {
                Notice.warning(next, "units.change.refused", Objections.words(objections, w));
                yield "/units/" + unit.id();
            }
        });
        return "redirect:" + path;
    }

    private Unit unit(ChangeDraft draft) {
        UnitId id = draft.unit();
        looking.require(OrganisationAction.PROPOSE, id);
        return units.nearest(id, looking.today()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String shown(ChangeDraft draft, Unit unit, FormState form, Words w, Model model) {
        List<Placement> places = units.placements(unit.id(), looking.today());
        List<Unit> children = new ArrayList<>();
        if (draft.kind() == ChangeKind.SPLIT)
            for (Placement place : places)
                units.children(place.line(), unit.id(), looking.today()).stream()
                        .filter(child -> !children.contains(child))
                        .forEach(children::add);
        model.addAttribute(
                "view",
                new ChangeFormView(
                        draft.kind(),
                        unit,
                        form,
                        kinds.kinds().stream()
                                .map(kind -> new Choice(kind.code(), w.english() ? kind.labelEn() : kind.label()))
                                .toList(),
                        kinds.levels().stream()
                                .map(level -> new Choice(level.code(), w.english() ? level.labelEn() : level.label()))
                                .toList(),
                        places.stream()
                                .map(place -> new Choice(place.line().name(), w.of("units.line." + place.line())))
                                .toList(),
                        children,
                        ChangeDrafts.PARTS));
        return "organisation/change-form";
    }
}
