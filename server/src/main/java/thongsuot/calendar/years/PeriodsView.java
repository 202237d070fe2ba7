package thongsuot.calendar.years;

import java.util.ArrayList;
import java.util.List;
import thongsuot.calendar.PeriodLength;
import thongsuot.calendar.ReportingCalendar;
import thongsuot.calendar.ReportingPeriod;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** The quarters, halves and longer periods of a year in one reporting calendar. */
public record PeriodsView(String name, String basis, List<Row> rows) {

    public record Row(String period, String from, String to) {}

    static List<PeriodsView> of(List<ReportingCalendar> all, int year, Words w) {
        return all.stream().map(each -> of(each, year, w)).toList();
    }

    private static PeriodsView of(ReportingCalendar calendar, int year, Words w) {
        List<Row> rows = new ArrayList<>();
        for (PeriodLength length :
                List.of(PeriodLength.QUARTER, PeriodLength.HALF_YEAR, PeriodLength.NINE_MONTHS, PeriodLength.YEAR))
            for (int index = 1; index <= length.perYear(); index++) {
                ReportingPeriod period = calendar.period(length, year, index);
                rows.add(new Row(
                        period.in(w.locale()),
                        VietnameseFormats.date(period.from()),
                        VietnameseFormats.date(period.to())));
            }
        return new PeriodsView(calendar.name(w.locale()), calendar.basis(), List.copyOf(rows));
    }
}
