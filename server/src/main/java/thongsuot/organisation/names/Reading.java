package thongsuot.organisation.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to read a name.
 *
 * @param words the name, written out
 * @param reasons which habits lead to it
 */
record Reading(String words, List<NameReason> reasons) {

    Reading as(String before, Habit habit, String after, LocalDate day) {
        List<NameReason> all = new ArrayList<>(reasons);
        NameReason.Rule rule = switch (habit.kind()) {
            case SHORT -> habit.inUse(day) ? NameReason.Rule.ABBREVIATION : NameReason.Rule.DATED_ABBREVIATION;
            case SAME -> NameReason.Rule.SAME_BODY;
            case POST -> NameReason.Rule.POST_OF;
            case ORGAN -> NameReason.Rule.ORGAN_OF;
        };
        all.add(new NameReason(rule, List.of(habit.written(), habit.meant())));
        return new Reading(
                (before + " " + habit.meant() + " " + after).strip().replaceAll("\\s+", " "), List.copyOf(all));
    }

    String key() {
        return NameKey.of(words);
    }
}
