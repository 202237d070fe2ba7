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
 * Units by months in which their work is due: how much of it is not done. A cell says it in figures; its shade says the same again.
 *
 * @param columns at most twelve months: those around today where there are more
 */
public record Heat(List<YearMonth> columns, List<Row> rows) {

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

        /** From 0, all done, to 4, nothing done. */
        public int shade() {
            if (open() == standing.counted()) return 4;
            return open() == 0 ? 0 : 1 + (int) (3L * open() / standing.counted());
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
        return new Heat(columns, rows);
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
