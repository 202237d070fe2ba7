package thongsuot.programme.boards;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.programme.axes.AxisId;
import thongsuot.programme.counting.Standing;
import thongsuot.web.Words;

/**
 * The board: the same work laid out in several ways. Every way adds up to the whole.
 *
 * @param lines in which one can go down from here
 * @param units the units directly below; what is counted here and not below any of them stands last
 * @param heat by unit and month
 */
public record Board(
        Filter filter,
        String name,
        List<Line> lines,
        LocalDate today,
        Standing whole,
        List<Row> units,
        List<Row> documents,
        List<Row> issuers,
        List<Row> months,
        List<Row> duties,
        List<Row> axes,
        Heat heat) {

    /** The numbers of each row. */
    public static final List<Show> COLUMNS =
            List.of(Show.ALL, Show.DONE, Show.REPORTED, Show.LATE, Show.SOON, Show.SILENT);

    /**
     * @param at what the numbers of the row count; null for what no filter can ask for
     * @param path where its name leads; null for nowhere
     */
    public record Row(
            String name,
            String note,
            Standing standing,
            @Nullable Filter at,
            @Nullable String path) {}

    /** One way of laying it out; none for the map. */
    public List<Row> rows(By by) {
        return switch (by) {
            case UNITS -> units;
            case DOCUMENTS -> documents;
            case ISSUERS -> issuers;
            case MONTHS -> months;
            case DUTIES -> duties;
            case AXES -> axes;
            case HEAT -> List.of();
        };
    }

    /** The share that is done: "62%"; a dash where nothing is to be done. Rounded down: all is done only when all is done. */
    public static String share(Standing standing) {
        return standing.counted() == 0 ? "–" : 100L * standing.done() / standing.counted() + "%";
    }

    /** The document, issuer or duty that the board is narrowed to, in words. */
    public String narrowedTo() {
        List<Row> named = new ArrayList<>();
        if (filter.obligation() != null) named.addAll(duties);
        else {
            if (filter.document() != null) named.addAll(documents);
            if (filter.issuer() != null) named.addAll(issuers);
            if (filter.axis() != null) named.addAll(axes);
        }
        return named.stream().map(Row::name).distinct().limit(3).collect(Collectors.joining("; "));
    }

    static Board of(
            Filter filter,
            String name,
            List<Line> lines,
            LocalDate today,
            List<Tally.OfDuty> duties,
            List<Tally.OfUnit> units,
            Words w) {
        Standing whole = Tally.sum(duties.stream().map(Tally.OfDuty::standing).toList());
        return new Board(
                filter,
                name,
                lines,
                today,
                whole,
                units(filter, whole, units, w),
                documents(filter, duties, w),
                issuers(filter, duties),
                months(filter, duties, w),
                duties(filter, duties, w),
                axes(filter, duties, w),
                Heat.of(filter, duties, units, today, w));
    }

    private static List<Row> units(Filter filter, Standing whole, List<Tally.OfUnit> units, Words w) {
        List<Row> rows = new ArrayList<>();
        Standing below = Standing.NONE;
        for (Map.Entry<Tally.OfUnit, Standing> each : grouped(
                        units,
                        one -> new Tally.OfUnit(one.unit(), one.name(), null, Standing.NONE),
                        Tally.OfUnit::standing)
                .entrySet()) {
            Filter at = filter.at(each.getKey().unit());
            rows.add(new Row(each.getKey().name(), "", each.getValue(), at, at.path()));
            below = below.plus(each.getValue());
        }
        Standing rest = Tally.minus(whole, below);
        if (rest.size() != 0)
            rows.add(new Row(
                    w.of(rows.isEmpty() ? "board.self" : "board.rest"),
                    "",
                    rest,
                    rows.isEmpty() ? filter : null,
                    null));
        return rows;
    }

    private static List<Row> documents(Filter filter, List<Tally.OfDuty> duties, Words w) {
        return worst(grouped(duties, each -> each.duty().paper(), Tally.OfDuty::standing).entrySet().stream()
                .map(each -> {
                    DocumentId document = each.getKey().document();
                    String title = each.getKey().title();
                    Filter at = document == null ? null : filter.document(document);
                    return new Row(
                            title.isEmpty() ? w.of("board.noDocument") : title,
                            "",
                            each.getValue(),
                            at,
                            at == null ? null : at.path());
                })
                .toList());
    }

    private static List<Row> issuers(Filter filter, List<Tally.OfDuty> duties) {
        Map<UnitId, String> names = new LinkedHashMap<>();
        duties.forEach(each -> names.put(each.duty().issuer(), each.duty().issuerName()));
        return worst(grouped(duties, each -> each.duty().issuer(), Tally.OfDuty::standing).entrySet().stream()
                .map(each -> {
                    Filter at = filter.issuer(each.getKey());
                    return new Row(names.getOrDefault(each.getKey(), ""), "", each.getValue(), at, at.path());
                })
                .toList());
    }

    private static List<Row> months(Filter filter, List<Tally.OfDuty> duties, Words w) {
        Map<YearMonth, Standing> dated = new TreeMap<>();
        Standing undated = Standing.NONE;
        for (Tally.OfDuty each : duties)
            if (each.month() == null) undated = undated.plus(each.standing());
            else dated.merge(each.month(), each.standing(), Standing::plus);
        List<Row> rows = new ArrayList<>();
        dated.forEach((month, standing) -> {
            Filter at = filter.month(month);
            rows.add(new Row(Heat.label(month), "", standing, at, at.path()));
        });
        if (undated.size() > 0) rows.add(new Row(w.of("board.undated"), "", undated, null, null));
        return rows;
    }

    private static List<Row> duties(Filter filter, List<Tally.OfDuty> duties, Words w) {
        return worst(grouped(duties, Tally.OfDuty::duty, Tally.OfDuty::standing).entrySet().stream()
                .map(each -> {
                    Tally.Duty duty = each.getKey();
                    String where = duty.source().isEmpty() ? w.of("board.noDocument") : duty.source();
                    return new Row(
                            duty.title(),
                            duty.path().isEmpty() ? where : where + " · " + w.of("programme.path", duty.path()),
                            each.getValue(),
                            filter.obligation(duty.id()),
                            "/obligations/" + duty.id());
                })
                .toList());
    }

    /** By group; two units that asked may each have one of the same name. */
    private static List<Row> axes(Filter filter, List<Tally.OfDuty> duties, Words w) {
        Map<AxisId, Tally.Duty> known = new LinkedHashMap<>();
        List<Tally.OfDuty> grouped = new ArrayList<>();
        List<Tally.OfDuty> others = new ArrayList<>();
        for (Tally.OfDuty each : duties) {
            AxisId axis = each.duty().axis();
            if (axis != null) known.putIfAbsent(axis, each.duty());
            (axis == null ? others : grouped).add(each);
        }
        List<Row> rows = new ArrayList<>(worst(
                grouped(grouped, each -> Objects.requireNonNull(each.duty().axis()), Tally.OfDuty::standing)
                        .entrySet()
                        .stream()
                        .map(each -> {
                            Filter at = filter.axis(each.getKey());
                            Tally.Duty one = Objects.requireNonNull(known.get(each.getKey()));
                            return new Row(one.axisName(), one.issuerName(), each.getValue(), at, at.path());
                        })
                        .toList()));
        if (!others.isEmpty())
            rows.add(new Row(
                    w.of("axis.none"),
                    "",
                    Tally.sum(others.stream().map(Tally.OfDuty::standing).toList()),
                    null,
                    null));
        return rows;
    }

    /** What is late first, then what is silent: where a head looks first. */
    private static List<Row> worst(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt((Row row) -> -row.standing().late())
                        .thenComparingInt(row -> -row.standing().silent())
                        .thenComparingInt(row -> -row.standing().owed()))
                .toList();
    }

    private static <T, K> Map<K, Standing> grouped(List<T> all, Function<T, K> by, Function<T, Standing> standing) {
        Map<K, Standing> sums = new LinkedHashMap<>();
        all.forEach(each -> sums.merge(by.apply(each), standing.apply(each), Standing::plus));
        return sums;
    }
}
