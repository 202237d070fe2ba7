package thongsuot.web;

/**
 * A column of a table.
 *
 * @param key small letters and hyphens; what {@code sort} says in the address
 * @param label the heading, in words
 * @param sortable whether the heading sorts
 * @param number whether it holds numbers, which stand on the right
 * @param shown whether it is shown until somebody chooses
 * @param fixed whether it is always shown
 */
public record Column(String key, String label, boolean sortable, boolean number, boolean shown, boolean fixed) {

    /** A column that sorts and is always there: the name. */
    public static Column name(String key, String label) {
        return new Column(key, label, true, false, true, true);
    }

    public static Column text(String key, String label) {
        return new Column(key, label, false, false, true, false);
    }

    public static Column number(String key, String label) {
        return new Column(key, label, false, true, true, false);
    }

    public Column sorts() {
        return new Column(key, label, true, number, shown, fixed);
    }

    /** Left out until somebody asks for it. */
    public Column hidden() {
        return new Column(key, label, sortable, number, false, false);
    }
}
