package thongsuot.documents.relations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.documents.citations.DocumentTabs;
import thongsuot.documents.citations.Looked;
import thongsuot.platform.Once;
import thongsuot.web.BadInputException;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** What a document has to do with others, whether it is in force on a day, and what rests on it. */
@Controller
class RelationController {

    private static final int LONGEST = 1000;

    private final Relating relating;
    private final Resting resting;
    private final Looked looked;
    private final Once once;
    private final MessageSource messages;
    private final Clock clock;

    RelationController(
            Relating relating, Resting resting, Looked looked, Once once, MessageSource messages, Clock clock) {
        this.relating = relating;
        this.resting = resting;
        this.looked = looked;
        this.once = once;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/documents/{id:[0-9a-f-]{36}}/relations")
    String relations(@PathVariable UUID id, @RequestParam(defaultValue = "") String on, Locale locale, Model model) {
        return shown(looked.at(id), on, FormState.of(Map.of("on", on)), locale, model);
    }

    private String shown(Document document, String on, FormState form, Locale locale, Model model) {
        Words w = new Words(messages, locale);
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> typed = VietnameseFormats.parseDate(on, today);
        LocalDate day = typed.orElse(today);
        List<Relation> relations = relating.of(document.id());
        model.addAttribute("document", document);
        model.addAttribute("tabs", DocumentTabs.of(document.id(), "relations", w));
        model.addAttribute(
                "form",
                typed.isEmpty() && !on.isBlank() ? form.withError("on", w.of("citations.day.wrong", on)) : form);
        model.addAttribute("day", day);
        model.addAttribute("force", Force.of(document, relations, day));
        model.addAttribute(
                "outgoing", relations.stream().filter(Relation::outgoing).toList());
        model.addAttribute(
                "incoming", relations.stream().filter(each -> !each.outgoing()).toList());
        model.addAttribute("rests", resting.on(document.id()));
        model.addAttribute("may", looked.mayLink(document));
        model.addAttribute(
                "kinds",
                Arrays.stream(RelationKind.values())
                        .map(kind -> new Choice(kind.name(), w.of("relations.out." + kind)))
                        .toList());
        return "documents/relations";
    }

    @PostMapping("/documents/{id:[0-9a-f-]{36}}/relations")
    String add(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Document document = looked.at(id);
        Words w = new Words(messages, locale);
        String since = typed.getOrDefault("effectiveOn", "");
        Optional<LocalDate> effective = VietnameseFormats.parseDate(since, LocalDate.now(clock));
        FormState form = FormState.of(typed);
        if (effective.isEmpty() && !since.isBlank())
            form = form.withError("effectiveOn", w.of("citations.day.wrong", since));
        String until = typed.getOrDefault("until", "");
        Optional<LocalDate> last = VietnameseFormats.parseDate(until, LocalDate.now(clock));
        if (last.isEmpty() && !until.isBlank()) form = form.withError("until", w.of("citations.day.wrong", until));
        String other = typed.getOrDefault("to", "");
        if (other.isBlank()) form = form.withError("to", w.of("relations.to.needed"));
        String note = typed.getOrDefault("note", "").strip();
        if (note.length() > LONGEST) form = form.withError("note", w.of("relations.note.long", LONGEST));
        if (!form.errors().isEmpty()) return shown(document, "", form, locale, model);
        NewRelation given = new NewRelation(
                document.id(),
                new DocumentId(uuid(other)),
                kind(typed.getOrDefault("kind", "")),
                effective.orElse(null),
                last.map(day -> day.plusDays(1)).orElse(null),
                note);
        String page = "/documents/" + document.id() + "/relations";
        return "redirect:"
                + once.run(token, () -> {
                    told(relating.add(given), "relations.added", next);
                    return page;
                });
    }

    @PostMapping("/documents/{id:[0-9a-f-]{36}}/relations/{relation:[0-9a-f-]{36}}")
    String decide(
            @PathVariable UUID id,
            @PathVariable UUID relation,
            @RequestParam int version,
            @RequestParam String state,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            RedirectAttributes next) {
        Document document = looked.at(id);
        RelationState said = Arrays.stream(RelationState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElseThrow(() -> new BadInputException("state", state));
        String page = "/documents/" + document.id() + "/relations";
        Optional<LocalDate> last = VietnameseFormats.parseDate(until, LocalDate.now(clock));
        if (last.isEmpty() && !until.isBlank()) {
            Notice.warning(next, "citations.day.wrong", until);
            return "redirect:" + page;
        }
        return "redirect:"
                + once.run(token, () -> {
                    told(
                            relating.decide(
                                    document.id(),
                                    new RelationId(relation),
                                    version,
                                    said,
                                    last.map(day -> day.plusDays(1)).orElse(null)),
                            "relations.decided." + said,
                            next);
                    return page;
                });
    }

    private static void told(Optional<Relating.Refusal> refused, String done, RedirectAttributes next) {
        refused.map(why -> "relations.refused." + why)
                .ifPresentOrElse(key -> Notice.warning(next, key), () -> Notice.done(next, done));
    }

    private static RelationKind kind(String name) {
        return Arrays.stream(RelationKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInputException("kind", name));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw new BadInputException("to", text);
        }
    }
}
