package thongsuot.documents.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentFact;
import thongsuot.documents.FactId;
import thongsuot.documents.FactKind;
import thongsuot.documents.FactState;
import thongsuot.documents.intake.Carried.Place;
import thongsuot.documents.intake.Carried.Said;
import thongsuot.reader.Span;
import tools.jackson.databind.JsonNode;

/**
 * Brings what people had said of a reading to the next one of the same file: by kind and words, of several the nearest. What was accepted
 * holds where the new reading says the same, or the same and more; what a person wrote holds whatever the reader says.
 */
final class CarryingOver {

    /** Longer words are told apart by their beginning well enough. */
    private static final int LONGEST = 400;

    /** Where the words of a part stand, and which rule found it, is nothing that it says. */
    private static final Set<String> PLACES = Set.of("span", "path", "rule");

    private final String text;
    private final Map<String, List<DocumentFact>> places = new HashMap<>();
    private final Set<FactId> taken = new HashSet<>();

    private CarryingOver(String text, List<DocumentFact> read) {
        this.text = text;
        for (DocumentFact fact : read)
            places.computeIfAbsent(key(fact, fact.words()), _ -> new ArrayList<>())
                    .add(fact);
    }

    /**
     * @param said what people had decided, of the reading before
     * @param read the facts of the new one
     * @param text of the new one
     */
    static List<Carried> over(List<Said> said, List<DocumentFact> read, String text) {
        CarryingOver over = new CarryingOver(text, read);
        List<Carried> carried = new ArrayList<>();
        List<Said> rest = new ArrayList<>();
        // Those that are read as before take their places first, so that no neighbour of the same words takes them.
        for (Said each : said) over.same(each).ifPresentOrElse(carried::add, () -> rest.add(each));
        for (Said each : rest) carried.add(over.otherwise(each));
        return carried;
    }

    private Optional<Carried> same(Said each) {
        return nearest(each, true).map(found -> found(each, found));
    }

    private Carried otherwise(Said each) {
        Optional<DocumentFact> found = nearest(each, false);
        if (found.isPresent()) return found(each, found.get());
        FactState state = each.fact().state();
        if (state == FactState.REMOVED || each.fact().kind() == FactKind.WARNING) return new Carried.Settled(each);
        Place place = place(each.fact().words(), each.fact().span().start());
        return place == null ? new Carried.Gone(each) : new Carried.ByHand(each, place);
    }

    private Carried found(Said each, DocumentFact now) {
        taken.add(now.id());
        DocumentFact was = each.fact();
        boolean agreed =
                says(now.payload(), was.payload()) && squashed(now.words()).equals(squashed(was.words()));
        return switch (was.state()) {
            case CORRECTED, ADDED ->
                agreed
                        ? new Carried.Again(each, now.id(), FactState.ACCEPTED, null, null)
                        : new Carried.Again(each, now.id(), FactState.CORRECTED, was.payload(), moved(was, now));
            case REMOVED, ACCEPTED, PROPOSED ->
                says(now.payload(), rule(was).payload())
                        ? new Carried.Again(each, now.id(), was.state(), null, null)
                        : new Carried.Differs(each, now.id());
        };
    }

    /** The words that a person had chosen instead of the rule's, where they stand now. */
    private @Nullable Place moved(DocumentFact was, DocumentFact now) {
        if (squashed(was.words()).equals(squashed(now.words()))) return null;
        return place(was.words(), was.span().start());
    }

    private Optional<DocumentFact> nearest(Said each, boolean same) {
        Rule rule = rule(each.fact());
        return Stream.of(rule.words(), each.fact().words())
                .distinct()
                .flatMap(words -> places.getOrDefault(key(each.fact(), words), List.of()).stream())
                .filter(fact -> !taken.contains(fact.id()))
                .filter(fact -> !same || says(fact.payload(), rule.payload()))
                .min(Comparator.comparingInt(fact ->
                        Math.abs(fact.span().start() - each.fact().span().start())));
    }

    /** What the rule had said before a person said otherwise; of what a person added, the fact itself. */
    private record Rule(String words, JsonNode payload) {}

    private static Rule rule(DocumentFact fact) {
        JsonNode said = fact.said();
        return said == null
                ? new Rule(fact.words(), fact.payload())
                : new Rule(said.path("words").asString(""), said.path("payload"));
    }

    /** The field is part of what a fact of the header is about: issuer and superior may have one name. */
    private static String key(DocumentFact fact, String words) {
        String field = fact.kind() == FactKind.HEADER ? fact.text("field") : "";
        return fact.kind() + "|" + field + "|" + squashed(words);
    }

    private static String squashed(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private @Nullable Place place(String words, int near) {
        String[] parts = squashed(words).split(" ");
        if (parts.length == 1 && parts[0].isEmpty()) return null;
        Pattern shape = Pattern.compile(
                Stream.of(parts).limit(LONGEST).map(Pattern::quote).collect(Collectors.joining("\\s+")));
        Matcher found = shape.matcher(text);
        Span best = null;
        while (found.find())
            if (best == null || Math.abs(found.start() - near) < Math.abs(best.start() - near))
                best = new Span(found.start(), found.end());
        return best == null ? null : new Place(best, best.of(text));
    }

    /** Whether one says all that another says; it may say more, such as a field that older readings did not have. */
    static boolean says(JsonNode now, JsonNode was) {
        if (was.isNull() || was.isMissingNode()) return now.isNull() || now.isMissingNode();
        if (was.isNumber() && now.isNumber()) return now.decimalValue().compareTo(was.decimalValue()) == 0;
        if (was.isObject() && now.isObject())
            return was.propertyStream()
                    .allMatch(each -> PLACES.contains(each.getKey()) || says(now.path(each.getKey()), each.getValue()));
        if (was.isArray() && now.isArray()) {
            if (was.size() != now.size()) return false;
            for (int i = 0; i < was.size(); i++) if (!says(now.get(i), was.get(i))) return false;
            return true;
        }
        return now.equals(was);
    }
}
