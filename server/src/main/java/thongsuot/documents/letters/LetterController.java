package thongsuot.documents.letters;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.numbers.NoTermException;
import thongsuot.formats.official.LetterContentException;
import thongsuot.formats.official.OfficialForms;
import thongsuot.platform.EditConflictException;
import thongsuot.platform.Gate;
import thongsuot.platform.Once;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.MergeField;
import thongsuot.web.MergeView;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** Letters: the list, one letter, its fields, its number. */
@Controller
class LetterController {

    static final List<DocumentKind> KINDS = List.of(
            DocumentKind.OFFICIAL_LETTER,
            DocumentKind.PLAN,
            DocumentKind.REPORT,
            DocumentKind.NOTICE,
            DocumentKind.DECISION);
    private static final List<String> FIELDS = List.of(
            "kind",
            "form",
            "superior",
            "issuerName",
            "symbol",
            "place",
            "dated",
            "subject",
            "addressees",
            "grounds",
            "body",
            "annexes",
            "recipients",
            "authority",
            "position",
            "signer");
    private static final Set<String> LONG =
            Set.of("subject", "addressees", "grounds", "body", "annexes", "recipients", "authority");
    private static final String ONE = "/letters/{id:[0-9a-f-]{36}}";
    private static final int LISTED = 200;

    private final Letters letters;
    private final LetterViews views;
    private final LetterPdf pdf;
    private final Gate gate;
    private final Once once;
    private final MessageSource messages;

    LetterController(Letters letters, LetterViews views, LetterPdf pdf, Gate gate, Once once, MessageSource messages) {
        this.letters = letters;
        this.views = views;
        this.pdf = pdf;
        this.gate = gate;
        this.once = once;
        this.messages = messages;
    }

    @GetMapping("/letters")
    String list(Model model) {
        if (!gate.allowsAnywhere(DocumentAction.VIEW)) gate.require(DocumentAction.VIEW, null);
        model.addAttribute("letters", views.rows(letters.latest(LISTED)));
        model.addAttribute("mayWrite", gate.allowsAnywhere(DocumentAction.LETTER));
        return "letters/list";
    }

    @GetMapping(ONE)
    String page(@PathVariable UUID id, Model model) {
        model.addAttribute("view", views.of(found(id)));
        return "letters/letter";
    }

    @GetMapping(ONE + "/edit")
    String edit(@PathVariable UUID id, Locale locale, Model model) {
        Letter letter = writable(id);
        FormState kept = FormState.of(LetterForm.kept(letter));
        return form(letter, kept, base(kept), locale, model);
    }

    @PostMapping(ONE)
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute LetterForm form,
            BindingResult errors,
            HttpServletRequest request,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Words w = new Words(messages, locale);
        Letter letter = writable(id);
        if (!errors.hasErrors()) check(form, errors);
        FormState state = FormState.of(errors, w, request.getParameterMap());
        if (errors.hasErrors()) return form(letter, state, begun(state), locale, model);
        try {
            letters.change(letter.id(), form.version(), form.draft());
        } catch (EditConflictException e) {
            return merge(found(id), request.getParameterMap(), w, model);
        }
        Notice.done(next, "letters.saved");
        return "redirect:/letters/" + id;
    }

    @GetMapping(ONE + "/issue")
    String ask(@PathVariable UUID id, Model model) {
        model.addAttribute("view", views.of(writable(id)));
        return "letters/issue";
    }

    @PostMapping(ONE + "/issue")
    String issue(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            RedirectAttributes next) {
        LetterId letter = new LetterId(id);
        try {
            String path = once.run(token, () -> {
                letters.issue(letter, version);
                return "/letters/" + id;
            });
            Letter issued = letters.find(letter).orElseThrow();
            if (pdf.available() && !pdf.tryFor(issued)) Notice.warning(next, "letters.issued.noPdf");
            else Notice.done(next, "letters.issued", code(issued));
            return "redirect:" + path;
        } catch (NoTermException e) {
            Notice.warning(next, "letters.noTerm", VietnameseFormats.date(e.day()));
        } catch (LetterContentException e) {
            Notice.warning(next, "letters.unprintable", String.valueOf(e.getMessage()));
        } catch (EditConflictException | Letters.AlreadyIssuedException e) {
            Notice.warning(next, "letters.changedMeanwhile");
        }
        return "redirect:/letters/" + id;
    }

    @GetMapping(ONE + "/drop")
    String askDrop(@PathVariable UUID id, Model model) {
        model.addAttribute("view", views.of(writable(id)));
        return "letters/drop";
    }

    @PostMapping(ONE + "/drop")
    String drop(@PathVariable UUID id, RedirectAttributes next) {
        letters.drop(writable(id).id());
        Notice.done(next, "letters.dropped");
        return "redirect:/letters";
    }

    private static String code(Letter letter) {
        Letter.Issued issued = letter.issued();
        return issued == null ? "" : issued.code();
    }

    /** What only the form and the whole of a letter can tell. */
    private static void check(LetterForm typed, BindingResult errors) {
        LetterDraft draft = typed.draft();
        boolean known = OfficialForms.named(draft.form())
                .filter(form -> form.isInForceOn(draft.dated()))
                .isPresent();
        if (!known) {
            errors.rejectValue("form", "letters.form.notInForce");
            return;
        }
        try {
            draft.content(null);
        } catch (LetterContentException e) {
            errors.reject("letters.unprintable", new Object[] {String.valueOf(e.getMessage())}, null);
        }
    }

    /** What stood in the fields when somebody began. */
    private static Map<String, String> base(FormState kept) {
        return FIELDS.stream().collect(Collectors.toMap(name -> name, kept::value));
    }

    private static Map<String, String> begun(FormState typed) {
        return FIELDS.stream().collect(Collectors.toMap(name -> name, name -> typed.value(MergeView.BASE + name)));
    }

    private String merge(Letter now, Map<String, String[]> typed, Words w, Model model) {
        FormState theirs = FormState.of(LetterForm.kept(now));
        List<MergeField> fields = FIELDS.stream()
                .map(name -> field(typed, name, theirs.value(name), w))
                .toList();
        String page = "/letters/" + now.id();
        String by = w.of("documents.changedBy", now.changedBy(), VietnameseFormats.dateAndTime(now.changedAt()));
        model.addAttribute("title", w.of("letters.edit"));
        model.addAttribute("view", new MergeView(page, page, now.version(), by, fields));
        return "web/merge";
    }

    private static MergeField field(Map<String, String[]> typed, String name, String theirs, Words w) {
        return switch (name) {
            case "kind" -> MergeView.choice(typed, name, w.of("letters.kind"), theirs, kinds());
            case "form" -> MergeView.choice(typed, name, w.of("letters.form"), theirs, forms(w));
            case "issuerName" -> MergeView.field(typed, name, w.of("letters.issuer"), theirs, false);
            default -> MergeView.field(typed, name, w.orKey("letters." + name), theirs, LONG.contains(name));
        };
    }

    private static List<Choice> forms(Words w) {
        return OfficialForms.all().stream()
                .map(form -> new Choice(form.id(), w.of("letters.form." + form.id()), form.name()))
                .toList();
    }

    private String form(Letter letter, FormState state, Map<String, String> base, Locale locale, Model model) {
        Words w = new Words(messages, locale);
        model.addAttribute("form", state);
        model.addAttribute("base", base);
        String version = state.value("version");
        model.addAttribute("version", version.matches("\\d{1,9}") ? Integer.parseInt(version) : letter.version());
        model.addAttribute("id", letter.id().toString());
        model.addAttribute("subject", letter.draft().subject());
        model.addAttribute("kinds", kinds());
        model.addAttribute("forms", forms(w));
        return "letters/form";
    }

    static List<Choice> kinds() {
        return KINDS.stream()
                .map(kind -> new Choice(kind.name(), capital(kind.vietnamese())))
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Letter found(UUID id) {
        return letters.find(new LetterId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A draft that who acts may change; for an issued one there is no such page. */
    private Letter writable(UUID id) {
        Letter letter = found(id);
        gate.require(DocumentAction.LETTER, letter.issuer().value());
        if (letter.issued() != null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return letter;
    }
}
