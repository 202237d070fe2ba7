package thongsuot.organisation.transfer;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.Basis;
import thongsuot.organisation.FillingOrganisation;
import thongsuot.organisation.Kinds;
import thongsuot.organisation.Line;
import thongsuot.organisation.Objection;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.Refusal;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;

/** Units from a file: checked first, brought in whole when whoever brought it says so. Rights are for the caller to ask. */
@Service
public class UnitImport {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final FillingOrganisation filling;
    private final Clock clock;

    UnitImport(JdbcClient jdbc, Kinds kinds, FillingOrganisation filling, Clock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.filling = filling;
        this.clock = clock;
    }

    /** What the file would do. Changes nothing and never throws at what is in a file. */
    public Checked check(byte[] content, LocalDate day) {
        Sheet sheet = UnitFiles.read(content);
        return new RowCheck(day, known(sheet), kinds.kinds(), kinds.levels()).check(sheet);
    }

    /** Keeps a file until its owner has seen what it would do. */
    @Transactional
    public void keep(UnitFile file) {
        jdbc.sql("delete from unit_file where made_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into unit_file (id, account, name, content, day, basis_number, basis_on, basis_issuer, made_at)
                        values (:id, :account, :name, :content, :day, :number, cast(:on as date), :issuer, :at)
                        """)
                .param("id", file.id())
                .param("account", Acting.required().account())
                .param("name", file.name())
                .param("content", file.content())
                .param("day", file.day())
                .param("number", file.basis().number())
                .param("on", file.basis().on())
                .param("issuer", file.basis().issuer())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A file that the same account has kept; empty for another's, and for one brought in already. */
    public Optional<UnitFile> find(UUID id) {
        return jdbc.sql("""
                        select id, name, content, day, basis_number, basis_on, basis_issuer from unit_file
                        where id = ? and account = ?
                        """)
                .params(id, Acting.required().account())
                .query((row, _) -> new UnitFile(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getBytes("content"),
                        row.getObject("day", LocalDate.class),
                        new Basis(
                                row.getString("basis_number"),
                                row.getObject("basis_on", LocalDate.class),
                                row.getString("basis_issuer"))))
                .optional();
    }

    /** Brings in a file without errors, whole or not at all; it is checked once more, for time has passed. */
    @Transactional
    public Outcome bringIn(UnitFile file) {
        Checked checked = check(file.content(), file.day());
        if (!checked.errors().isEmpty())
            return new Outcome.Refused(List.of(Objection.of(Refusal.CHANGED_SINCE_PREVIEW)));
        Outcome outcome = filling.fill(checked.filling(), file.day(), file.basis(), file.name());
        if (outcome instanceof Outcome.Done)
            jdbc.sql("delete from unit_file where id = ?").param(file.id()).update();
        return outcome;
    }

    /** Of what stands already, that which the rows speak of: parents by their code, and codes that are taken. */
    private KnownUnits known(Sheet sheet) {
        Set<String> codes = new HashSet<>();
        for (SheetRow row : sheet.rows()) {
            codes.add(row.get(Field.PARENT));
            codes.add(row.get(Field.CODE));
        }
        Map<String, UnitId> byCode = new HashMap<>();
        jdbc.sql("""
                        select code, unit from unit_code
                        where scheme = 'national' and closed_by is null and upper_inf(valid) and code = any(:codes)
                        """)
                .param("codes", codes.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("code"), new UnitId(row.getObject("unit", UUID.class))))
                .list()
                .forEach(entry -> byCode.put(entry.getKey(), entry.getValue()));
        return new KnownUnits(byCode, places(byCode), Set.copyOf(byCode.keySet()));
    }

    private Map<UnitId, Map<Line, LocalDate>> places(Map<String, UnitId> units) {
        Map<UnitId, Map<Line, LocalDate>> places = new HashMap<>();
        List<Stand> found = jdbc.sql("""
                        select unit, line, lower(valid) as since from placement
                        where closed_by is null and upper_inf(valid) and unit = any(:units)
                        """)
                .param("units", units.values().stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> new Stand(
                        new UnitId(row.getObject("unit", UUID.class)),
                        Line.valueOf(row.getString("line")),
                        row.getObject("since", LocalDate.class)))
                .list();
        found.forEach(
                each -> places.computeIfAbsent(each.unit, _ -> new HashMap<>()).put(each.line, each.since));
        return places;
    }

    private record Stand(UnitId unit, Line line, LocalDate since) {}
}
