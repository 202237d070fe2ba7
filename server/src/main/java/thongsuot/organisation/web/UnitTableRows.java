package thongsuot.organisation.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.organisation.UnitId;
import thongsuot.web.Keyset;
import thongsuot.web.KeysetPage;
import thongsuot.web.SortKey;
import thongsuot.web.Table;

/** The table of units: one statement for a page, one for how many there are. */
@Repository
class UnitTableRows {

    private static final String FROM = """
            from placement p
            join unit_version v on v.unit = p.unit and v.closed_by is null and v.valid @> :day
            join unit_kind k on k.code = v.kind
            join unit_level l on l.code = v.level
            left join unit_version w on w.unit = p.parent and w.closed_by is null and w.valid @> :day
            left join unit_code c on c.unit = v.unit and c.scheme = 'national' and c.closed_by is null and c.valid @> :day
            where p.line = :line and p.closed_by is null and p.valid @> :day
            """;
    private static final String ROW = """
            select v.unit, v.name, v.short_name, :label as kind, l.label as level, p.parent, coalesce(w.name, '') as above,
                coalesce(c.code, '') as code, lower(v.valid) as since, l.rank, v.kind as kind_code
            """;

    private final JdbcClient jdbc;

    UnitTableRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param under the unit that they stand below; null for the whole line
     */
    record Wanted(
            Sight sight,
            String words,
            String kind,
            String level,
            @org.jspecify.annotations.Nullable UnitId under) {}

    KeysetPage<UnitTableRow> page(Wanted wanted, Table table, boolean english) {
        Keyset keyset = Keyset.of(table, keys(table));
        String select = ROW.replace(":label", english ? "k.label_en" : "k.label")
                .replace("l.label", english ? "l.label_en" : "l.label");
        List<Placed> rows = filtered(select, wanted, " and " + keyset.where() + keyset.tail())
                .params(keyset.parameters())
                .query(UnitTableRows::row)
                .list();
        KeysetPage<Placed> page = keyset.page(rows, row -> place(table, row));
        return new KeysetPage<>(
                page.rows().stream().map(Placed::row).toList(), page.previous(), page.next(), page.first());
    }

    int count(Wanted wanted) {
        return filtered("select count(*) ", wanted, "").query(Integer.class).single();
    }

    private JdbcClient.StatementSpec filtered(String select, Wanted wanted, String end) {
        StringBuilder sql = new StringBuilder(select).append(FROM);
        List<Map.Entry<String, Object>> more = new ArrayList<>();
        if (!wanted.words().isBlank()) {
            sql.append(" and (plain(v.name) like :words or plain(v.short_name) like :words or c.code ilike :code)");
            more.add(Map.entry("words", "%" + escaped(wanted.words().strip()) + "%"));
            more.add(Map.entry("code", escaped(wanted.words().strip()) + "%"));
        }
        if (!wanted.kind().isEmpty()) {
            sql.append(" and v.kind = :kind");
            more.add(Map.entry("kind", wanted.kind()));
        }
        if (!wanted.level().isEmpty()) {
            sql.append(" and v.level = :level");
            more.add(Map.entry("level", wanted.level()));
        }
        UnitId under = wanted.under();
        if (under != null) {
            sql.append(
                    " and exists (select from ancestry a where a.line = :line and a.descendant = v.unit and a.ancestor = :under"
                            + " and a.depth > 0 and a.valid @> :day)");
            more.add(Map.entry("under", under.value()));
        }
        String text = sql.append(end).toString().replace("like :words", "like plain(:words)");
        JdbcClient.StatementSpec statement = jdbc.sql(text)
                .param("line", wanted.sight().line().name())
                .param("day", wanted.sight().day());
        for (Map.Entry<String, Object> each : more) statement = statement.param(each.getKey(), each.getValue());
        return statement;
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static SortKey[] keys(Table table) {
        SortKey name = SortKey.text("v.name collate \"vi-x-icu\"");
        SortKey unit = SortKey.id("v.unit");
        return switch (table.sort()) {
            case "kind" -> new SortKey[] {SortKey.text("v.kind"), name, unit};
            case "level" -> new SortKey[] {SortKey.number("l.rank"), name, unit};
            case "since" -> new SortKey[] {SortKey.date("lower(v.valid)"), name, unit};
            default -> new SortKey[] {name, unit};
        };
    }

    private static List<String> place(Table table, Placed placed) {
        UnitTableRow row = placed.row();
        String unit = row.unit().toString();
        return switch (table.sort()) {
            case "kind" -> List.of(placed.kindCode(), row.name(), unit);
            case "level" -> List.of(String.valueOf(placed.rank()), row.name(), unit);
            case "since" -> List.of(row.since().toString(), row.name(), unit);
            default -> List.of(row.name(), unit);
        };
    }

    private record Placed(UnitTableRow row, String kindCode, int rank) {}

    private static Placed row(ResultSet row, int number) throws SQLException {
        UUID above = row.getObject("parent", UUID.class);
        return new Placed(
                new UnitTableRow(
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("kind"),
                        row.getString("level"),
                        above == null ? null : new UnitId(above),
                        row.getString("above"),
                        row.getString("code"),
                        row.getObject("since", LocalDate.class)),
                row.getString("kind_code"),
                row.getInt("rank"));
    }
}
