package thongsuot.reader.lint;

import thongsuot.reader.Fact;

/** Facts that stand in a row of a table: {@code II/|4}. */
final class TableRow {
    private TableRow() {}

    static boolean is(Fact fact) {
        return last(fact.path()).startsWith("|");
    }

    /** The path of the node that holds the table. */
    static String table(Fact fact) {
        return fact.path().substring(0, fact.path().length() - last(fact.path()).length());
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
