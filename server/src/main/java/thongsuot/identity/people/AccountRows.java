package thongsuot.identity.people;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.web.Keyset;
import thongsuot.web.KeysetPage;
import thongsuot.web.SortKey;
import thongsuot.web.Table;

/** The accounts that the one who acts may see, in the order of a table; the rules of rows leave out the rest. */
@Repository
@Transactional(readOnly = true)
class AccountRows {

    private static final String STATE =
            "case when a.closed_at is not null then 3 when a.password_at is null then 1 else 2 end";
    private static final String MADE = "(a.made_at at time zone 'Asia/Ho_Chi_Minh')::date";
    private static final String FROM = """
             from account a join person p on p.id = a.person
            left join unit_version u on u.unit = a.unit and u.closed_by is null and u.valid @> today_here()
            where (:words = '' or plain(p.name) like '%' || plain(:like) || '%' or a.login like :like || '%')
            and (:closed or a.closed_at is null)
            """;
    private static final String SELECT = "select a.id, a.login, p.name, coalesce(a.mail, '') as mail, "
            + "coalesce(u.name, '') as unit, a.factor_since is not null as factor, " + STATE + " as state, " + MADE
            + " as made" + FROM;

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    KeysetPage<AccountRow> page(Table table, String words, boolean closedToo) {
        Keyset keyset = Keyset.of(table, keys(table));
        List<AccountRow> rows = sql(SELECT + " and " + keyset.where() + keyset.tail(), words, closedToo)
                .params(keyset.parameters())
                .query(AccountRow.class)
                .list();
        return keyset.page(
                rows,
                row -> table.sort().equals("name")
                        ? List.of(row.name(), row.id().toString())
                        : List.of(row.place(table.sort()), row.name(), row.id().toString()));
    }

    /** All of them in the order of the table: for a file. */
    List<AccountRow> all(Table table, String words, boolean closedToo) {
        String direction = table.descending() ? " desc" : "";
        String order = String.join(
                ", ",
                java.util.Arrays.stream(keys(table))
                        .map(key -> key.sql() + direction)
                        .toList());
        return sql(SELECT + " order by " + order, words, closedToo)
                .query(AccountRow.class)
                .list();
    }

    long count(String words, boolean closedToo) {
        return sql("select count(*)" + FROM, words, closedToo).query(Long.class).single();
    }

    private JdbcClient.StatementSpec sql(String sql, String words, boolean closedToo) {
        String given = words.strip();
        return jdbc.sql(sql)
                .params(Map.of("words", given, "like", given.replaceAll("([%_\\\\])", "\\\\$1"), "closed", closedToo));
    }

    private static SortKey[] keys(Table table) {
        SortKey name = SortKey.text("p.name collate \"vi-x-icu\"");
        SortKey id = SortKey.id("a.id");
        return switch (table.sort()) {
            case "login" -> new SortKey[] {SortKey.text("a.login"), name, id};
            case "unit" -> new SortKey[] {SortKey.text("coalesce(u.name, '') collate \"vi-x-icu\""), name, id};
            case "state" -> new SortKey[] {SortKey.number(STATE), name, id};
            case "made" -> new SortKey[] {SortKey.date(MADE), name, id};
            default -> new SortKey[] {name, id};
        };
    }
}
