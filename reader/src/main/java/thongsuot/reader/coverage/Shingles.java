package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thongsuot.reader.Span;
import thongsuot.reader.coverage.Wording.Unit;

/** The parent's sentences, and its runs of five words, to be looked up in a plan. */
final class Shingles {
    private static final int RUN = 5;

    /** Shorter ones, a heading as a rule, are the same in every plan. */
    private static final int SHORTEST = 6;

    /** So much of a sentence's runs makes it a copy with changes. */
    private static final double MOST = 0.7;

    private final Set<String> sentences = new HashSet<>();
    private final Set<Long> runs = new HashSet<>();

    /** How much of a plan was copied, in syllables. */
    record Copied(Share exact, Share near) {}

    private Shingles() {}

    static Shingles of(Plan plan) {
        Shingles shingles = new Shingles();
        for (Span sentence : sentences(plan)) {
            shingles.sentences.add(words(plan.text(), sentence));
            shingles.runs.addAll(runs(plan.text(), sentence));
        }
        return shingles;
    }

    Copied copiedBy(Plan plan) {
        int exact = 0;
        int near = 0;
        int all = 0;
        for (Span sentence : sentences(plan)) {
            String words = words(plan.text(), sentence);
            int syllables = syllables(words);
            boolean same = sentences.contains(words);
            all += syllables;
            exact += same ? syllables : 0;
            near += same || isNear(plan.text(), sentence) ? syllables : 0;
        }
        return new Copied(new Share(exact, all), new Share(near, all));
    }

    private boolean isNear(PlanText text, Span sentence) {
        List<Long> own = runs(text, sentence);
        long known = own.stream().filter(runs::contains).count();
        return !own.isEmpty() && known >= MOST * own.size();
    }

    private static List<Span> sentences(Plan plan) {
        List<Span> found = new ArrayList<>();
        plan.reading()
                .outline()
                .forEach(root -> root.walk(node -> {
                    for (Span sentence : Sentences.of(
                            plan.text().text(), OwnWords.of(node, plan.text().text()))) {
                        if (syllables(words(plan.text(), sentence)) >= SHORTEST) {
                            found.add(sentence);
                        }
                    }
                }));
        return found;
    }

    /** The sentence's syllables, folded, with one blank between them. */
    private static String words(PlanText text, Span sentence) {
        return sentence.of(text.folded()).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static int syllables(String words) {
        return (int) words.chars().filter(c -> c == ' ').count() + 1;
    }

    /** Runs of words that aren't levels or places. */
    private static List<Long> runs(PlanText text, Span sentence) {
        List<Unit> units = new ArrayList<>();
        for (Unit unit : Wording.of(text, sentence, List.of()).units()) {
            if (!unit.isLevel()) {
                units.add(unit);
            }
        }
        List<Long> found = new ArrayList<>();
        for (int i = 0; i + RUN <= units.size(); i++) {
            long key = 0;
            for (Unit unit : units.subList(i, i + RUN)) {
                key = Keys.pair(key, unit.key());
            }
            found.add(key);
        }
        return found;
    }
}
