package thongsuot.documents.files;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.platform.Invariant;

/**
 * A rule of the data as a statement that finds where it does not hold.
 *
 * @param sql gives the thing and what stands there
 */
record Broken(String key, String sql) implements Invariant {

    static Invariant of(String key, String sql) {
        return new Broken(key, sql);
    }

    @Override
    public List<Violation> violations(JdbcClient owner) {
        return owner.sql(sql)
                .query((row, _) -> new Violation(row.getString(1), row.getString(2)))
                .list();
    }
}
