package thongsuot.programme.assigning;

import java.time.LocalDate;
import java.util.stream.Collectors;
import thongsuot.calendar.Certainty;
import thongsuot.calendar.DueRule;
import thongsuot.documents.Duty;
import thongsuot.programme.FirstDue;

/** The day of a duty as its document gives it. */
final class Dues {

    private Dues() {}

    static FirstDue of(Duty duty) {
        LocalDate on = duty.dueOn();
        boolean inferred = duty.times().stream().anyMatch(Duty.Time::inferred);
        String words = duty.times().stream().map(Duty.Time::words).distinct().collect(Collectors.joining("; "));
        return new FirstDue(
                on == null ? new DueRule.Unstated() : new DueRule.By(on),
                on,
                words.substring(0, Math.min(words.length(), 2000)),
                inferred ? Certainty.INFERRED : Certainty.STATED);
    }
}
