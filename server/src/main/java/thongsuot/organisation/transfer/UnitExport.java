package thongsuot.organisation.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.Kinds;
import thongsuot.organisation.Line;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.web.VietnameseFormats;

/** The tree of a day as rows of a file, each after the row of the unit above it. */
@Component
public class UnitExport {

    private final Units units;
    private final Kinds kinds;
    private final JdbcClient jdbc;

    UnitExport(Units units, Kinds kinds, JdbcClient jdbc) {
        this.units = units;
        this.kinds = kinds;
        this.jdbc = jdbc;
    }

    /** @param lines in the order of the file */
    @Transactional(readOnly = true)
    public void xlsx(List<Line> lines, LocalDate day, OutputStream to) throws IOException {
        UnitFiles.writeXlsx(to, rows(lines, day), kinds.kinds(), kinds.levels());
    }

    @Transactional(readOnly = true)
    public void csv(List<Line> lines, LocalDate day, OutputStream to) throws IOException {
        UnitFiles.writeCsv(to, rows(lines, day));
    }

    /** A file with headings and the words to choose from, to be filled in. */
    public void template(OutputStream to) throws IOException {
        UnitFiles.writeXlsx(to, List.of(), kinds.kinds(), kinds.levels());
    }

    List<List<String>> rows(List<Line> lines, LocalDate day) {
        Map<String, String> kindLabels =
                kinds.kinds().stream().collect(Collectors.toMap(Kinds.Kind::code, Kinds.Kind::label));
        Map<String, String> levelLabels =
                kinds.levels().stream().collect(Collectors.toMap(Kinds.Level::code, Kinds.Level::label));
        Map<UnitId, String> codes = codes(day);
        Map<UnitId, String> keys = new HashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            Map<UnitId, LocalDate> since = new HashMap<>();
            units.tree(line, day, node -> {
                Unit unit = node.unit();
                Placement place = node.placement();
                UnitId parent = place.parent();
                since.put(unit.id(), since(unit, place, parent == null ? null : since.get(parent)));
                rows.add(List.of(
                        keys.computeIfAbsent(unit.id(), _ -> String.valueOf(keys.size() + 1)),
                        unit.name(),
                        unit.shortName(),
                        kindLabels.getOrDefault(unit.kind(), unit.kind()),
                        levelLabels.getOrDefault(unit.level(), unit.level()),
                        LineLabel.of(line),
                        parent == null ? "" : Objects.requireNonNull(keys.get(parent)),
                        Objects.requireNonNullElse(place.waiver(), ""),
                        codes.getOrDefault(unit.id(), ""),
                        VietnameseFormats.date(Objects.requireNonNull(since.get(unit.id())))));
            });
        }
        return rows;
    }

    /** Since when all of the row has held: the name, the place, and the places above it. */
    private static LocalDate since(Unit unit, Placement place, @org.jspecify.annotations.Nullable LocalDate above) {
        LocalDate since = unit.valid().from();
        if (place.valid().from().isAfter(since)) since = place.valid().from();
        return above != null && above.isAfter(since) ? above : since;
    }

    private Map<UnitId, String> codes(LocalDate day) {
        Map<UnitId, String> codes = new HashMap<>();
        jdbc.sql("select unit, code from unit_code where scheme = 'national' and closed_by is null and valid @> ?")
                .param(day)
                .query((row, _) -> Map.entry(new UnitId(row.getObject("unit", UUID.class)), row.getString("code")))
                .list()
                .forEach(entry -> codes.put(entry.getKey(), entry.getValue()));
        return codes;
    }
}
