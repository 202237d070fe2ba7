package thongsuot.bench.score;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The comparable facts of one reading: for each kind a bag of strings. */
public final class Facts {
    private final Map<FactKind, Map<String, Integer>> bags = new EnumMap<>(FactKind.class);

    private Facts() {
        for (FactKind kind : FactKind.values()) {
            bags.put(kind, new LinkedHashMap<>());
        }
    }

    /** The facts of a reading in the form of the contract. Gold may give {@code head} and {@code tail} in place of a node's text. */
    public static Facts of(JsonNode reading) {
        Facts facts = new Facts();
        facts.header(reading.path("header"));
        facts.nodes(reading.path("outline"));
        facts.citations(reading.path("citations"));
        reading.path("deadlines").forEach(d -> facts.add(FactKind.DEADLINES, time(d)));
        reading.path("targets").forEach(facts::target);
        reading.path("assignments").forEach(facts::assignment);
        reading.path("reports").forEach(facts::report);
        reading.path("recipients").forEach(r -> facts.add(FactKind.RECIPIENTS, Spelling.bare(r.asString())));
        for (String field : List.of("authority", "position", "name")) {
            facts.add(FactKind.SIGNATURE, field, Spelling.bare(text(reading.path("signature"), field)));
        }
        return facts;
    }

    /** The bag of one kind: a fact and how often it is there. */
    Map<String, Integer> bag(FactKind kind) {
        return bags.getOrDefault(kind, Map.of());
    }

    private void header(JsonNode header) {
        for (String field : List.of("issuer", "place", "title")) {
            add(FactKind.HEADER, field, Spelling.bare(text(header, field)));
        }
        for (String field : List.of("number", "kind", "issuedOn")) {
            add(FactKind.HEADER, field, plain(header, field));
        }
        add(FactKind.HEADER, "code", Spelling.code(text(header, "code")));
    }

    private void nodes(JsonNode nodes) {
        for (JsonNode node : nodes) {
            String path = plain(node, "path");
            add(FactKind.OUTLINE, path, edge(node, "head", 4));
            add(FactKind.TAILS, path, edge(node, "tail", -4));
            nodes(node.path("children"));
        }
    }

    private static String edge(JsonNode node, String field, int words) {
        String given = text(node, field);
        String text = text(node, "text");
        return given != null && !given.isEmpty() ? given : Spelling.words(text == null ? "" : text, words);
    }

    /** One number can name two documents, so a document is its number and its date. */
    private void citations(JsonNode citations) {
        Map<String, Set<String>> dates = new HashMap<>();
        for (JsonNode citation : citations) {
            String code = text(citation, "code");
            if (code != null && !code.isEmpty()) {
                String document = join(plain(citation, "kind"), Spelling.code(code));
                add(FactKind.MENTIONS, document);
                dates.computeIfAbsent(document, _ -> new TreeSet<>()).add(plain(citation, "issuedOn"));
            }
        }
        dates.forEach((document, days) -> {
            if (days.size() > 1) {
                days.remove(Spelling.NONE);
            }
            days.forEach(day -> add(FactKind.CITATIONS, document, day));
        });
    }

    private void target(JsonNode t) {
        String unit = text(t, "unit");
        String value = t.path("value").isMissingNode() || t.path("value").isNull()
                ? Spelling.NONE
                : Double.toString(t.path("value").asDouble());
        add(
                FactKind.TARGETS,
                plain(t, "comparator"),
                value,
                "%".equals(unit) ? "%" : Spelling.bare(unit),
                plain(t, "path"));
    }

    private void assignment(JsonNode a) {
        for (JsonNode unit : a.path("units")) {
            add(FactKind.ASSIGNMENTS, plain(a, "path"), Spelling.bare(text(unit, "name")), plain(unit, "role"));
        }
    }

    private void report(JsonNode r) {
        String via = Spelling.bare(text(r, "via"));
        if (r.path("to").isEmpty()) {
            add(FactKind.REPORTS, plain(r, "path"), Spelling.NONE, via);
        }
        for (JsonNode receiver : r.path("to")) {
            add(FactKind.REPORTS, plain(r, "path"), Spelling.bare(receiver.asString()), via);
        }
    }

    private static String time(JsonNode d) {
        return join(
                plain(d, "type"),
                plain(d, "from"),
                plain(d, "to"),
                rule(text(d, "rrule")),
                plain(d, "termYear"),
                plain(d, "at"));
    }

    private static String rule(@Nullable String rrule) {
        if (rrule == null || rrule.isEmpty()) {
            return Spelling.NONE;
        }
        return Arrays.stream(
                        rrule.toUpperCase(Locale.ROOT).replace("RRULE:", "").split(";", -1))
                .filter(part -> !part.equals("INTERVAL=1"))
                .sorted()
                .collect(Collectors.joining(";"));
    }

    private void add(FactKind kind, String... parts) {
        bags.getOrDefault(kind, new HashMap<>()).merge(join(parts), 1, Integer::sum);
    }

    private static String join(String... parts) {
        return String.join(" · ", parts);
    }

    private static String plain(JsonNode node, String field) {
        String text = text(node, field);
        return text == null ? Spelling.NONE : text;
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }
}
