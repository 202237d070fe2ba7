package thongsuot.organisation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import thongsuot.organisation.UnitId;
import thongsuot.web.BadInputException;
import thongsuot.web.SearchHit;
import thongsuot.web.SearchSource;

/**
 * A unit named in a form: by the id that a script put there or, where no script ran, by words that are looked up when the form arrives.
 * One that alone has the very name is taken; otherwise those found are offered, and the form comes again.
 */
@Component
class UnitPicks {

    private static final int OFFERED = 12;
    private static final int LONGEST = 200;

    private final SearchSource search;

    UnitPicks(List<SearchSource> sources) {
        this.search = sources.stream()
                .filter(source -> source.kind().equals("unit"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no search for units"));
    }

    /**
     * @param unit null where none is named, or not clearly
     * @param name of the unit, where it was found by words; empty otherwise
     * @param offers what the words may mean
     */
    record Picked(@Nullable UnitId unit, String name, List<SearchHit> offers) {

        /** Whether words were typed that name no unit. */
        boolean unclear(Map<String, String> typed, String field) {
            return unit == null && !text(typed, field + ".words").isEmpty();
        }
    }

    /** @throws BadInputException if something else than an id stands where an id belongs */
    Picked pick(Map<String, String> typed, String field) {
        String given = text(typed, field);
        if (!given.isEmpty()) return new Picked(id(field, given), "", List.of());
        String words = text(typed, field + ".words");
        if (words.isEmpty() || words.length() > LONGEST) return new Picked(null, "", List.of());
        List<SearchHit> found = search.find(words, OFFERED);
        String chosen = text(typed, field + ".chosen");
        if (!chosen.isEmpty() && words.equals(text(typed, field + ".sought")))
            return found.stream()
                    .filter(hit -> hit.id().equals(chosen))
                    .findFirst()
                    .map(hit -> taken(field, hit))
                    .orElseThrow(() -> new BadInputException(field, chosen));
        List<SearchHit> named = found.stream()
                .filter(hit -> hit.title().equalsIgnoreCase(words))
                .toList();
        return named.size() == 1 ? taken(field, named.getFirst()) : new Picked(null, "", found);
    }

    private static Picked taken(String field, SearchHit hit) {
        return new Picked(id(field, hit.id()), hit.title(), List.of());
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static UnitId id(String field, String text) {
        try {
            return new UnitId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new BadInputException(field, text);
        }
    }
}
