package thongsuot.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How a day was worked out, in words that a person can check on a calendar: "10 ngày làm việc sau thứ Hai 21/4/2025: nghỉ lễ 30/4 và 01/5; 02/5 nghỉ bù
 * cho 26/4 làm việc → thứ Tư 07/5/2025".
 */
public record Sum(List<Step> steps) {

    /** One step of it. */
    public sealed interface Step {

        /** A period and the day that it begins after. */
        record Counted(Length length, LocalDate after) implements Step {}

        /** What a count of working days met on its way. */
        record Passed(List<SpecialDay> days) implements Step {}

        /** The month has no such day: the period ends with the month (article 148 of the Civil Code). */
        record ShortMonth(int wanted, LocalDate last) implements Step {}

        /** The last day was a day off: the period ends with the next working day (article 148 of the Civil Code). */
        record Rolled(LocalDate from, LocalDate to) implements Step {}

        /** A day or a window that the document names itself. */
        record Named(LocalDate from, LocalDate to) implements Step {}

        /** A named day that is a day off: it stays all the same. */
        record DayOff(LocalDate day) implements Step {}

        /** Days around an event. */
        record Around(LocalDate day, int before, int after) implements Step {}

        /** A year of a term, or its end for 0. */
        record OfTerm(Term term, int year) implements Step {}

        /** What is worked out by rule and not yet announced: the sum may change. */
        record NotAnnounced(List<Integer> years) implements Step {}

        /** The day that comes out. */
        record Reached(LocalDate day) implements Step {}
    }

    public Sum {
        if (steps.isEmpty()) throw new IllegalArgumentException("a sum without a step");
        steps = List.copyOf(steps);
    }

    /** The whole of it in one sentence. */
    public String in(Locale locale) {
        SumWords words = new SumWords(locale);
        List<String> said = steps.stream().map(words::of).toList();
        if (said.size() == 1) return said.getFirst();
        String middle = said.subList(1, said.size() - 1).stream().collect(Collectors.joining("; "));
        return said.getFirst() + (middle.isEmpty() ? "" : ": " + middle) + " " + said.getLast();
    }
}
