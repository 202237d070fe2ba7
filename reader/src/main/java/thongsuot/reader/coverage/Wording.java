package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.coverage.Vocabulary.Entry;
import thongsuot.reader.coverage.Vocabulary.Worth;

/**
 * The words of a clause as they are compared: folded, small words and levels without weight, words of one meaning alike; times,
 * units, numbers and citations are left to those who compare them by what they mean.
 */
final class Wording {
    /** A place's name is at most so many syllables behind its level: {@code xã Tân Sơn Thượng}. */
    private static final int LONGEST_NAME = 4;

    private final List<Unit> units = new ArrayList<>();

    /** A word in its place. */
    record Unit(long key, Worth worth, int start, int end) {
        float weight() {
            return worth.weight();
        }

        boolean isLevel() {
            return worth == Worth.LEVEL;
        }
    }

    private Wording() {}

    /** @param masked stretches that are no part of it, in any order */
    static Wording of(PlanText text, Span span, List<Span> masked) {
        Wording wording = new Wording();
        wording.read(text, syllables(text, span, masked));
        return wording;
    }

    /** The words of several stretches, one after another. */
    static Wording of(PlanText text, List<Span> spans) {
        Wording wording = new Wording();
        spans.forEach(span -> wording.read(text, syllables(text, span, List.of())));
        return wording;
    }

    List<Unit> units() {
        return units;
    }

    private void read(PlanText text, List<Span> syllables) {
        for (int i = 0; i < syllables.size(); ) {
            Entry entry = longest(text, syllables, i);
            int count = entry == null ? 1 : entry.syllables().size();
            int start = syllables.get(i).start();
            int end = syllables.get(i + count - 1).end();
            units.add(
                    entry == null
                            ? new Unit(Keys.of(text.folded(), start, end), Worth.SYLLABLE, start, end)
                            : new Unit(entry.meaning(), entry.worth(), start, end));
            i += count;
            if (entry != null && entry.worth() == Worth.LEVEL) {
                i = pastName(text, syllables, i, end);
            }
        }
    }

    /** The capitals behind a level are a place's name: {@code xã ¦ Vĩnh Khê}. */
    private static int pastName(PlanText text, List<Span> syllables, int from, int levelEnd) {
        int end = levelEnd;
        int i = from;
        while (i < syllables.size() && i < from + LONGEST_NAME) {
            Span next = syllables.get(i);
            boolean adjacent = next.start() == end + 1 && text.text().charAt(end) == ' ';
            if (!adjacent || !Character.isUpperCase(text.text().charAt(next.start()))) {
                break;
            }
            end = next.end();
            i++;
        }
        return i;
    }

    private static @Nullable Entry longest(PlanText text, List<Span> syllables, int at) {
        for (Entry entry : Vocabulary.standard().startingWith(syllables.get(at).of(text.folded()))) {
            if (matches(text, syllables, at, entry.syllables())) {
                return entry;
            }
        }
        return null;
    }

    private static boolean matches(PlanText text, List<Span> syllables, int at, List<String> words) {
        if (at + words.size() > syllables.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            Span syllable = syllables.get(at + i);
            String word = words.get(i);
            boolean same = syllable.length() == word.length() && text.folded().startsWith(word, syllable.start());
            if (!same || syllable.start() != syllables.get(at + i - 1).end() + 1) {
                return false;
            }
        }
        return true;
    }

    /** Runs of letters outside of the masks; what holds a digit is a number's business. */
    private static List<Span> syllables(PlanText text, Span span, List<Span> masked) {
        Span[] masks = masked.stream().sorted().toArray(Span[]::new);
        List<Span> found = new ArrayList<>();
        int mask = 0;
        for (int i = span.start(); i < span.end(); ) {
            while (mask < masks.length && masks[mask].end() <= i) {
                mask++;
            }
            if (mask < masks.length && masks[mask].start() <= i) {
                i = masks[mask].end();
                continue;
            }
            int end = i;
            boolean digits = false;
            while (end < span.end() && Character.isLetterOrDigit(text.folded().charAt(end))) {
                digits |= Character.isDigit(text.folded().charAt(end));
                end++;
            }
            if (end > i && !digits) {
                found.add(new Span(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }
}
