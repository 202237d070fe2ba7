package thongsuot.programme.carrying;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.organisation.ChangeEffects;
import thongsuot.organisation.ChangeId;
import thongsuot.organisation.ChangeImpact;
import thongsuot.organisation.ImpactLine;
import thongsuot.organisation.StructureChanged;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.web.VietnameseFormats;

/** Follows changes of structure: says beforehand how much open work a unit has that ends, and notes it for decision when it does. */
@Component
class EndedUnits implements ChangeImpact {

    private final JdbcClient jdbc;
    private final Units units;

    EndedUnits(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    @Override
    public List<ImpactLine> of(ChangeEffects effects) {
        List<UnitId> ended = effects.endedUnits();
        if (ended.isEmpty()) return List.of();
        return jdbc.sql("select unit, n from programme_open_count(:units)")
                .param("units", ended.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> new ImpactLine(
                        "programme.impact.open",
                        List.of(
                                VietnameseFormats.number(row.getInt("n")),
                                name(new UnitId(row.getObject("unit", UUID.class)), effects))))
                .list();
    }

    private String name(UnitId unit, ChangeEffects effects) {
        return units.nearest(unit, effects.effectiveOn().minusDays(1))
                .map(Unit::name)
                .orElse(unit.toString());
    }

    /** Work that went over to an heir can't be left without its unit again. */
    @Override
    public List<ImpactLine> restingOn(ChangeId change) {
        int carried = jdbc.sql("select programme_carried(?)")
                .param(change.value())
                .query(Integer.class)
                .single();
        return carried == 0
                ? List.of()
                : List.of(new ImpactLine("programme.impact.carried", List.of(VietnameseFormats.number(carried))));
    }

    @EventListener
    void on(StructureChanged changed) {
        ChangeEffects effects = changed.effects();
        for (UnitId ended : effects.endedUnits()) {
            List<UnitId> heirs = effects.heirs().stream()
                    .filter(heir -> heir.predecessor().equals(ended))
                    .map(ChangeEffects.Heir::successor)
                    .distinct()
                    .toList();
            jdbc.sql("select programme_carry(:change, :unit, cast(:heir as uuid))")
                    .param("change", changed.change().value())
                    .param("unit", ended.value())
                    .param("heir", heirs.size() == 1 ? heirs.getFirst().toString() : null)
                    .query(Integer.class)
                    .single();
        }
    }
}
