package thongsuot.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thongsuot.calendar.Sum.Step;

/**
 * Days from rules. Periods follow articles 146 to 148 of the Civil Code 2015: the first day does not count; a month ends on the same day or, where it is too
 * short, on its last; a last day that is a day off gives way to the next working day. A day that a document names stays where it is.
 */
public final class Reckoning {

    private final WorkingDays days;
    private final Map<Integer, CalendarYear> years;
    private final Map<String, ReportingCalendar> calendars;

    /** @param calendars {@link ReportingCalendar#civil()} is always there besides */
    public Reckoning(Collection<CalendarYear> years, Collection<ReportingCalendar> calendars) {
        this.days = WorkingDays.of(years);
        this.years = years.stream().collect(Collectors.toMap(CalendarYear::year, Function.identity()));
        this.calendars = new java.util.HashMap<>();
        ReportingCalendar civil = ReportingCalendar.civil();
        this.calendars.put(civil.code(), civil);
        calendars.forEach(each -> this.calendars.put(each.code(), each));
    }

    public WorkingDays days() {
        return days;
    }

    /** What a rule comes to, given what has happened. */
    public Reckoned due(DueRule rule, Anchors anchors) {
        try {
            return switch (rule) {
                case DueRule.By(LocalDate day) -> found(named(day, day));
                case DueRule.Within(LocalDate from, LocalDate to) -> found(named(from, to));
                case DueRule.EventDays event -> found(around(event));
                case DueRule.AfterEvent after -> afterEvent(after, anchors);
                case DueRule.AfterTask(var obligation, Length length) ->
                    anchors.confirmed(obligation)
                            .map(day -> found(after(day, length)))
                            .orElseGet(() -> new Reckoned.Waits(""));
                case DueRule.TermRelative term -> ofTerm(term, anchors);
                case DueRule.Recurring _, DueRule.Continuous _ -> new Reckoned.Repeats();
                case DueRule.PeriodicUnstated _, DueRule.OpenFrom _, DueRule.Unstated _ -> new Reckoned.NeverDue();
            };
        } catch (UnknownYearException e) {
            return new Reckoned.LacksYear(e.year());
        }
    }

    /** A rule that waits for nothing. */
    public Reckoned due(DueRule rule) {
        return due(rule, Anchors.NONE);
    }

    /**
     * The occurrences of a recurring or continuous rule whose last day is from one day to another, at most a thousand; none for other rules.
     *
     * @throws IllegalArgumentException if it names a reporting calendar that is not there
     */
    public List<Occurrence> occurrences(DueRule rule, LocalDate from, LocalDate to) {
        return switch (rule) {
            case DueRule.Recurring recurring -> Recurrences.of(recurring, from, to);
            case DueRule.Continuous(PeriodLength each, String code) ->
                calendar(code).closing(each, from, to).stream()
                        .map(period -> new Occurrence(period.in(java.util.Locale.of("vi")), period.from(), period.to()))
                        .toList();
            default -> List.of();
        };
    }

    /**
     * The end of a period that begins after a day.
     *
     * @throws UnknownYearException if a year on the way is not known
     */
    public Due after(LocalDate start, Length length) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Counted(length, start));
        LocalDate last = length.unit() == Length.Unit.WORKING_DAYS
                ? worked(start, length.amount(), steps)
                : civil(start, length, steps);
        notAnnounced(start, last).ifPresent(steps::add);
        steps.add(new Step.Reached(last));
        return new Due(start.plusDays(1), last, new Sum(steps));
    }

    private LocalDate worked(LocalDate start, int amount, List<Step> steps) {
        LocalDate last = days.after(start, amount);
        List<SpecialDay> met = days.special(start, last).stream()
                .filter(day -> day.works() || !SpecialDay.weekend(day.day()))
                .toList();
        if (!met.isEmpty()) steps.add(new Step.Passed(met));
        return last;
    }

    private LocalDate civil(LocalDate start, Length length, List<Step> steps) {
        int amount = length.amount();
        LocalDate end = switch (length.unit()) {
            case DAYS, WORKING_DAYS -> start.plusDays(amount);
            case WEEKS -> start.plusWeeks(amount);
            case MONTHS -> start.plusMonths(amount);
            case YEARS -> start.plusYears(amount);
        };
        boolean months = length.unit() == Length.Unit.MONTHS || length.unit() == Length.Unit.YEARS;
        if (months && end.getDayOfMonth() != start.getDayOfMonth())
            steps.add(new Step.ShortMonth(start.getDayOfMonth(), end));
        LocalDate last = days.fromOrAfter(end);
        if (!last.equals(end)) steps.add(new Step.Rolled(end, last));
        return last;
    }

    private Due named(LocalDate from, LocalDate to) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Named(from, to));
        // Only a remark: without the year's calendar it is left out rather than asked for.
        if (days.knows(to.getYear()) && !days.works(to)) steps.add(new Step.DayOff(to));
        steps.add(new Step.Reached(to));
        return new Due(from, to, new Sum(steps));
    }

    private static Due around(DueRule.EventDays event) {
        LocalDate to = event.day().plusDays(event.after());
        return new Due(
                event.day().minusDays(event.before()),
                to,
                new Sum(List.of(new Step.Around(event.day(), event.before(), event.after()), new Step.Reached(to))));
    }

    private Reckoned afterEvent(DueRule.AfterEvent rule, Anchors anchors) {
        Optional<LocalDate> happened = anchors.event(rule.event());
        if (happened.isEmpty()) return new Reckoned.Waits(rule.event());
        Length length = rule.length();
        return length == null ? new Reckoned.NeverDue() : found(after(happened.get(), length));
    }

    private static Reckoned ofTerm(DueRule.TermRelative rule, Anchors anchors) {
        Term term = anchors.term(rule.line()).orElse(null);
        if (term == null) return new Reckoned.Waits("");
        boolean end = rule.year() == DueRule.TermRelative.END;
        LocalDate last = end ? term.last() : term.first().plusYears(rule.year()).minusDays(1);
        if (last == null) return new Reckoned.Waits(term.label());
        LocalDate from = end ? last : term.first().plusYears(rule.year() - 1L);
        return found(new Due(from, last, new Sum(List.of(new Step.OfTerm(term, rule.year()), new Step.Reached(last)))));
    }

    private ReportingCalendar calendar(String code) {
        ReportingCalendar found = calendars.get(code);
        if (found == null) throw new IllegalArgumentException("there is no reporting calendar " + code);
        return found;
    }

    private Optional<Step> notAnnounced(LocalDate from, LocalDate to) {
        List<Integer> guessed = IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> years.containsKey(year) && !years.get(year).announced())
                .boxed()
                .toList();
        return guessed.isEmpty() ? Optional.empty() : Optional.of(new Step.NotAnnounced(guessed));
    }

    private static Reckoned found(Due due) {
        return new Reckoned.Found(due);
    }
}
