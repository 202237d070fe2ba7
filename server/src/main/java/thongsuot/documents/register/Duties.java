package thongsuot.documents.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentFact;
import thongsuot.documents.Duty;
import thongsuot.documents.Duty.NamedParty;
import thongsuot.documents.Duty.Time;
import tools.jackson.databind.JsonNode;

/** A fact of the review as a duty: obligations name their {@code actors}, assignments their {@code units}. */
final class Duties {

    private Duties() {}

    static Duty of(DocumentFact fact) {
        JsonNode said = fact.payload();
        return new Duty(
                fact.id(),
                fact.span(),
                fact.words(),
                fact.path(),
                parties(said.has("actors") ? said.path("actors") : said.path("units")),
                fact.text("action"),
                fact.text("product"),
                times(said.path("deadlines")),
                texts(said.path("reportTo")),
                fact.text("via"),
                fact.state());
    }

    private static List<NamedParty> parties(JsonNode all) {
        List<NamedParty> parties = new ArrayList<>();
        all.forEach(each -> parties.add(new NamedParty(text(each, "name"), text(each, "role"))));
        return List.copyOf(parties);
    }

    private static List<Time> times(JsonNode all) {
        List<Time> times = new ArrayList<>();
        all.forEach(each -> times.add(new Time(
                text(each, "type"),
                day(text(each, "from")),
                day(text(each, "to")),
                text(each, "rrule"),
                text(each, "text"),
                each.path("inferred").asBoolean(false),
                more(each))));
        return List.copyOf(times);
    }

    private static Map<String, String> more(JsonNode time) {
        Map<String, String> more = new HashMap<>();
        for (String name : List.of("count", "unit", "since", "event", "termYear", "at"))
            if (time.hasNonNull(name)) more.put(name, time.path(name).asString(""));
        return Map.copyOf(more);
    }

    private static List<String> texts(JsonNode all) {
        List<String> texts = new ArrayList<>();
        all.forEach(each -> texts.add(each.asString("")));
        return List.copyOf(texts);
    }

    private static String text(JsonNode object, String property) {
        return object.path(property).asString("");
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
