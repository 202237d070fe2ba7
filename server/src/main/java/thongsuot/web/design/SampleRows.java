package thongsuot.web.design;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.web.Keyset;
import thongsuot.web.KeysetPage;
import thongsuot.web.SortKey;
import thongsuot.web.Table;

/** Invented rows, made by the database as it is asked: the table sorts, filters and pages as a real one does. */
final class SampleRows {

    private static final String ROWS = """
            (select lpad(n::text, 4, '0') as id,
                    (array['Đảng ủy xã ', 'Đảng ủy phường ', 'Chi bộ '])[n % 3 + 1]
                        || (array['Ân Mỹ', 'Bình Sơn', 'Cát Linh', 'Đông Giang', 'Hòa Ưng', 'Yên Lạc'])[n % 6 + 1] || ' ' || n as name,
                    (array['xa', 'phuong', 'chi-bo'])[n % 3 + 1] as kind,
                    (n * 7919) % 4000 as members, date '2025-07-01' + n as since, n % 5 * 25 as done
             from generate_series(1, 137) n) r
            """;

    private final JdbcClient jdbc;

    SampleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    KeysetPage<SampleRow> page(Table table) {
        boolean byMembers = table.sort().equals("members");
        Keyset keyset = Keyset.of(
                table,
                8,
                byMembers ? SortKey.number("members") : SortKey.text("name collate \"vi-x-icu\""),
                SortKey.text("id"));
        Map<String, Object> parameters = new HashMap<>(keyset.parameters());
        parameters.put("name", table.filter("name"));
        parameters.put("kind", table.filter("kind"));
        List<SampleRow> rows = jdbc.sql(
                        "select * from " + ROWS + " where " + FILTER + " and " + keyset.where() + keyset.tail())
                .params(parameters)
                .query(SampleRow.class)
                .list();
        return keyset.page(rows, row -> List.of(byMembers ? String.valueOf(row.members()) : row.name(), row.id()));
    }

    long count(Table table) {
        return jdbc.sql("select count(*) from " + ROWS + " where " + FILTER)
                .param("name", table.filter("name"))
                .param("kind", table.filter("kind"))
                .query(Long.class)
                .single();
    }

    private static final String FILTER = "strpos(plain(name), plain(:name)) > 0 and (:kind = '' or kind = :kind)";
}
