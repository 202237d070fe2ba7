package thongsuot.formats.official;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentKind;

/**
 * How official documents of one system look while one regulation is in force: {@code Nghị định số 30/2020/NĐ-CP …, Phụ lục I}. Read from a
 * file, never built in code.
 *
 * @param id the file's name: {@code state-2020}
 * @param name the regulation, as offices cite it
 * @param from the first day it is in force
 * @param last the last such day; null while it still is
 * @param words formulas and marks by their name in the file: {@code number} is {@code Số: {number}/{symbol}}
 * @param kinds the abbreviation of each kind that the form knows besides letters
 * @param sources where the regulation says so, by the name of the measure
 */
public record OfficialForm(
        String id,
        DocumentSystem system,
        String name,
        LocalDate from,
        @Nullable LocalDate last,
        PageSetup page,
        Map<Part, Look> looks,
        Map<String, String> words,
        Map<DocumentKind, String> kinds,
        Map<String, String> sources) {
    public OfficialForm {
        looks = Map.copyOf(looks);
        words = Map.copyOf(words);
        kinds = Map.copyOf(kinds);
        sources = Map.copyOf(sources);
        if (!looks.keySet().containsAll(Set.of(Part.values()))) {
            throw new IllegalArgumentException("form " + id + " leaves out the look of a part");
        }
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (last == null || !day.isAfter(last));
    }

    /** @throws IllegalArgumentException where the form has no such words: a mistake in its file */
    public String word(String name) {
        String word = words.get(name);
        if (word == null) {
            throw new IllegalArgumentException("form " + id + " has no “" + name + "”");
        }
        return word;
    }

    public Look look(Part part) {
        Look look = looks.get(part);
        if (look == null) {
            throw new IllegalStateException("no look for " + part);
        }
        return look;
    }

    /** The code of a document without its number: {@code KH-UBND}, {@code KH/TU}; of a letter {@code UBND-VX}, {@code CV/TU}. */
    public Symbols symbols() {
        return new Symbols(this);
    }

    /** The label of the {@code n}th heading of a level, from 1: {@code II. }, {@code 2. }, {@code b) }. */
    public String label(int level, int n) {
        return Labels.of(word("label." + level), n) + " ";
    }

    double measure(String name) {
        return Double.parseDouble(word(name));
    }

    boolean writes(DocumentKind kind) {
        return kind == DocumentKind.OFFICIAL_LETTER || kinds.containsKey(kind);
    }
}
