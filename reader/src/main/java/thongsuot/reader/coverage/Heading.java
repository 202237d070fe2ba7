package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.node.Node;
import thongsuot.reader.obligation.Deadline;

/**
 * What stands above a clause: {@code III. NHIỆM VỤ / 2. Quý II/2026}.
 *
 * @param words the words of each heading, the outermost first
 * @param times those of the nearest heading that has any
 * @param tells whether the part only explains
 * @param scheduled whether one of them puts what is below it into a time that nobody reads as a date: {@code Tuần thứ ba}
 */
record Heading(List<Span> words, List<Deadline> times, boolean tells, boolean scheduled) {
    static final Heading NONE = new Heading(List.of(), List.of(), false, false);

    private static final Pattern SCHEDULE = Fold.pattern(
            "(?<!\\p{L})(?:tuần|tháng|quý|đợt)\\s(?:thứ|đầu|cuối|một|hai|ba|bốn|\\d{1,2}|iv|i{1,3})(?!\\p{L})");

    /** A heading says what it is about in its first words; of a long paragraph that has parts the rest is no heading. */
    private static final int LONGEST = 160;

    Heading {
        words = List.copyOf(words);
        times = List.copyOf(times);
    }

    Heading and(Node node, PlanText text, Span own, List<Deadline> ownTimes) {
        Span head = new Span(own.start(), Math.min(own.end(), own.start() + LONGEST));
        List<Span> all = new ArrayList<>(words);
        all.add(head);
        return new Heading(
                all,
                ownTimes.isEmpty() ? times : ownTimes,
                tells || Section.tells(node),
                scheduled || SCHEDULE.matcher(head.of(text.folded())).find());
    }

    Wording wording(PlanText text) {
        return Wording.of(text, words);
    }
}
