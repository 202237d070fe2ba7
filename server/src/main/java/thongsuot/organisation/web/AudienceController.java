package thongsuot.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
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
import thongsuot.organisation.Kinds;
import thongsuot.organisation.OrganisationAction;
import thongsuot.organisation.audience.Audience;
import thongsuot.organisation.audience.AudienceId;
import thongsuot.organisation.audience.AudienceRule;
import thongsuot.organisation.audience.Audiences;
import thongsuot.platform.Once;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.Words;

/** Audiences: a rule put together with its count at hand, then kept as a list that stays. */
@Controller
class AudienceController {

    private static final int PREVIEWED = 20;
    private static final int LISTED = 100;
    private static final int LONGEST_NAME = 300;

    private final Audiences audiences;
    private final Kinds kinds;
    private final AudienceWords words;
    private final UnitPicks picks;
    private final Looking looking;
    private final Once once;

    AudienceController(
            Audiences audiences, Kinds kinds, AudienceWords words, UnitPicks picks, Looking looking, Once once) {
        this.audiences = audiences;
        this.kinds = kinds;
        this.words = words;
        this.picks = picks;
        this.looking = looking;
        this.once = once;
    }

    @GetMapping("/audiences")
    String list(Model model) {
        looking.at(null, null);
        model.addAttribute("audiences", audiences.latest(LISTED));
        return "organisation/audiences";
    }

    /** The form and what its rule gives so far; each change of a field asks again. */
    @GetMapping("/audiences/new")
    String form(@RequestParam MultiValueMap<String, String> typed, Locale locale, Model model) {
        Words w = looking.words(locale);
        AudienceDraft draft = new AudienceDraft(typed, picks, w);
        return shown(draft, draft.form(), w, model);
    }

    @PostMapping("/audiences")
    String freeze(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Words w = looking.words(locale);
        AudienceDraft draft = new AudienceDraft(typed, picks, w);
        Sight sight = looking.at(draft.text("line"), draft.text("on"));
        AudienceRule rule = draft.rule(sight.line());
        looking.require(OrganisationAction.PROPOSE, rule.ancestor());
        String name = draft.text("name");
        FormState form = draft.form();
        if (name.isEmpty() || name.length() > LONGEST_NAME)
            form = form.withError("name", w.of("units.change.required"));
        if (!sight.understood()) form = form.withError("on", w.of("units.day.wrong", sight.typed()));
        if (audiences.count(rule, sight.day()) == 0) form = form.withError("", w.of("units.audience.nobody"));
        if (!form.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(draft, form, w, model);
        }
        return "redirect:"
                + once.run(token, () -> {
                    Audience made = audiences.freeze(name, rule, sight.day());
                    Notice.done(next, "units.audience.made", made.size());
                    return "/audiences/" + made.id();
                });
    }

    @GetMapping("/audiences/{id:[0-9a-f-]{36}}")
    String one(@PathVariable UUID id, Locale locale, Model model) {
        looking.at(null, null);
        Audience audience =
                audiences.find(new AudienceId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate today = looking.today();
        model.addAttribute("audience", audience);
        model.addAttribute("rule", words.sentence(audience.rule(), looking.words(locale)));
        model.addAttribute("members", audiences.members(audience.id()));
        model.addAttribute("drift", audiences.drift(audience, today));
        return "organisation/audience";
    }

    private String shown(AudienceDraft draft, FormState form, Words w, Model model) {
        Sight sight = looking.at(draft.text("line"), draft.text("on"));
        AudienceRule rule = draft.rule(sight.line());
        model.addAttribute("form", form);
        model.addAttribute("lines", Sight.lines(w));
        model.addAttribute(
                "kinds",
                Choices.kinds(
                        kinds.kinds().stream()
                                .filter(kind -> kind.line() == sight.line())
                                .toList(),
                        w));
        model.addAttribute("levels", Choices.levels(kinds.levels(), w));
        model.addAttribute("count", audiences.count(rule, sight.day()));
        model.addAttribute("members", audiences.preview(rule, sight.day(), PREVIEWED));
        model.addAttribute("rule", words.sentence(rule, w));
        return "organisation/audience-form";
    }
}
