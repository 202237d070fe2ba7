package thongsuot.organisation.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.Audience;
import thongsuot.organisation.audience.AudienceId;
import thongsuot.organisation.audience.AudienceRule;
import thongsuot.organisation.audience.Audiences;
import thongsuot.platform.Once;
import thongsuot.web.BadInputException;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.Words;

/** Audiences: a rule put together with its count at hand, then kept as a list that stays. */
@Controller
class AudienceController {

    private static final int PREVIEWED = 20;
    private static final int LISTED = 100;
    private static final int EXCEPTIONS = 3;

    private final Audiences audiences;
    private final Kinds kinds;
    private final LatestNames names;
    private final Looking looking;
    private final Once once;

    AudienceController(Audiences audiences, Kinds kinds, LatestNames names, Looking looking, Once once) {
        this.audiences = audiences;
        this.kinds = kinds;
        this.names = names;
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
        return shown(typed, FormState.of(new LinkedHashMap<String, List<String>>(typed)), locale, model);
    }

    @PostMapping("/audiences")
    String freeze(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Words w = looking.words(locale);
        Sight sight = looking.at(first(typed, "line"), first(typed, "on"));
        AudienceRule rule = rule(typed, sight);
        looking.require(OrganisationAction.PROPOSE, rule.ancestor());
        String name = String.valueOf(first(typed, "name")).strip();
        FormState form = FormState.of(new LinkedHashMap<String, List<String>>(typed));
        if (first(typed, "name") == null || name.isEmpty() || name.length() > 300)
            form = form.withError("name", w.of("units.change.required"));
        if (!sight.understood()) form = form.withError("on", w.of("units.day.wrong", sight.typed()));
        if (audiences.count(rule, sight.day()) == 0) form = form.withError("", w.of("units.audience.nobody"));
        if (!form.errors().isEmpty()) return shown(typed, form, locale, model);
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
        model.addAttribute("rule", sentence(audience.rule(), looking.words(locale)));
        model.addAttribute("members", audiences.members(audience.id()));
        model.addAttribute("drift", audiences.drift(audience, today));
        return "organisation/audience";
    }

    private String shown(MultiValueMap<String, String> typed, FormState form, Locale locale, Model model) {
        Words w = looking.words(locale);
        Sight sight = looking.at(first(typed, "line"), first(typed, "on"));
        AudienceRule rule = rule(typed, sight);
        model.addAttribute("form", form);
        model.addAttribute("lines", Sight.lines(w));
        model.addAttribute(
                "kinds",
                kinds.kinds().stream()
                        .filter(kind -> kind.line() == sight.line())
                        .map(kind -> new Choice(kind.code(), w.english() ? kind.labelEn() : kind.label()))
                        .toList());
        model.addAttribute(
                "levels",
                kinds.levels().stream()
                        .map(level -> new Choice(level.code(), w.english() ? level.labelEn() : level.label()))
                        .toList());
        model.addAttribute("count", audiences.count(rule, sight.day()));
        model.addAttribute("members", audiences.preview(rule, sight.day(), PREVIEWED));
        model.addAttribute("rule", sentence(rule, w));
        return "organisation/audience-form";
    }

    private static AudienceRule rule(MultiValueMap<String, String> typed, Sight sight) {
        UnitId ancestor = unit(first(typed, "ancestor"));
        List<UnitId> except = Stream.iterate(1, i -> i <= EXCEPTIONS, i -> i + 1)
                .map(i -> unit(first(typed, "except" + i)))
                .flatMap(Stream::ofNullable)
                .toList();
        return new AudienceRule(
                sight.line(),
                ancestor,
                ancestor != null && "true".equals(first(typed, "direct")),
                some(typed, "kinds"),
                some(typed, "levels"),
                except);
    }

    /** The rule as an office would say it. */
    private String sentence(AudienceRule rule, Words w) {
        KindWords words = new KindWords(kinds, w);
        UnitId ancestor = rule.ancestor();
        Map<UnitId, String> named = names.of(Stream.concat(Stream.ofNullable(ancestor), rule.except().stream())
                .toList());
        StringBuilder text = new StringBuilder(
                rule.kinds().isEmpty()
                        ? w.of("units.audience.anyKind")
                        : String.join(
                                ", ", rule.kinds().stream().map(words::kind).toList()));
        if (!rule.levels().isEmpty())
            text.append("; ")
                    .append(String.join(
                            ", ", rule.levels().stream().map(words::level).toList()));
        text.append("; ")
                .append(
                        ancestor == null
                                ? w.of("units.audience.wholeLine", w.of("units.line." + rule.line()))
                                : w.of(
                                        rule.childrenOnly() ? "units.audience.directly" : "units.audience.under",
                                        named.getOrDefault(ancestor, ancestor.toString())));
        if (!rule.except().isEmpty())
            text.append("; ")
                    .append(w.of(
                            "units.audience.but",
                            String.join(
                                    ", ",
                                    rule.except().stream()
                                            .map(id -> named.getOrDefault(id, id.toString()))
                                            .toList())));
        return text.toString();
    }

    private static List<String> some(MultiValueMap<String, String> typed, String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static @Nullable String first(MultiValueMap<String, String> typed, String name) {
        return typed.getFirst(name);
    }

    private static @Nullable UnitId unit(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return new UnitId(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            throw new BadInputException("unit", text);
        }
    }
}
