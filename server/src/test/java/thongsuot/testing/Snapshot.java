package thongsuot.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that stands in a database, table by table: two are equal if nothing was changed between them. */
public final class Snapshot {

    /** What every request may write, whatever it asks for; the page of the second factor begins a secret that counts once confirmed. */
    private static final List<String> OF_REQUESTS = List.of(
            "spring_session",
            "spring_session_attributes",
            "form_once",
            "kept_form",
            "sign_in_throttle",
            "second_factor",
            "audit_entry",
            "audit_head");

    private Snapshot() {}

    /** Of each table, how many rows it has and a hash of them. */
    public static Map<String, String> of(RunningServer server) {
        Map<String, String> all = new TreeMap<>();
        try (Connection connection = server.database().owner().connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(
                    "select tablename from pg_tables where schemaname = 'public' and tablename not like 'flyway%'")) {
                while (row.next()) tables.add(row.getString(1));
            }
            tables.removeAll(OF_REQUESTS);
            for (String table : tables)
                try (ResultSet row = statement.executeQuery(
                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from \""
                                + table + "\" t")) {
                    row.next();
                    all.put(table, row.getString(1));
                }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    /** How many entries of the trail say that this was done. */
    public static int traces(RunningServer server, String action) {
        return traces(server, action, null);
    }

    /** The same of one thing; null for whatever it was done to. */
    public static int traces(RunningServer server, String action, @Nullable UUID subject) {
        try (Connection connection = server.database().owner().connect();
                PreparedStatement statement = connection.prepareStatement("""
                        select count(*) from audit_entry where action = ? and (cast(? as text) is null or subject_id = ?)
                        """)) {
            String id = subject == null ? null : subject.toString();
            statement.setString(1, action);
            statement.setString(2, id);
            statement.setString(3, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
