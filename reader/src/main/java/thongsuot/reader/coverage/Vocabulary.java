package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import thongsuot.reader.internal.text.Fold;

/** What is known of words before any document is seen: which weigh little, which mean the same. */
final class Vocabulary {
    private static final Vocabulary STANDARD = new Vocabulary();

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    /**
     * A word of one or several syllables.
     *
     * @param meaning the same for words that mean the same
     */
    record Entry(List<String> syllables, long meaning, Worth worth) {}

    /** How much a word says of the work. */
    enum Worth {
        /** A word of the lists. */
        WORD(1f),
        /** A syllable that no list has: half a word as a rule. */
        SYLLABLE(0.6f),
        /** A word of every plan. */
        COMMON(0.2f),
        /** A level or the body at it. */
        LEVEL(0f),
        SMALL(0f);

        private final float weight;

        Worth(float weight) {
            this.weight = weight;
        }

        float weight() {
            return weight;
        }
    }

    private Vocabulary() {
        for (String line : OfficeWords.SAME.split("\n")) {
            long meaning = Keys.of("=" + Fold.fold(line.split(",")[0].strip()));
            each(line, words -> add(words, meaning, Worth.WORD));
        }
        each(OfficeWords.NO_LEVELS, words -> add(words, Keys.of(words), Worth.WORD));
        each(OfficeWords.COMMON, words -> add(words, Keys.of(words), Worth.COMMON));
        each(OfficeWords.LEVELS, words -> add(words, Keys.of(words), Worth.LEVEL));
        for (String word : OfficeWords.SMALL.split("\\s+")) {
            add(Fold.fold(word), Keys.of(Fold.fold(word)), Worth.SMALL);
        }
        byFirst.values()
                .forEach(entries -> entries.sort(Comparator.comparingInt(
                        (Entry entry) -> -entry.syllables().size())));
    }

    static Vocabulary standard() {
        return STANDARD;
    }

    /** The words that may begin with {@code syllable}, the longest first. */
    List<Entry> startingWith(String syllable) {
        return byFirst.getOrDefault(syllable, List.of());
    }

    private static void each(String list, Consumer<String> words) {
        for (String phrase : list.split("[,\n]")) {
            if (!phrase.isBlank()) {
                words.accept(Fold.fold(phrase.strip()));
            }
        }
    }

    /** The first list that names a word decides. */
    private void add(String words, long meaning, Worth worth) {
        List<String> syllables = List.of(words.split(" "));
        List<Entry> entries = byFirst.computeIfAbsent(syllables.getFirst(), first -> new ArrayList<>());
        if (entries.stream().noneMatch(entry -> entry.syllables().equals(syllables))) {
            entries.add(new Entry(syllables, meaning, worth));
        }
    }
}
