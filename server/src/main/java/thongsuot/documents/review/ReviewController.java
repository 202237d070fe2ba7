package thongsuot.documents.review;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.documents.DocumentFact;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.FactId;
import thongsuot.documents.FactKind;
import thongsuot.documents.register.Keeping.SameIdentityException;
import thongsuot.documents.review.FactFields.WrongFieldException;
import thongsuot.documents.review.ReviewPages.Asked;
import thongsuot.documents.review.Reviewing.Outcome;
import thongsuot.reader.Span;
import thongsuot.web.BadInputException;
import thongsuot.web.Notice;
import thongsuot.web.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The review of what was read: the text on one side, facts on the other. A script gets the lines that changed, a form the page. */
@Controller
@RequestMapping("/documents/{id:[0-9a-f-]{36}}/review")
class ReviewController {

    private final ReviewPages pages;
    private final Reviewing reviewing;
    private final Leftovers leftovers;
    private final Documents documents;
    private final Clock clock;
    private final MessageSource messages;

    ReviewController(
            ReviewPages pages,
            Reviewing reviewing,
            Leftovers leftovers,
            Documents documents,
            Clock clock,
            MessageSource messages) {
        this.pages = pages;
        this.reviewing = reviewing;
        this.leftovers = leftovers;
        this.documents = documents;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping
    String page(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "") String edit,
            @RequestParam(required = false) @Nullable FactKind add,
            @RequestParam(defaultValue = "0") int start,
            @RequestParam(defaultValue = "0") int end,
            @RequestParam(defaultValue = "") String words,
            Locale locale,
            Model model) {
        Span place =
                words.isBlank() ? new Span(Math.max(0, start), Math.max(0, Math.max(start, end))) : find(id, words);
        return shown(id, new Asked(show, edit, add, place.start(), place.end(), null, ""), locale, model);
    }

    /** A button: what to do, to which fact, at which version; or to a whole group, or back. */
    @PostMapping
    String act(
            @PathVariable UUID id,
            @RequestParam String act,
            @RequestParam(defaultValue = "all") String show,
            @RequestHeader(name = "X-Part", required = false) @Nullable String part,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        DocumentId document = new DocumentId(id);
        String[] asked = act.split("~", -1);
        if (asked[0].equals("reviewed")) {
            reviewing.reviewed(document);
            Notice.done(next, "review.reviewed.notice");
            return "redirect:/documents/" + id;
        }
        Outcome outcome = outcome(document, asked, act);
        if (part != null) return parts(document, outcome, new Words(messages, locale), model);
        String overtaken = overtaken(outcome, new Words(messages, locale));
        if (!overtaken.isEmpty()) Notice.warning(next, "review.overtaken", overtaken);
        String anchor = asked.length > 1 && !asked[0].equals("group") ? "#f-" + asked[1] : "";
        return "redirect:/documents/" + id + "/review?show=" + show(show) + anchor;
    }

    private Outcome outcome(DocumentId document, String[] asked, String act) {
        try {
            return switch (asked[0]) {
                case "accept" -> reviewing.accept(document, fact(asked[1]), Integer.parseInt(asked[2]));
                case "remove" -> reviewing.remove(document, fact(asked[1]), Integer.parseInt(asked[2]));
                case "clause" -> reviewing.acceptClause(document, fact(asked[1]));
                case "group" -> reviewing.acceptAll(document, FactKind.valueOf(asked[1]));
                case "undo" -> reviewing.undo(document);
                default -> throw new BadInputException("act", act);
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new BadInputException("act", act);
        }
    }

    @PostMapping("/facts/{fact:[0-9a-f-]{36}}")
    String correct(
            @PathVariable UUID id,
            @PathVariable UUID fact,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable Integer start,
            @RequestParam(required = false) @Nullable Integer end,
            @RequestParam(defaultValue = "all") String show,
            HttpServletRequest request,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        DocumentId document = new DocumentId(id);
        DocumentFact now = rows(document, new FactId(fact));
        Map<String, String> typed = typed(request, now.kind());
        Words w = new Words(messages, locale);
        try {
            JsonNode payload = FactFields.write(
                    now.kind(), now.payload(), name -> typed.getOrDefault(name, ""), LocalDate.now(clock));
            Span span = start == null || end == null || end <= start || start < 0 ? null : new Span(start, end);
            Outcome outcome = reviewing.correct(document, now.id(), version, payload, span);
            if (outcome instanceof Outcome.Overtaken) Notice.warning(next, "review.overtaken", overtaken(outcome, w));
        } catch (WrongFieldException e) {
            return shown(id, new Asked(show(show), fact.toString(), null, 0, 0, typed, e.field()), locale, model);
        } catch (SameIdentityException e) {
            Notice.warning(next, "documents.sameIdentity");
        }
        return "redirect:/documents/" + id + "/review?show=" + show(show) + "#f-" + fact;
    }

    @PostMapping("/facts")
    String add(
            @PathVariable UUID id,
            @RequestParam FactKind kind,
            @RequestParam int start,
            @RequestParam int end,
            @RequestParam(defaultValue = "all") String show,
            HttpServletRequest request,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Map<String, String> typed = typed(request, kind);
        if (start < 0 || end <= start) throw new BadInputException("start", start + "-" + end);
        try {
            JsonNode payload = FactFields.write(
                    kind,
                    JsonMapper.shared().createObjectNode(),
                    name -> typed.getOrDefault(name, ""),
                    LocalDate.now(clock));
            FactId made = reviewing.add(new DocumentId(id), kind, new Span(start, end), payload);
            return "redirect:/documents/" + id + "/review?show=" + show(show) + "#f-" + made;
        } catch (WrongFieldException e) {
            return shown(id, new Asked(show(show), "", kind, start, end, typed, e.field()), locale, model);
        } catch (SameIdentityException e) {
            Notice.warning(next, "documents.sameIdentity");
            return "redirect:/documents/" + id + "/review?show=" + show(show);
        }
    }

    /** What a new reading had no place for: looked at, or kept as it had been confirmed. */
    @PostMapping("/left/{fact:[0-9a-f-]{36}}")
    String left(@PathVariable UUID id, @PathVariable UUID fact, @RequestParam String act, RedirectAttributes next) {
        if (documents.find(new DocumentId(id)).isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        switch (act) {
            case "seen" -> leftovers.seen(new DocumentId(id), new FactId(fact));
            case "keep" -> leftovers.keep(new DocumentId(id), new FactId(fact));
            default -> throw new BadInputException("act", act);
        }
        Notice.done(next, "review.left.done");
        return "redirect:/documents/" + id + "/review";
    }

    private String parts(DocumentId document, Outcome outcome, Words w, Model model) {
        List<FactId> ids = switch (outcome) {
            case Outcome.Done(var changed) -> changed;
            case Outcome.Overtaken(var now) -> List.of(now.fact().id());
        };
        model.addAttribute("document", document);
        model.addAttribute("lines", pages.lines(document, ids, w));
        model.addAttribute("progress", pages.progress(document, w));
        model.addAttribute("overtaken", overtaken(outcome, w));
        model.addAttribute("mayReview", true);
        return "documents/decided";
    }

    /** What the other did, in words; empty where nobody came first. */
    private static String overtaken(Outcome outcome, Words w) {
        return switch (outcome) {
            case Outcome.Done _ -> "";
            case Outcome.Overtaken(var now) ->
                now.byName() + ": "
                        + w.orKey("review.state." + now.fact().state().name());
        };
    }

    private String shown(UUID id, Asked asked, Locale locale, Model model) {
        model.addAttribute(
                "view",
                pages.of(new DocumentId(id), asked, new Words(messages, locale))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "documents/review";
    }

    /** Where words stand that somebody typed or pasted; at the beginning where they stand nowhere. */
    private Span find(UUID id, String words) {
        String text =
                documents.text(new DocumentId(id)).map(Documents.ReadText::text).orElse("");
        String shape = java.util.Arrays.stream(words.strip().split("\\s+"))
                .limit(400)
                .map(java.util.regex.Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        var found = java.util.regex.Pattern.compile(
                        shape, java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.UNICODE_CASE)
                .matcher(text);
        return found.find() ? new Span(found.start(), found.end()) : new Span(0, 0);
    }

    private DocumentFact rows(DocumentId document, FactId fact) {
        return documents.facts(document).stream()
                .filter(each -> each.id().equals(fact))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Map<String, String> typed(HttpServletRequest request, FactKind kind) {
        return FactFields.of(kind).stream()
                .collect(Collectors.toMap(
                        FactField::name,
                        field -> request.getParameter(field.name()) == null ? "" : request.getParameter(field.name())));
    }

    private static String show(String asked) {
        return List.of("open", "doubtful").contains(asked) ? asked : "all";
    }

    private static FactId fact(String text) {
        return new FactId(UUID.fromString(text));
    }
}
