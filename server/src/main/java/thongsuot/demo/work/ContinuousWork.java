package thongsuot.demo.work;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import thongsuot.calendar.Calendars;
import thongsuot.calendar.Certainty;
import thongsuot.calendar.DueRule;
import thongsuot.calendar.Occurrence;
import thongsuot.calendar.PeriodLength;
import thongsuot.calendar.ReportingCalendar;
import thongsuot.demo.work.Working.Placed;
import thongsuot.demo.work.Working.Share;
import thongsuot.programme.FirstDue;
import thongsuot.programme.Role;
import thongsuot.programme.Source;
import thongsuot.programme.assigning.NewObligation.ToAudience;

/** A duty that never ends: each quarter fewer communes say that they keep it up. Nobody is late; more and more are silent. */
@Component
class ContinuousWork {

    static final int AGO = 230;

    private static final String ACTION =
            "duy trì đường dây tiếp nhận, xử lý phản ánh của Nhân dân về chất thải, mỗi quý xác nhận một lần";

    /** Of a hundred communes, quarter by quarter; the last for all that follow. */
    private static final List<Integer> SAID = List.of(44, 30, 14, 5);

    private final Giving giving;
    private final Working working;
    private final Calendars calendars;

    ContinuousWork(Giving giving, Working working, Calendars calendars) {
        this.giving = giving;
        this.working = working;
        this.calendars = calendars;
    }

    void tell(Scene scene) {
        LocalDate day = scene.daysAgo(AGO);
        scene.chronicle().on(day.plusDays(1), 10, Scene.OFFICE, () -> given(scene, day.plusDays(1)));
    }

    private void given(Scene scene, LocalDate day) {
        DueRule rule = new DueRule.Continuous(PeriodLength.QUARTER, ReportingCalendar.CIVIL);
        Asked asked = giving.give(
                scene.committee(),
                ACTION,
                new FirstDue(rule, null, "thường xuyên", Certainty.STATED),
                new Source.Conclusion(
                        "Kết luận của Thường trực Tỉnh ủy về tiếp nhận, xử lý phản ánh của Nhân dân",
                        "Các đảng ủy xã, phường, đặc khu thường xuyên " + ACTION + "."),
                new ToAudience(Role.LEAD, scene.communes()));
        int number = 0;
        for (Occurrence each :
                calendars.reckoning().occurrences(rule, day, scene.today().plusMonths(3))) {
            LocalDate from = each.from().isBefore(day) ? day : each.from();
            said(scene, asked, each, from, number++);
        }
    }

    private void said(Scene scene, Asked asked, Occurrence quarter, LocalDate from, int number) {
        int part = SAID.get(Math.min(number, SAID.size() - 1));
        int days = (int) java.time.temporal.ChronoUnit.DAYS.between(from, quarter.to());
        // The first commune falls silent after the first quarter: its clerk finds that on the list.
        List<Placed> doers = Placed.from(number == 0 ? 0 : 1, scene.clerks());
        List<LocalDate> looks = List.of(quarter.to().plusDays(4));
        Share share = new Share(quarter.from(), from, Math.max(8, days - 9), part, part, 30, Scene.OFFICE, looks);
        working.go(scene, asked, doers, share);
    }
}
