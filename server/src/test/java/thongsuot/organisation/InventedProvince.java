package thongsuot.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.platform.Ids;

/** A small province written as a text, {@code cases/names/tree.txt}, put into the tables as an import would. */
public final class InventedProvince {

    private static final Pattern UNIT = Pattern.compile(
            "(?<name>[^\\[]+) \\[(?<kind>\\S+) (?<level>\\S+)\\](?: from (?<from>\\S+))?(?: until (?<until>\\S+))?"
                    + "(?: was (?<was>.+) until (?<change>\\S+))?(?: into (?<into>.+))?");
    private static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);

    private final JdbcClient jdbc;
    private final UUID event = Ids.next();
    private final Map<UnitId, String> firstDays = new HashMap<>();
    private final Map<String, UnitId> byName = new LinkedHashMap<>();
    private final List<String[]> heirs = new ArrayList<>();

    private InventedProvince(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static InventedProvince load(DataSource source) {
        InventedProvince province = new InventedProvince(JdbcClient.create(source));
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(_ -> province.insert());
        return province;
    }

    /** The unit with this name; where several have it, the one written last. */
    public UnitId named(String name) {
        return Objects.requireNonNull(byName.get(name), () -> "no unit " + name + " in the invented province");
    }

    private void insert() {
        change(event, BEGINNING);
        String line = "";
        List<UnitId> open = new ArrayList<>();
        for (String row : text()) {
            if (row.startsWith("#") || row.isBlank()) continue;
            if (row.startsWith("== ")) {
                line = row.substring(3);
                open.clear();
                continue;
            }
            int depth = (row.length() - row.stripLeading().length()) / 2;
            while (open.size() > depth) open.removeLast();
            open.add(unit(row.strip(), line, open.isEmpty() ? null : open.getLast()));
        }
        heirs.forEach(this::succession);
        jdbc.sql("""
                with recursive a as (
                    select line, unit as descendant, unit as ancestor, 0 as depth, valid from placement where closed_by is null
                    union all
                    select a.line, a.descendant, p.parent, a.depth + 1, a.valid * p.valid
                    from a join placement p on p.unit = a.ancestor and p.line = a.line and p.closed_by is null and p.valid && a.valid
                    where p.parent is not null)
                insert into ancestry (line, descendant, ancestor, depth, valid) select line, descendant, ancestor, depth, valid from a
                """).update();
    }

    private UnitId unit(String row, String line, @Nullable UnitId parent) {
        Matcher parts = UNIT.matcher(row);
        if (!parts.matches()) throw new IllegalStateException("not a unit: " + row);
        UnitId id = UnitId.next();
        String above = parent == null ? BEGINNING.toString() : Objects.requireNonNull(firstDays.get(parent));
        String from = Objects.requireNonNullElse(parts.group("from"), above);
        firstDays.put(id, from);
        String until = Objects.requireNonNullElse(parts.group("until"), "");
        String change = parts.group("change");
        jdbc.sql("insert into unit values (?)").param(id.value()).update();
        if (change != null) version(id, parts.group("was"), parts, from, change);
        version(id, parts.group("name"), parts, change == null ? from : change, until);
        UUID row2 = Ids.next();
        jdbc.sql("""
                insert into placement (id, origin, unit, line, parent, waiver, valid, opened_by)
                values (:id, :id, :unit, :line, cast(:parent as uuid), :waiver, cast(:valid as daterange), :event)
                """)
                .param("id", row2)
                .param("unit", id.value())
                .param("line", line)
                .param("parent", parent == null ? null : parent.value())
                .param("waiver", parent == null ? "Đứng đầu hệ thống" : null)
                .param("valid", "[" + from + "," + until + ")")
                .param("event", event)
                .update();
        if (parts.group("into") != null)
            for (String heir : parts.group("into").split(" \\+ ")) heirs.add(new String[] {id.toString(), heir, until});
        byName.put(parts.group("name"), id);
        return id;
    }

    private void version(UnitId unit, String name, Matcher parts, String from, String until) {
        jdbc.sql("""
                insert into unit_version (id, origin, unit, valid, name, short_name, kind, level, opened_by)
                values (:id, :id, :unit, cast(:valid as daterange), :name, '', :kind, :level, :event)
                """)
                .param("id", Ids.next())
                .param("unit", unit.value())
                .param("valid", "[" + from + "," + until + ")")
                .param("name", name)
                .param("kind", parts.group("kind"))
                .param("level", parts.group("level"))
                .param("event", event)
                .update();
    }

    private void succession(String[] heir) {
        UUID merge = Ids.next();
        change(merge, LocalDate.parse(heir[2]));
        jdbc.sql("insert into succession values (?, ?, ?, 1, 1)")
                .params(merge, UUID.fromString(heir[0]), named(heir[1]).value())
                .update();
    }

    private void change(UUID id, LocalDate day) {
        jdbc.sql("""
                insert into change_event (id, kind, basis_number, basis_issuer, effective_on, state, payload, reason, proposed_by,
                    proposed_name, proposed_at, decided_by, decided_name, decided_at)
                values (?, 'IMPORT', '', '', ?, 'APPROVED', '{}', '', ?, 'Kiểm thử', now(), ?, 'Kiểm thử', now())
                """).params(id, day, new UUID(0, 0), new UUID(0, 0)).update();
    }

    private static List<String> text() {
        try (var in = Objects.requireNonNull(InventedProvince.class.getResourceAsStream("/cases/names/tree.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
