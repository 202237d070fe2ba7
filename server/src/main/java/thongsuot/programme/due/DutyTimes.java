package thongsuot.programme.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thongsuot.calendar.Certainty;
import thongsuot.calendar.DueRule;
import thongsuot.calendar.PeriodLength;
import thongsuot.calendar.ReportingCalendar;
import thongsuot.documents.Duty;
import thongsuot.organisation.Line;

/**
 * From the times of a duty to one rule. Of several the one that binds most holds: a day before a repetition, a repetition before {@code thường
 * xuyên}; the words of all are kept. What the words do not say is not invented: an event that is waited for stays an event.
 */
public final class DutyTimes {

    /** What a period without a beginning runs from: the habit of offices, and marked as such. */
    public static final String ISSUED = "ngày ban hành văn bản";

    /** An anniversary is kept some days before and after it. */
    private static final int AROUND = 7;

    private static final List<String> BINDING =
            List.of("by", "within", "on", "recurring", "term", "after", "continuous", "periodic", "from");

    private final LocalDate issuedOn;
    private final Line line;

    /**
     * @param issuedOn the day of the document, from which a repetition without a first day begins
     * @param line whose terms and periods hold: those of the Party, of the state
     */
    public DutyTimes(LocalDate issuedOn, Line line) {
        this.issuedOn = issuedOn;
        this.line = line;
    }

    public ReadDue of(Duty duty) {
        return of(duty.times());
    }

    ReadDue of(List<Duty.Time> times) {
        String words = times.stream()
                .map(Duty.Time::words)
                .filter(each -> !each.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        String kept = words.substring(0, Math.min(words.length(), 2000));
        return times.stream()
                .filter(time -> BINDING.contains(time.type()))
                .map(time -> read(time, kept))
                .filter(read -> !(read.rule() instanceof DueRule.Unstated))
                .min(Comparator.comparingInt(DutyTimes::rank).thenComparing(DutyTimes::lastDay))
                .orElseGet(() -> new ReadDue(new DueRule.Unstated(), Certainty.STATED, kept));
    }

    private ReadDue read(Duty.Time time, String words) {
        Certainty certainty = time.inferred() ? Certainty.INFERRED : Certainty.STATED;
        DueRule rule = switch (time.type()) {
            case "by" -> day(time.to());
            case "within" -> within(time);
            case "on" -> time.to() == null ? new DueRule.Unstated() : new DueRule.EventDays(time.to(), AROUND, AROUND);
            case "recurring" -> recurring(time);
            case "from" -> from(time.from());
            case "continuous" -> continuous();
            case "periodic" -> new DueRule.PeriodicUnstated();
            case "term" -> term(time);
            default -> new DueRule.AfterEvent(shortened(time.more("event")), null);
        };
        if (rule instanceof DueRule.AfterEvent(String event, var length) && length != null && event.isEmpty())
            return new ReadDue(new DueRule.AfterEvent(ISSUED, length), Certainty.DEFAULTED, words);
        return new ReadDue(rule, rule instanceof DueRule.EventDays ? Certainty.INFERRED : certainty, words);
    }

    private static DueRule day(@Nullable LocalDate day) {
        return day == null ? new DueRule.Unstated() : new DueRule.By(day);
    }

    private static DueRule from(@Nullable LocalDate day) {
        return day == null ? new DueRule.Unstated() : new DueRule.OpenFrom(day);
    }

    private static DueRule within(Duty.Time time) {
        if (time.from() != null && time.to() != null && !time.to().isBefore(time.from()))
            return new DueRule.Within(time.from(), time.to());
        if (time.to() != null) return day(time.to());
        if (time.from() != null) return from(time.from());
        return Lengths.of(time.more("count"), time.more("unit"))
                .map(length -> (DueRule) new DueRule.AfterEvent(shortened(time.more("since")), length))
                .orElseGet(DueRule.Unstated::new);
    }

    private DueRule recurring(Duty.Time time) {
        // "Hằng ngày" is not a thing to be late with every morning.
        if (time.rrule().startsWith("FREQ=DAILY")) return continuous();
        LocalDate from = time.from() == null ? issuedOn : time.from();
        LocalDate until = time.to() == null || time.to().isBefore(from) ? null : time.to();
        try {
            return new DueRule.Recurring(time.rrule(), from, until);
        } catch (IllegalArgumentException e) {
            return new DueRule.PeriodicUnstated();
        }
    }

    private DueRule continuous() {
        String calendar = line == Line.STATE ? ReportingCalendar.STATE : ReportingCalendar.CIVIL;
        return new DueRule.Continuous(PeriodLength.QUARTER, calendar);
    }

    private DueRule term(Duty.Time time) {
        String year = time.more("termYear");
        return new DueRule.TermRelative(
                year.matches("[1-9]") ? Integer.parseInt(year) : DueRule.TermRelative.END, line);
    }

    private static String shortened(String event) {
        return event.length() <= 300 ? event : event.substring(0, 300);
    }

    private static int rank(ReadDue read) {
        return switch (read.rule()) {
            case DueRule.By _, DueRule.Within _ -> 0;
            case DueRule.EventDays _ -> 1;
            case DueRule.AfterEvent(var _, var length) when length != null -> 2;
            case DueRule.AfterTask _ -> 2;
            case DueRule.Recurring _ -> 3;
            case DueRule.TermRelative _ -> 4;
            case DueRule.AfterEvent _ -> 5;
            case DueRule.Continuous _ -> 6;
            case DueRule.PeriodicUnstated _ -> 7;
            case DueRule.OpenFrom _, DueRule.Unstated _ -> 8;
        };
    }

    /** Of two days the earlier binds first. */
    private static LocalDate lastDay(ReadDue read) {
        return switch (read.rule()) {
            case DueRule.By(LocalDate day) -> day;
            case DueRule.Within(var _, LocalDate to) -> to;
            case DueRule.EventDays(LocalDate day, int _, int _) -> day;
            default -> LocalDate.MAX;
        };
    }
}
