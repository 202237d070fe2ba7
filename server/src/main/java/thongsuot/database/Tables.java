package thongsuot.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of the product, as the database itself lists them. */
final class Tables {

    /** Sessions end with the machine they were on, and the lists of migrations are made by migrating. */
    private static final String LISTED = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
              and c.relname not like 'migrations\\_%' and c.relname not like 'spring\\_session%'
            order by 1
            """;

    private static final String REFERENCES = """
            select conrelid::regclass::text, confrelid::regclass::text from pg_constraint
            where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid
            """;

    private Tables() {}

    /** Each after the tables it refers to. */
    static List<String> inOrder(Connection connection) throws SQLException {
        Map<String, Set<String>> needs = new HashMap<>();
        List<String> all = strings(connection, LISTED);
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(REFERENCES)) {
            while (rows.next())
                needs.computeIfAbsent(rows.getString(1), _ -> new LinkedHashSet<>())
                        .add(rows.getString(2));
        }
        Set<String> ordered = new LinkedHashSet<>();
        all.forEach(table -> place(table, needs, ordered, new LinkedHashSet<>()));
        ordered.retainAll(all);
        return List.copyOf(ordered);
    }

    /** Those that hold a value of their own: what the database computes is not copied. */
    static List<String> columns(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select attname from pg_attribute
                where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                order by attnum
                """)) {
            statement.setString(1, quoted(table));
            try (ResultSet rows = statement.executeQuery()) {
                List<String> columns = new ArrayList<>();
                while (rows.next()) columns.add(rows.getString(1));
                return columns;
            }
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(List<String> names) {
        return names.stream().map(Tables::quoted).collect(Collectors.joining(", "));
    }

    private static void place(String table, Map<String, Set<String>> needs, Set<String> ordered, Set<String> path) {
        if (ordered.contains(table) || !path.add(table)) return;
        needs.getOrDefault(table, Set.of()).forEach(each -> place(each, needs, ordered, path));
        ordered.add(table);
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) all.add(rows.getString(1));
        }
        return all;
    }
}
