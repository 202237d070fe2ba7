package thongsuot.programme.escalating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import thongsuot.calendar.WorkingDays;
import thongsuot.organisation.UnitId;
import thongsuot.programme.Priority;
import thongsuot.web.VietnameseFormats;

/**
 * A step that has come for everything of one priority that a unit asked to be done by one day.
 *
 * @param seq its place among those that have come: a work climbs in this order, one step a day
 * @param late how the reason begins: {@code quá hạn 5 ngày}
 */
record Coming(
        UnitId issuer,
        Priority priority,
        LocalDate due,
        int seq,
        UUID ladder,
        LadderStep step,
        String late,
        String which) {

    /** What is owed to whom by when. */
    record Owed(UnitId issuer, Priority priority, LocalDate due) {}

    static List<Coming> of(Collection<Owed> owed, List<Ladder> ladders, LocalDate today, WorkingDays calendar) {
        List<Coming> all = new ArrayList<>();
        for (Owed each : owed) {
            Ladder ladder = Ladders.on(ladders, each.issuer, each.due);
            if (ladder == null) continue;
            int seq = 0;
            for (LadderStep step : ladder.come(each.due, each.priority, today, calendar))
                all.add(new Coming(
                        each.issuer,
                        each.priority,
                        each.due,
                        ++seq,
                        ladder.id(),
                        step,
                        late(each.due, today),
                        "bậc " + step.ordinal() + " của bậc thang "
                                + (ladder.issuer() == null
                                        ? "chung"
                                        : "ngày " + VietnameseFormats.date(ladder.from()))));
        }
        return all;
    }

    /** Records are written in Vietnamese whoever looks at them. */
    private static String late(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(due, today);
        if (days == 0) return "đến hạn hôm nay";
        return days > 0 ? "quá hạn " + days + " ngày" : "còn " + -days + " ngày";
    }
}
