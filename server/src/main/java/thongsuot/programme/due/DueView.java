package thongsuot.programme.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.calendar.Anchors;
import thongsuot.calendar.Certainty;
import thongsuot.calendar.Due;
import thongsuot.calendar.DueRule;
import thongsuot.calendar.Occurrence;
import thongsuot.calendar.Reckoned;
import thongsuot.calendar.Reckoning;
import thongsuot.web.Tone;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/**
 * A due day as a page shows it, by the template {@code programme/due}.
 *
 * @param day {@code 07/05/2025}, {@code quý III/2025}, or what is waited for
 * @param left {@code còn 3 ngày}; empty where nothing is due
 * @param tone of what is left
 * @param words what the document says; empty where it says nothing
 * @param sum how the day was worked out; empty where nothing was
 */
public record DueView(String day, String left, Tone tone, Certainty certainty, String words, String sum) {

    private static final int SOON = 7;

    /** How the certainty looks; its words stand beside it, so that neither colour nor icon says it alone. */
    public Tone certaintyTone() {
        return switch (certainty) {
            case STATED -> Tone.PLAIN;
            case INFERRED -> Tone.INFO;
            case DEFAULTED -> Tone.WARN;
            case CONFIRMED -> Tone.GOOD;
        };
    }

    public String certaintyIcon() {
        return switch (certainty) {
            case STATED -> "document";
            case INFERRED -> "eye";
            case DEFAULTED -> "settings";
            case CONFIRMED -> "check";
        };
    }

    /**
     * @param said the last day on which a continuous duty was spoken of, or on which it began; null for other rules
     */
    public static DueView of(
            ReadDue due, Anchors anchors, @Nullable LocalDate said, Reckoning reckoning, LocalDate today, Words w) {
        return switch (reckoning.due(due.rule(), anchors)) {
            case Reckoned.Found(Due found) ->
                view(
                        due,
                        window(found, w),
                        w.due(found.to(), today),
                        tone(found.to(), today),
                        found.sum().in(w.locale()));
            case Reckoned.Repeats _ -> repeated(due, said, reckoning, today, w);
            case Reckoned.Waits(String what) ->
                view(due, what.isEmpty() ? w.of("due.waits.unknown") : w.of("due.waits", what), "", Tone.PLAIN, "");
            case Reckoned.LacksYear(int year) -> view(due, w.of("due.lacks", String.valueOf(year)), "", Tone.WARN, "");
            case Reckoned.NeverDue _ -> view(due, never(due.rule(), w), "", Tone.PLAIN, "");
        };
    }

    /** The due day of somebody who got more time; the sum of the first day stays below it. */
    public DueView extendedTo(LocalDate day, LocalDate today, Words w) {
        return new DueView(VietnameseFormats.date(day), w.due(day, today), tone(day, today), certainty, words, sum);
    }

    private static DueView repeated(
            ReadDue due, @Nullable LocalDate said, Reckoning reckoning, LocalDate today, Words w) {
        List<Occurrence> next = reckoning.occurrences(due.rule(), today, today.plusYears(6));
        if (next.isEmpty()) return view(due, w.of("due.over.all"), "", Tone.PLAIN, "");
        Occurrence now = next.getFirst();
        String until = VietnameseFormats.date(now.to());
        if (!(due.rule() instanceof DueRule.Continuous)) {
            String day = now.period().isEmpty() ? until : now.period();
            return view(due, day, w.due(now.to(), today), tone(now.to(), today), w.of("due.repeats", until));
        }
        boolean silent = said != null && Silence.on(due.rule(), said, reckoning, today);
        return view(
                due,
                w.of("due.continuous"),
                silent ? w.of("due.silent") : w.of("due.said.until", until),
                silent ? Tone.WARN : Tone.PLAIN,
                w.of("due.continuous.sum", now.period(), until));
    }

    private static String window(Due due, Words w) {
        String to = VietnameseFormats.date(due.to());
        return due.from().isBefore(due.to().minusDays(1))
                        && due.sum().steps().getFirst() instanceof thongsuot.calendar.Sum.Step.Named
                ? w.of("due.window", VietnameseFormats.date(due.from()), to)
                : to;
    }

    private static String never(DueRule rule, Words w) {
        return switch (rule) {
            case DueRule.OpenFrom(LocalDate from) -> w.of("due.from", VietnameseFormats.date(from));
            case DueRule.PeriodicUnstated _ -> w.of("due.periodic");
            default -> w.of("due.none");
        };
    }

    private static Tone tone(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) return Tone.BAD;
        return day.isBefore(today.plusDays(SOON + 1)) ? Tone.WARN : Tone.PLAIN;
    }

    private static DueView view(ReadDue due, String day, String left, Tone tone, String sum) {
        return new DueView(day, left, tone, due.certainty(), due.words(), sum);
    }
}
