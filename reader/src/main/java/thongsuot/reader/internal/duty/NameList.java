package thongsuot.reader.internal.duty;

import java.util.List;
import thongsuot.reader.Span;

/**
 * Names that stand in one list.
 *
 * @param names bodies and posts
 * @param end where the list ends; -1 where there is none
 * @param people whether the list names people beside or instead of bodies
 */
record NameList(List<Span> names, int end, boolean people) {
    NameList {
        names = List.copyOf(names);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The same list, its last name up to {@code newEnd}. */
    NameList withEnd(int newEnd) {
        List<Span> longer = new java.util.ArrayList<>(names);
        longer.set(
                longer.size() - 1,
                new Span(
                        longer.getLast().start(),
                        Math.max(newEnd, longer.getLast().start())));
        return new NameList(longer, newEnd, people);
    }
}
