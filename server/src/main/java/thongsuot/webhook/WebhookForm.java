package thongsuot.webhook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.web.BadInputException;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.SearchHit;
import thongsuot.web.SearchSource;
import thongsuot.web.Words;

/** Reads the form of a new address and says field by field what is wrong with it. */
@Component
class WebhookForm {

    private static final int OFFERED = 12;
    private static final int LONGEST_WORDS = 200;

    private final SearchSource units;
    private final Units organisation;
    private final Posting posting;
    private final Outbox outbox;
    private final Clock clock;
    private final MessageSource messages;

    WebhookForm(
            List<SearchSource> sources,
            Units organisation,
            Posting posting,
            Outbox outbox,
            Clock clock,
            MessageSource messages) {
        this.units = sources.stream()
                .filter(source -> source.kind().equals("unit"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no search for units"));
        this.organisation = organisation;
        this.posting = posting;
        this.outbox = outbox;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * @param form what was typed, with what is wrong
     * @param wanted null where something is missing
     */
    record Read(FormState form, Webhooks.@Nullable New wanted) {}

    Read read(Map<String, String> typed, List<String> kinds, Locale locale) {
        Words w = new Words(messages, locale);
        Map<String, Object> kept = new LinkedHashMap<>(typed);
        kept.put("kinds", kinds);
        FormState form = FormState.of(kept);
        if (!outbox.on()) form = form.withError("", w.of("webhook.off"));
        Destination to = null;
        try {
            to = Destination.read(text(typed, "address"), posting.own());
            to.machine(posting.own());
        } catch (Destination.RefusedException e) {
            form = form.withError("address", w.of(e.why().key()));
        }
        Webhook.Scope scope = scope(text(typed, "scope"));
        if (scope == null) form = form.withError("scope", w.of("webhook.scope.missing"));
        List<EventKind> chosen = kinds.stream()
                .map(EventKind::named)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (chosen.isEmpty()) form = form.withError("kinds", w.of("webhook.kinds.missing"));
        UnitId unit = unit(typed)
                .filter(each -> organisation.nearest(each, LocalDate.now(clock)).isPresent())
                .orElse(null);
        if (unit == null) form = offered(form, typed, w);
        if (to == null || scope == null || unit == null || chosen.isEmpty()) return new Read(form, null);
        return new Read(form, new Webhooks.New(to, scope, unit, chosen));
    }

    private static Webhook.@Nullable Scope scope(String name) {
        return Arrays.stream(Webhook.Scope.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** By the id that a script put there, or by the choice among what was found. */
    private static Optional<UnitId> unit(Map<String, String> typed) {
        String chosen = text(typed, "unit").isEmpty() ? text(typed, "unit.chosen") : text(typed, "unit");
        if (chosen.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new UnitId(UUID.fromString(chosen)));
        } catch (IllegalArgumentException e) {
            throw new BadInputException("unit", chosen);
        }
    }

    private FormState offered(FormState form, Map<String, String> typed, Words w) {
        String words = text(typed, "unit.words");
        List<SearchHit> found =
                words.isEmpty() || words.length() > LONGEST_WORDS ? List.of() : units.find(words, OFFERED);
        return form.withError("unit", w.of("webhook.unit.missing"))
                .withOffers(
                        "unit",
                        found.stream()
                                .map(hit -> new Choice(hit.id(), hit.title(), hit.subtitle()))
                                .toList());
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    void choices(Locale locale, Model model) {
        Words w = new Words(messages, locale);
        model.addAttribute(
                "scopes",
                Arrays.stream(Webhook.Scope.values())
                        .map(each -> new Choice(each.name(), w.of(each.key())))
                        .toList());
        model.addAttribute(
                "kinds",
                Arrays.stream(EventKind.choices())
                        .map(each -> new Choice(each.name(), w.of(each.key()), each.type()))
                        .toList());
    }
}
