package thongsuot.formats.office;

import java.util.Arrays;
import java.util.List;

/** Counts the paragraphs of one list, level by level, and writes their labels: {@code I.}, {@code 2.1.}, {@code b)}. */
final class ListCounters {
    private static final int LEVELS = 9;
    private static final int UNUSED = Integer.MIN_VALUE;

    private final int[] counts = new int[LEVELS];

    ListCounters() {
        Arrays.fill(counts, UNUSED);
    }

    /** The level begins again at {@code start} with its next paragraph. */
    void restart(int level, int start) {
        counts[level] = start - 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = UNUSED;
        }
    }

    /** Counts a paragraph on {@code level} and gives its label with the gap after it; empty where the level shows none. */
    String next(List<ListLevel> levels, int level) {
        ListLevel shown = at(levels, level);
        counts[level] = counts[level] == UNUSED ? shown.start() : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            int after = at(levels, deeper).restartAfter();
            if (after < 0 || level < after) {
                counts[deeper] = UNUSED;
            }
        }
        String label = shown.format() == NumberFormat.BULLET ? shown.bullet() : numbered(levels, shown);
        return label.isEmpty() || (!shown.gap() && shown.format() != NumberFormat.BULLET) ? label : label + " ";
    }

    private String numbered(List<ListLevel> levels, ListLevel shown) {
        String text = shown.text();
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 1 < text.length() && text.charAt(i + 1) >= '1' && text.charAt(i + 1) <= '9') {
                label.append(number(levels, text.charAt(++i) - '1', shown.legal()));
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }

    private String number(List<ListLevel> levels, int level, boolean legal) {
        ListLevel of = at(levels, level);
        int count = counts[level] == UNUSED ? of.start() : counts[level];
        return legal && of.format() != NumberFormat.BULLET && of.format() != NumberFormat.NONE
                ? NumberFormat.DECIMAL.write(count)
                : of.format().write(count);
    }

    private static ListLevel at(List<ListLevel> levels, int level) {
        return level < levels.size() ? levels.get(level) : ListLevel.PLAIN;
    }
}
