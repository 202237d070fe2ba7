package thongsuot.identity.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.identity.Role;
import thongsuot.platform.Acting;
import thongsuot.platform.Action;
import thongsuot.platform.Actor;
import thongsuot.platform.Decision;
import thongsuot.platform.Gate;

/** The one place that decides. A right counts if its role stands in the table for the action and it reaches the unit today. */
@Component
class Roles implements Gate {

    private final Standings standings;
    private final JdbcClient jdbc;
    private final Clock clock;

    Roles(Standings standings, JdbcClient jdbc, Clock clock) {
        this.standings = standings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Decision decide(Action action, @Nullable UUID unit) {
        Actor actor = Acting.current().orElse(null);
        if (actor == null) return new Decision.Denied("refused.notSignedIn", List.of(), "");
        if (actor.equals(Actor.PROGRAM)) return new Decision.Allowed("the program itself");
        Optional<Standing> standing = standings.of(actor.account());
        if (standing.isEmpty()) return new Decision.Denied("refused.closed", List.of(), "");
        RightsTable.Row row = RightsTable.of(action);
        if (row.everybody()) return new Decision.Allowed("everybody");
        List<Standing.Right> rights = standing.get()
                .rights(actor)
                .filter(each -> row.roles().contains(each.role()))
                .toList();
        return reaching(rights, unit)
                .map(right -> (Decision) new Decision.Allowed(right.role() + " " + where(right)))
                .orElseGet(() -> denied(row, unit));
    }

    @Override
    public boolean allowsAnywhere(Action action) {
        Actor actor = Acting.current().orElse(null);
        if (actor == null) return false;
        if (actor.equals(Actor.PROGRAM)) return true;
        RightsTable.Row row = RightsTable.of(action);
        return standings
                .of(actor.account())
                .filter(standing -> row.everybody()
                        || standing.rights(actor).anyMatch(each -> row.roles().contains(each.role())))
                .isPresent();
    }

    /** The first of the rights that reaches the unit; the tree is asked only where none names the unit or the whole installation. */
    private Optional<Standing.Right> reaching(List<Standing.Right> rights, @Nullable UUID unit) {
        Optional<Standing.Right> direct = rights.stream()
                .filter(each -> each.unit() == null
                        || Objects.requireNonNull(each.unit()).equals(unit))
                .findFirst();
        if (direct.isPresent() || unit == null) return direct;
        List<Standing.Right> trees =
                rights.stream().filter(each -> each.line() != null).toList();
        if (trees.isEmpty()) return Optional.empty();
        List<Above> above = jdbc.sql("""
                        select line, ancestor from ancestry
                        where line in (:lines) and descendant = :unit and ancestor in (:units) and valid @> :day
                        """)
                .param(
                        "lines",
                        trees.stream()
                                .map(each -> String.valueOf(each.line()))
                                .distinct()
                                .toList())
                .param("unit", unit)
                .param(
                        "units",
                        trees.stream().map(Standing.Right::unit).distinct().toList())
                .param("day", LocalDate.now(clock))
                .query(Above.class)
                .list();
        return trees.stream()
                .filter(each ->
                        above.contains(new Above(String.valueOf(each.line()), Objects.requireNonNull(each.unit()))))
                .findFirst();
    }

    private record Above(String line, UUID ancestor) {}

    private Decision denied(RightsTable.Row row, @Nullable UUID unit) {
        String roles = row.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
        return new Decision.Denied(
                row.roles().isEmpty() ? "refused.nobody" : "refused.role",
                List.of(row.action(), roles, unit == null ? "" : unit.toString()),
                administrators(unit));
    }

    /** Names of the nearest who could give the right: of the unit, of those above it, of the whole. */
    private String administrators(@Nullable UUID unit) {
        return jdbc
                .sql("select name, unit_name from administrators_of(cast(:unit as uuid))")
                .param("unit", unit)
                .query((row, _) -> row.getString(1) + (row.getString(2).isEmpty() ? "" : " (" + row.getString(2) + ")"))
                .list()
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static String where(Standing.Right right) {
        if (right.unit() == null) return "of the whole installation";
        return "of " + right.unitName() + (right.line() == null ? "" : " and below, " + right.line());
    }
}
