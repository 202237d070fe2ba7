package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.time.Finding.Kind;
import thongsuot.reader.internal.time.Moment.Edge;
import thongsuot.reader.internal.time.Moment.Grain;

/** A date that binds by the place it stands in: brackets behind a task, the head of a line. */
final class StandingAlone implements TimeRule {
    // seen: "(tháng 02/2022)" · "(quý I, II/2026)" · "- Tháng 3/2026: tổ chức …" · "Ngày 15/4/2026: khai mạc" · "- Quý
    // IV: tổng kết"
    private static final Pattern CLOSED = Pattern.compile("\\s*[);]");
    private static final Pattern ENDS = Pattern.compile("\\s*(?:[.;\\n)|]|$)");
    private static final Pattern HEADS = Pattern.compile("\\s*:");
    private static final Pattern HEADS_CLAUSE = Fold.pattern("\\s*,\\s+(?!đã|qua)");

    private static final List<String> ANCHORS = Stream.concat(
                    Stream.of("tháng", "quý", "ngày", "năm", "sáu"),
                    IntStream.rangeClosed(1, 31).boxed().flatMap(day -> Stream.of("" + day, "%02d".formatted(day))))
            .distinct()
            .toList();

    @Override
    public List<String> anchors() {
        return ANCHORS;
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        if (!ground.opens(at)) {
            return List.of();
        }
        Series series = ground.series().read(at);
        return series == null || !binds(ground, at, series)
                ? List.of()
                : Findings.of(Kind.WITHIN, series, at, day(series) ? OnADay.NAME : "thời gian đứng riêng");
    }

    private static boolean day(Series series) {
        return series.first().grain() == Grain.DAY && !series.range();
    }

    private static boolean binds(Ground ground, int at, Series series) {
        Moment first = series.first();
        boolean small = first.grain() != Grain.YEAR || first.edge() != Edge.WHOLE;
        if (bracketed(ground.folded(), at)) {
            return small
                    && (first.grain() != Grain.DAY
                            || series.range()
                            || !series.last().needsYear())
                    && ground.match(CLOSED, series.end()) != null;
        }
        if (behindColon(ground.folded(), at)) {
            return small && ground.match(ENDS, series.end()) != null;
        }
        boolean line = at == 0 || " \n-+–•*".indexOf(ground.folded().charAt(at - 1)) >= 0;
        return line
                && (ground.match(HEADS, series.end()) != null
                        || small
                                && startsLine(ground.folded(), at)
                                && ground.match(HEADS_CLAUSE, series.end()) != null);
    }

    /** "Khởi công đợt đầu: quý I năm 2027." */
    private static boolean behindColon(String folded, int at) {
        return at > 1 && folded.startsWith(": ", at - 2);
    }

    private static boolean bracketed(String folded, int at) {
        return at > 0 && folded.charAt(at - 1) == '(';
    }

    private static boolean startsLine(String folded, int at) {
        return at <= 8 || folded.substring(at - 8, at).indexOf('\n') >= 0;
    }
}
