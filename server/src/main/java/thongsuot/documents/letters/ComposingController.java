package thongsuot.documents.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.register.OwnRegisters;
import thongsuot.formats.official.LetterContentException;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Gate;
import thongsuot.platform.Once;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.Words;

/** A new letter: from a directive, for the units that it names, in one step; or an empty one of any kind. */
@Controller
class ComposingController {

    private final Composing composing;
    private final Letters letters;
    private final OwnRegisters registers;
    private final Gate gate;
    private final Once once;
    private final MessageSource messages;

    ComposingController(
            Composing composing,
            Letters letters,
            OwnRegisters registers,
            Gate gate,
            Once once,
            MessageSource messages) {
        this.composing = composing;
        this.letters = letters;
        this.registers = registers;
        this.gate = gate;
        this.once = once;
        this.messages = messages;
    }

    @GetMapping("/letters/new")
    String form(@RequestParam(required = false) @Nullable UUID directive, Locale locale, Model model) {
        if (!gate.allowsAnywhere(DocumentAction.LETTER)) gate.require(DocumentAction.LETTER, null);
        Optional<Composing.Directive> found = directive(directive);
        Map<String, List<String>> filled = Map.of(
                "issuer",
                found.flatMap(each -> likelyIssuer(each.document()))
                        .map(List::of)
                        .orElse(List.of()),
                "units",
                found.map(each -> List.copyOf(each.assignments().named().keySet()))
                        .orElse(List.of()),
                "each",
                List.of("one"));
        return shown(found, FormState.of(filled), locale, model);
    }

    @PostMapping("/letters")
    String compose(
            @RequestParam UUID issuer,
            @RequestParam(required = false) @Nullable UUID directive,
            @RequestParam(required = false) @Nullable List<String> units,
            @RequestParam(defaultValue = "one") String each,
            @RequestParam(defaultValue = "OFFICIAL_LETTER") DocumentKind kind,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Words w = new Words(messages, locale);
        Optional<Composing.Directive> found = directive(directive);
        List<String> chosen = units == null ? List.of() : units;
        Map<String, List<String>> typed = Map.of(
                "units",
                chosen,
                "each",
                List.of(each),
                "subject",
                List.of(subject),
                "issuer",
                List.of(issuer.toString()));
        if (found.isPresent() && chosen.isEmpty())
            return shown(found, FormState.of(typed).withError("units", w.of("letters.units.needed")), locale, model);
        if (found.isEmpty() && subject.isBlank())
            return shown(
                    found, FormState.of(typed).withError("subject", w.of("letters.subject.needed")), locale, model);
        try {
            String path = once.run(token, () -> made(new UnitId(issuer), found, chosen, each, kind, subject, next));
            return "redirect:" + path;
        } catch (LetterContentException e) {
            String problem = w.of("letters.unprintable", String.valueOf(e.getMessage()));
            return shown(found, FormState.of(typed).withError("", problem), locale, model);
        }
    }

    private String made(
            UnitId issuer,
            Optional<Composing.Directive> directive,
            List<String> units,
            String each,
            DocumentKind kind,
            String subject,
            RedirectAttributes next) {
        gate.require(DocumentAction.LETTER, issuer.value());
        List<LetterId> made = new ArrayList<>();
        if (directive.isEmpty()) {
            made.add(letters.draft(issuer, null, composing.blank(issuer, kind, subject.strip())));
        } else {
            List<List<String>> addressed =
                    each.equals("each") ? units.stream().map(List::of).toList() : List.of(units);
            for (List<String> some : addressed)
                made.add(letters.draft(
                        issuer, directive.get().document().id(), composing.assignment(directive.get(), issuer, some)));
        }
        Notice.done(next, "letters.drafted", made.size());
        return made.size() == 1 ? "/letters/" + made.getFirst() + "/edit" : "/letters";
    }

    /** Who issued the directive hands it on, or else who registered it, where the letter may go out in that name. */
    private Optional<String> likelyIssuer(Document directive) {
        List<String> own = registers.choices(DocumentAction.LETTER).stream()
                .map(Choice::value)
                .toList();
        return Stream.of(Optional.ofNullable(directive.issuerUnit()), Optional.ofNullable(directive.home()))
                .flatMap(Optional::stream)
                .map(UnitId::toString)
                .filter(own::contains)
                .findFirst();
    }

    private Optional<Composing.Directive> directive(@Nullable UUID id) {
        if (id == null) return Optional.empty();
        return Optional.of(composing
                .directive(new DocumentId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private String shown(Optional<Composing.Directive> directive, FormState form, Locale locale, Model model) {
        Words w = new Words(messages, locale);
        model.addAttribute("form", form);
        model.addAttribute("issuers", registers.choices(DocumentAction.LETTER));
        model.addAttribute("kinds", LetterController.kinds());
        model.addAttribute("directives", composing.directives());
        model.addAttribute(
                "directive", directive.map(Composing.Directive::document).orElse(null));
        model.addAttribute(
                "reviewed", directive.map(Composing.Directive::reviewed).orElse(true));
        model.addAttribute("units", directive.map(each -> named(each, w)).orElse(List.of()));
        return "letters/new";
    }

    private static List<Choice> named(Composing.Directive directive, Words w) {
        return directive.assignments().named().entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getKey(), w.of("letters.units.duties", each.getValue())))
                .toList();
    }
}
