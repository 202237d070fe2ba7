package thongsuot.web;

/**
 * An expression that sorts a table and places its pages. It must not be null in any row.
 *
 * @param sql written by us, never from outside
 * @param type of PostgreSQL
 */
public record SortKey(String sql, String type) {

    public static SortKey text(String sql) {
        return new SortKey(sql, "text");
    }

    public static SortKey id(String sql) {
        return new SortKey(sql, "uuid");
    }

    public static SortKey number(String sql) {
        return new SortKey(sql, "bigint");
    }

    public static SortKey date(String sql) {
        return new SortKey(sql, "date");
    }
}
