package thongsuot.programme.boards;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import thongsuot.organisation.UnitId;
import thongsuot.programme.counting.Standing;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/**
 * Units by months in which their work is due: how much of it is not done, and late. A cell says it in figures; its colour says the same again.
 *
 * @param columns at most twelve months: those around today where there are more
 * @param now the month of today
 */
public record Heat(List<YearMonth> columns, YearMonth now, List<Row> rows) {

    private static final int MONTHS = 12;
    private static final int BEFORE = 5;

    public record Row(String name, String path, List<Cell> cells) {}

    /** @param path the work behind it */
    public record Cell(Standing standing, String path) {

        public boolean empty() {
            return standing.counted() == 0;
        }

        public int open() {
            return standing.counted() - standing.done();
        }

        /**
         * How it looks: done, or how much of it is late, or else how much is open, in four shades. What is late matters more than what
         * still has time.
         */
        public String css() {
            if (open() == 0) return "heat-done";
            int late = standing.late();
            return late > 0 ? "heat-late-" + shade(late) : "heat-open-" + shade(open());
        }

        private int shade(int part) {
            return Math.clamp(Math.ceilDiv(4L * part, standing.counted()), 1, 4);
        }

        public String figures() {
            return VietnameseFormats.number(open()) + "/" + VietnameseFormats.number(standing.counted());
        }
    }

    static Heat of(Filter filter, List<Tally.OfDuty> duties, List<Tally.OfUnit> units, LocalDate today, Words w) {
        List<YearMonth> columns = columns(duties, YearMonth.from(today));
        Map<UnitId, String> names = new LinkedHashMap<>();
        Map<UnitId, Map<YearMonth, Standing>> cells = new LinkedHashMap<>();
        for (Tally.OfUnit each : units) {
            names.put(each.unit(), each.name());
            if (each.month() != null)
                cells.computeIfAbsent(each.unit(), _ -> new TreeMap<>())
                        .merge(each.month(), each.standing(), Standing::plus);
        }
        if (units.isEmpty()) {
            names.put(filter.at(), w.of("board.self"));
            for (Tally.OfDuty each : duties)
                if (each.month() != null)
                    cells.computeIfAbsent(filter.at(), _ -> new TreeMap<>())
                            .merge(each.month(), each.standing(), Standing::plus);
        }
        List<Row> rows = new ArrayList<>();
        cells.forEach((unit, months) ->
                rows.add(row(filter.at(unit), Objects.requireNonNull(names.get(unit)), columns, months)));
        return new Heat(columns, YearMonth.from(today), rows);
    }

    private static Row row(Filter at, String name, List<YearMonth> columns, Map<YearMonth, Standing> months) {
        return new Row(
                name,
                at.path() + "&by=" + By.HEAT,
                columns.stream()
                        .map(month -> new Cell(
                                months.getOrDefault(month, Standing.NONE),
                                at.month(month).works(Show.ALL)))
                        .toList());
    }

    private static List<YearMonth> columns(List<Tally.OfDuty> duties, YearMonth now) {
        List<YearMonth> all = duties.stream()
                .map(Tally.OfDuty::month)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        if (all.size() <= MONTHS) return all;
        int here = (int) all.stream().filter(month -> month.isBefore(now)).count();
        int from = Math.max(0, Math.min(here - BEFORE, all.size() - MONTHS));
        return all.subList(from, from + MONTHS);
    }

    /** "11/2026". */
    public static String label(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }
}
