package thongsuot.documents.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
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
import thongsuot.documents.Direction;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.Origin;
import thongsuot.documents.Registering;
import thongsuot.documents.Secrecy;
import thongsuot.organisation.UnitId;
import thongsuot.platform.EditConflictException;
import thongsuot.platform.Gate;
import thongsuot.platform.LastChange;
import thongsuot.platform.Once;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.MergeField;
import thongsuot.web.MergeView;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** Documents entered by hand, and completed later. */
@Controller
class ByHandController {

    private static final List<String> FIELDS =
            List.of("kind", "code", "issuedOn", "issuerName", "issuingBody", "subject", "place", "signer", "secrecy");

    private static final String UNIT = "issuerUnit";

    private final Registering registering;
    private final Keeping keeping;
    private final Documents documents;
    private final OwnRegisters registers;
    private final Gate gate;
    private final Once once;
    private final LastChange lastChange;
    private final MessageSource messages;
    private final boolean secretsAllowed;

    ByHandController(
            Registering registering,
            Keeping keeping,
            Documents documents,
            OwnRegisters registers,
            Gate gate,
            Once once,
            LastChange lastChange,
            MessageSource messages,
            @Value("${thongsuot.secret.documents:refused}") String secrets) {
        this.registering = registering;
        this.keeping = keeping;
        this.documents = documents;
        this.registers = registers;
        this.gate = gate;
        this.once = once;
        this.lastChange = lastChange;
        this.messages = messages;
        this.secretsAllowed = secrets.equals("allowed");
    }

    @GetMapping("/documents/new")
    String blank(Locale locale, Model model) {
        if (!gate.allowsAnywhere(DocumentAction.REGISTER)) gate.require(DocumentAction.REGISTER, null);
        return shown(null, FormState.empty(), new Words(messages, locale), model);
    }

    @PostMapping("/documents")
    String register(
            @Valid @ModelAttribute DocumentForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable UUID once,
            HttpServletRequest request,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Words w = new Words(messages, locale);
        // A field that can't be read leaves no form to look at.
        if (errors.hasErrors()) return shown(null, FormState.of(errors, w, request.getParameterMap()), w, model);
        UUID holder = form.holder();
        if (holder == null) errors.rejectValue("holder", "documents.holder.needed");
        check(form, errors);
        if (errors.hasErrors() || holder == null)
            return shown(null, FormState.of(errors, w, request.getParameterMap()), w, model);
        Direction direction = "OUTGOING".equals(form.direction()) ? Direction.OUTGOING : Direction.INCOMING;
        String answer = this.once.run(once, () -> {
            Registering.Registered made =
                    registering.register(form.document(origin(form)), new UnitId(holder), direction, form.receivedOn());
            Notice.done(next, made.known() ? "documents.known.notice" : "documents.made.notice");
            return "/documents/" + made.id();
        });
        return "redirect:" + answer;
    }

    @GetMapping("/documents/{id:[0-9a-f-]{36}}/edit")
    String edit(@PathVariable UUID id, Locale locale, Model model) {
        Document document = found(id);
        keeping.require(document);
        Map<String, Object> kept = DocumentForm.kept(document);
        // What the field that picks the unit shows.
        if (document.issuerUnit() != null) kept.put("issuerUnit.words", document.issuerName());
        return shown(document, FormState.of(kept), new Words(messages, locale), model);
    }

    @PostMapping("/documents/{id:[0-9a-f-]{36}}")
    String update(
            @PathVariable UUID id,
            @Valid @ModelAttribute DocumentForm form,
            BindingResult errors,
            HttpServletRequest request,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Words w = new Words(messages, locale);
        Document document = found(id);
        if (errors.hasErrors()) return shown(document, FormState.of(errors, w, request.getParameterMap()), w, model);
        check(form, errors);
        Integer version = form.version();
        if (errors.hasErrors() || version == null)
            return shown(document, FormState.of(errors, w, request.getParameterMap()), w, model);
        Origin origin = document.origin() == Origin.CITED ? Origin.CITED : origin(form);
        try {
            keeping.update(document.id(), version, form.document(origin), origin);
        } catch (EditConflictException e) {
            return merge(found(id), request.getParameterMap(), w, model);
        } catch (Keeping.SameIdentityException e) {
            errors.reject("documents.sameIdentity");
            return shown(document, FormState.of(errors, w, request.getParameterMap()), w, model);
        }
        Notice.done(next, "documents.changed.notice");
        return "redirect:/documents/" + id;
    }

    /** What must be there so that the entry can be found again. */
    private static void check(DocumentForm form, BindingResult errors) {
        boolean nothing = Objects.requireNonNullElse(form.code(), "").isBlank()
                && Objects.requireNonNullElse(form.subject(), "").isBlank();
        if (form.kind() == null) errors.rejectValue("kind", "documents.kind.needed");
        if (nothing) errors.rejectValue("code", "documents.code.needed");
        if (form.origin() == Origin.CLASSIFIED
                && (form.code() == null || form.code().isBlank()))
            errors.rejectValue("code", "documents.classified.needsCode");
    }

    private Origin origin(DocumentForm form) {
        return secretsAllowed ? Origin.REGISTERED : form.origin();
    }

    private String merge(Document now, Map<String, String[]> typed, Words w, Model model) {
        FormState theirs = FormState.of(DocumentForm.kept(now));
        List<MergeField> fields = FIELDS.stream()
                .map(name -> field(typed, name, theirs.value(name), w))
                .toList();
        String page = "/documents/" + now.id();
        model.addAttribute("title", now.title());
        model.addAttribute(
                "view",
                new MergeView(page, page, now.version(), by(now, w), fields, carried(typed, theirs.value(UNIT))));
        return "web/merge";
    }

    private MergeField field(Map<String, String[]> typed, String name, String theirs, Words w) {
        return switch (name) {
            case "kind" -> MergeView.choice(typed, name, w.of("documents.kind"), theirs, RegisterController.kinds());
            case "secrecy" -> MergeView.choice(typed, name, w.of("documents.secrecy"), theirs, secrecies(w));
            case "issuerName" -> MergeView.field(typed, name, w.of("documents.issuer"), theirs, false);
            default -> MergeView.field(typed, name, w.orKey("documents." + name), theirs, name.equals("subject"));
        };
    }

    /** The unit goes along: the one picked here, or else what the other saved; the name beside it is what two people can compare. */
    private static Map<String, String> carried(Map<String, String[]> typed, String theirs) {
        String mine = MergeView.field(typed, UNIT, "", theirs, false).result();
        return Map.of(UNIT, mine, MergeView.BASE + UNIT, theirs);
    }

    private String by(Document document, Words w) {
        return lastChange
                .of("document", document.id().toString(), List.of(Keeping.CHANGED))
                .map(last -> w.of("documents.changedBy", last.name(), VietnameseFormats.dateAndTime(last.at())))
                .orElseGet(() -> w.of("documents.somebody"));
    }

    private static List<Choice> secrecies(Words w) {
        return Arrays.stream(Secrecy.values())
                .map(each ->
                        new Choice(each.name(), each == Secrecy.NONE ? w.of("documents.secrecy.none") : each.mark()))
                .toList();
    }

    private String shown(@Nullable Document document, FormState form, Words w, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("document", document);
        model.addAttribute("kinds", RegisterController.kinds());
        model.addAttribute("secrecies", secrecies(w));
        model.addAttribute(
                "holders", document == null ? registers.choices(DocumentAction.REGISTER) : List.<Choice>of());
        model.addAttribute("secretsAllowed", secretsAllowed);
        return "documents/form";
    }

    private Document found(UUID id) {
        return documents.find(new DocumentId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
