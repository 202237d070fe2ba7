package thongsuot.identity.rights;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.identity.Role;
import thongsuot.organisation.ChangeEffects;
import thongsuot.organisation.ChangeImpact;
import thongsuot.organisation.Diff;
import thongsuot.organisation.ImpactLine;
import thongsuot.organisation.Placement;
import thongsuot.organisation.StructureChanged;
import thongsuot.organisation.UnitId;

/**
 * The exact list of rights that a change of structure takes or gives, shown to who decides on it. No right moves along by itself: heirs
 * of a unit get rights from their administrators, name by name.
 */
@Component
class RightsTouched implements ChangeImpact {

    private final JdbcClient jdbc;
    private final Standings standings;
    private final MessageSource words;

    RightsTouched(JdbcClient jdbc, Standings standings, MessageSource words) {
        this.jdbc = jdbc;
        this.words = words;
        this.standings = standings;
    }

    @Override
    public List<ImpactLine> of(ChangeEffects effects) {
        List<Diff<Placement>> moved = effects.placements().stream()
                .filter(each -> !parent(each.before()).equals(parent(each.after())))
                .toList();
        return jdbc.sql("""
                        select what, role, holder, unit_name from rights_touched(string_to_array(:ended, ',', '-')::uuid[],
                            string_to_array(:lines, ',', '-'), string_to_array(:before, ',', '-')::uuid[],
                            string_to_array(:after, ',', '-')::uuid[], :day)
                        """)
                .param("ended", list(effects.endedUnits().stream()))
                .param("lines", list(moved.stream().map(each -> each.either().line())))
                .param("before", list(moved.stream().map(each -> parent(each.before()))))
                .param("after", list(moved.stream().map(each -> parent(each.after()))))
                .param("day", effects.effectiveOn())
                .query((row, _) -> new ImpactLine(
                        "rights.impact." + row.getString(1),
                        List.of(role(row.getString(2)), row.getString(3), row.getString(4))))
                .list();
    }

    @EventListener
    void on(StructureChanged changed) {
        standings.changed();
    }

    private String role(String name) {
        return words.getMessage(Role.valueOf(name).key(), null, LocaleContextHolder.getLocale());
    }

    /** As the database reads it: with commas, "-" for none. */
    private static String list(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String parent(@Nullable Placement placement) {
        UnitId parent = placement == null ? null : placement.parent();
        return parent == null ? "-" : parent.toString();
    }
}
