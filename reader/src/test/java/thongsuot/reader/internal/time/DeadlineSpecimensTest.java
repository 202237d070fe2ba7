package thongsuot.reader.internal.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thongsuot.reader.Reading;
import thongsuot.reader.internal.SentenceSpecimens;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Timing;

class DeadlineSpecimensTest {
    private static final SentenceSpecimens SPECIMENS = new SentenceSpecimens(DeadlineSpecimensTest::at);

    @TestFactory
    Stream<DynamicTest> readsEveryForm() {
        return SPECIMENS.tests("time/forms.txt");
    }

    @TestFactory
    Stream<DynamicTest> readsTheHabitsOfManyOffices() {
        return SPECIMENS.tests("time/offices.txt");
    }

    @TestFactory
    Stream<DynamicTest> readsNoDayIntoASchoolYear() {
        return SPECIMENS.tests("time/school.txt");
    }

    private static List<String> at(Reading reading, String path) {
        return Stream.of(reading.deadlines(), reading.dependencies(), reading.urgencies())
                .flatMap(List::stream)
                .filter(time -> time.path().equals(path))
                .sorted(Comparator.comparing(Deadline::span))
                .map(DeadlineSpecimensTest::line)
                .toList();
    }

    /** {@code by 2026-03-19 ~}: the wave marks an inferred year. */
    private static String line(Deadline deadline) {
        String words = switch (deadline.timing()) {
            case Timing.By by -> "by " + day(by.last());
            case Timing.Within within -> "within " + day(within.first()) + ".." + day(within.last());
            case Timing.Period period ->
                "period " + period.count() + " " + period.unit() + (period.since() == null ? "" : " " + period.since());
            case Timing.On on -> "on " + day(on.day());
            case Timing.Recurring recurring ->
                "every " + recurring.rrule() + (recurring.first() == null ? "" : " from " + recurring.first());
            case Timing.From from -> "from " + day(from.first());
            case Timing.Continuous() -> "always";
            case Timing.Periodic() -> "periodic";
            case Timing.Term term -> "term " + (term.termYear() == null ? "end" : term.termYear());
            case Timing.After after -> "after " + after.event();
            case Timing.Urgent() -> "urgent";
        };
        return deadline.inferred() ? words + " ~" : words;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "?" : day.toString();
    }
}
