package thongsuot.organisation.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Filling;
import thongsuot.organisation.Kinds;
import thongsuot.organisation.Line;
import thongsuot.organisation.Period;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitCode;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.names.NameKey;
import thongsuot.web.VietnameseFormats;

/** Checks rows against each other and against what stands, and makes of them what is to be written. Time in proportion to the rows. */
final class RowCheck {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_SHORT = 100;
    // Decision 20/2020/QĐ-TTg as amended: at most 35 characters.
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,34}");

    private final LocalDate day;
    private final KnownUnits known;
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> levels = new HashMap<>();
    private final List<String> kindLabels;
    private final List<String> levelLabels;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<RowError> errors = new ArrayList<>();

    /** @param day on which rows begin that name no day of their own */
    RowCheck(LocalDate day, KnownUnits known, List<Kinds.Kind> kinds, List<Kinds.Level> levels) {
        this.day = day;
        this.known = known;
        kindLabels = kinds.stream().map(Kinds.Kind::label).toList();
        levelLabels = levels.stream().map(Kinds.Level::label).toList();
        kinds.forEach(kind -> {
            this.kinds.put(kind.code(), kind.code());
            this.kinds.put(NameKey.of(kind.label()), kind.code());
        });
        levels.forEach(level -> {
            this.levels.put(level.code(), level.code());
            this.levels.put(NameKey.of(level.label()), level.code());
        });
    }

    /** A unit of the file, with a row for each line in which it stands. */
    private static final class Entry {
        final UnitId id = UnitId.next();
        final SheetRow first;
        final Map<Line, Place> places = new LinkedHashMap<>();

        Entry(SheetRow first) {
            this.first = first;
        }

        LocalDate since() {
            return places.values().stream()
                    .map(place -> place.since)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private record Place(SheetRow row, LocalDate since) {}

    Checked check(Sheet sheet) {
        errors.addAll(sheet.errors());
        boolean headed = errors.stream().noneMatch(error -> error.rule() == RowError.Rule.MISSING_COLUMN);
        if (headed) {
            sheet.rows().forEach(this::one);
            entries.forEach((key, entry) -> entry.places.forEach((line, place) -> parent(key, line, place)));
            for (Line line : Line.values()) cycles(line);
        }
        errors.sort(Comparator.comparingInt(RowError::row));
        return new Checked(
                entries.size(),
                sheet.rows().size(),
                List.copyOf(errors),
                sheet.notes(),
                errors.isEmpty() ? filling() : Filling.ofUnits(List.of(), List.of(), List.of()));
    }

    private void one(SheetRow row) {
        for (Field field : List.of(Field.KEY, Field.NAME, Field.KIND, Field.LEVEL, Field.LINE))
            if (row.get(field).isEmpty()) wrong(row, field, RowError.Rule.MISSING);
        values(row);
        Line line = line(row.get(Field.LINE));
        if (line == null && !row.get(Field.LINE).isEmpty())
            wrong(row, Field.LINE, RowError.Rule.UNKNOWN_LINE, row.get(Field.LINE));
        LocalDate since = since(row);
        String key = row.get(Field.KEY);
        if (key.isEmpty() || line == null) return;
        Entry entry = entries.computeIfAbsent(key, _ -> new Entry(row));
        Place there = entry.places.putIfAbsent(line, new Place(row, since));
        if (there != null) {
            wrong(row, Field.KEY, RowError.Rule.TWICE_IN_LINE, key, there.row.number());
            return;
        }
        if (entry.places.size() == 1) code(row);
        else sameAsFirst(row, entry.first);
    }

    private void values(SheetRow row) {
        if (row.get(Field.NAME).length() > LONGEST_NAME) wrong(row, Field.NAME, RowError.Rule.TOO_LONG, LONGEST_NAME);
        if (row.get(Field.SHORT_NAME).length() > LONGEST_SHORT)
            wrong(row, Field.SHORT_NAME, RowError.Rule.TOO_LONG, LONGEST_SHORT);
        String kind = row.get(Field.KIND);
        if (!kind.isEmpty() && kind(kind) == null)
            wrong(row, Field.KIND, RowError.Rule.UNKNOWN_KIND, kind, Closest.to(kind, kindLabels));
        String level = row.get(Field.LEVEL);
        if (!level.isEmpty() && level(level) == null)
            wrong(row, Field.LEVEL, RowError.Rule.UNKNOWN_LEVEL, level, Closest.to(level, levelLabels));
    }

    private void code(SheetRow row) {
        String code = row.get(Field.CODE);
        if (code.isEmpty()) return;
        Integer before = codes.putIfAbsent(code, row.number());
        if (!CODE.matcher(code).matches()) wrong(row, Field.CODE, RowError.Rule.CODE_FORM, code);
        else if (before != null) wrong(row, Field.CODE, RowError.Rule.CODE_TWICE, code, before);
        else if (known.takenCodes().contains(code)) wrong(row, Field.CODE, RowError.Rule.CODE_TAKEN, code);
    }

    private void sameAsFirst(SheetRow row, SheetRow first) {
        for (Field field : List.of(Field.NAME, Field.SHORT_NAME, Field.KIND, Field.LEVEL, Field.CODE))
            if (!row.get(field).equals(first.get(field)))
                wrong(row, field, RowError.Rule.NOT_THE_SAME, row.get(Field.KEY), first.number());
    }

    private LocalDate since(SheetRow row) {
        String typed = row.get(Field.SINCE);
        if (typed.isEmpty()) return day;
        Optional<LocalDate> read = VietnameseFormats.parseDate(typed, day);
        if (read.isEmpty()) wrong(row, Field.SINCE, RowError.Rule.NOT_A_DAY, typed);
        return read.orElse(day);
    }

    private void parent(String key, Line line, Place place) {
        SheetRow row = place.row;
        String above = row.get(Field.PARENT);
        String waiver = row.get(Field.WAIVER);
        if (above.isEmpty() && waiver.isEmpty()) wrong(row, Field.PARENT, RowError.Rule.MISSING);
        if (!above.isEmpty() && !waiver.isEmpty()) wrong(row, Field.WAIVER, RowError.Rule.PARENT_AND_WAIVER);
        if (above.isEmpty()) return;
        if (above.equals(key)) {
            wrong(row, Field.PARENT, RowError.Rule.BELOW_ITSELF, key);
            return;
        }
        Optional<Map<Line, LocalDate>> days = daysOf(above);
        if (days.isEmpty()) wrong(row, Field.PARENT, RowError.Rule.PARENT_UNKNOWN, above);
        else if (!days.get().containsKey(line))
            wrong(row, Field.PARENT, RowError.Rule.PARENT_NOT_IN_LINE, above, row.get(Field.LINE));
        else if (Objects.requireNonNull(days.get().get(line)).isAfter(place.since))
            wrong(
                    row,
                    Field.SINCE,
                    RowError.Rule.BEFORE_PARENT,
                    VietnameseFormats.date(place.since),
                    above,
                    VietnameseFormats.date(Objects.requireNonNull(days.get().get(line))));
    }

    /** Since when a unit of the file, or one that stands already, stands in its lines. */
    private Optional<Map<Line, LocalDate>> daysOf(String key) {
        Entry entry = entries.get(key);
        if (entry != null) {
            Map<Line, LocalDate> days = new HashMap<>();
            entry.places.forEach((line, place) -> days.put(line, place.since));
            return Optional.of(days);
        }
        UnitId there = known.byCode().get(key);
        return there == null ? Optional.empty() : Optional.of(known.places().getOrDefault(there, Map.of()));
    }

    /** Walks up from each row once; a walk that meets itself is a cycle, named from the row where it was met. */
    private void cycles(Line line) {
        Set<String> clean = new HashSet<>();
        for (String start : entries.keySet()) {
            List<String> way = new ArrayList<>();
            Set<String> met = new HashSet<>();
            String at = start;
            while (at != null && !clean.contains(at) && met.add(at)) {
                way.add(at);
                at = above(at, line);
            }
            if (at != null && met.contains(at) && way.size() > 1) {
                List<String> circle = way.subList(way.indexOf(at), way.size());
                if (circle.size() > 1) {
                    SheetRow row = Objects.requireNonNull(Objects.requireNonNull(entries.get(at))
                                    .places
                                    .get(line))
                            .row;
                    wrong(row, Field.PARENT, RowError.Rule.BELOW_ITSELF, String.join(" → ", circle) + " → " + at);
                }
            }
            clean.addAll(way);
        }
    }

    private @Nullable String above(String key, Line line) {
        Entry entry = entries.get(key);
        Place place = entry == null ? null : entry.places.get(line);
        String above = place == null ? "" : place.row.get(Field.PARENT);
        return above.isEmpty() || above.equals(key) ? null : above;
    }

    private Filling filling() {
        List<Unit> units = new ArrayList<>();
        List<UnitCode> unitCodes = new ArrayList<>();
        List<Placement> placements = new ArrayList<>();
        for (Entry entry : entries.values()) {
            SheetRow row = entry.first;
            Period life = Period.from(entry.since());
            units.add(new Unit(
                    entry.id,
                    row.get(Field.NAME),
                    row.get(Field.SHORT_NAME),
                    Objects.requireNonNull(kind(row.get(Field.KIND))),
                    Objects.requireNonNull(level(row.get(Field.LEVEL))),
                    life));
            if (!row.get(Field.CODE).isEmpty())
                unitCodes.add(new UnitCode(entry.id, UnitCode.NATIONAL, row.get(Field.CODE), life));
            entry.places.forEach((line, place) -> placements.add(placement(entry.id, line, place)));
        }
        return Filling.ofUnits(units, unitCodes, placements);
    }

    private Placement placement(UnitId unit, Line line, Place place) {
        String above = place.row.get(Field.PARENT);
        Entry entry = entries.get(above);
        UnitId parent = above.isEmpty()
                ? null
                : entry != null ? entry.id : known.byCode().get(above);
        return new Placement(
                unit, line, parent, parent == null ? place.row.get(Field.WAIVER) : null, Period.from(place.since));
    }

    private @Nullable String kind(String words) {
        String code = kinds.get(words);
        return code == null ? kinds.get(NameKey.of(words)) : code;
    }

    private @Nullable String level(String words) {
        String code = levels.get(words);
        return code == null ? levels.get(NameKey.of(words)) : code;
    }

    private static @Nullable Line line(String words) {
        String key = NameKey.of(words);
        return Arrays.stream(Line.values())
                .filter(line -> line.name().equals(words)
                        || NameKey.of(LineLabel.of(line)).equals(key))
                .findFirst()
                .orElse(null);
    }

    private void wrong(SheetRow row, Field field, RowError.Rule rule, Object... arguments) {
        errors.add(new RowError(row.number(), field, rule, arguments));
    }
}
