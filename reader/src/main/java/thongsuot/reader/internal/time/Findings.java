package thongsuot.reader.internal.time;

import java.util.List;
import thongsuot.reader.internal.time.Finding.Kind;
import thongsuot.reader.internal.time.Moment.Edge;
import thongsuot.reader.internal.time.Moment.Grain;

/** What a series of moments means after a word such as {@code trước}. */
final class Findings {
    private Findings() {}

    static List<Finding> of(Kind kind, Series series, int start, String rule) {
        String every = series.every();
        if (every != null) {
            return recurring(kind, series, every, start, rule);
        }
        if (series.range() || (kind == Kind.WITHIN && consecutive(series))) {
            return List.of(new Finding(
                    new Finding.Dated(Kind.WITHIN, series.first(), series.last()), start, series.end(), rule));
        }
        return series.moments().stream()
                .filter(moment -> !moment.needsMonth())
                .map(moment -> Finding.dated(kind(kind, moment), moment, start, series.end(), rule))
                .toList();
    }

    private static List<Finding> recurring(Kind kind, Series series, String every, int start, String rule) {
        if (series.range()) {
            String rrule = Recurrence.within(series.first(), series.last(), every);
            return List.of(Finding.repeated(rrule, start, series.end(), rule));
        }
        return series.moments().stream()
                .map(moment -> Recurrence.on(moment, every, kind == Kind.BEFORE && !moment.clock()))
                .map(rrule -> Finding.repeated(rrule, start, series.end(), rule))
                .toList();
    }

    /** "trong cuối tháng 3" is a day to be met, "vào ngày 5/3" is a day. */
    private static Kind kind(Kind kind, Moment moment) {
        if (kind == Kind.BEFORE && (moment.clock() || moment.edge() != Edge.WHOLE)) {
            return Kind.BY;
        }
        if (kind == Kind.WITHIN && moment.edge() != Edge.WHOLE) {
            return Kind.BY;
        }
        return kind == Kind.WITHIN && moment.grain() == Grain.DAY ? Kind.ON : kind;
    }

    private static boolean consecutive(Series series) {
        for (int i = 1; i < series.moments().size(); i++) {
            Moment a = series.moments().get(i - 1);
            Moment b = series.moments().get(i);
            boolean next = a.edge() == Edge.WHOLE
                    && b.edge() == Edge.WHOLE
                    && (a.grain() == Grain.MONTH && b.month() == a.month() + 1
                            || a.grain() == Grain.QUARTER && b.number() == a.number() + 1);
            if (!next) {
                return false;
            }
        }
        return series.moments().size() > 1;
    }
}
