package thongsuot.web;

/**
 * A field before and after.
 *
 * @param label the field
 * @param before empty where nothing stood
 * @param after empty where nothing stands
 */
public record Difference(String label, String before, String after) {

    public boolean changed() {
        return !before.equals(after);
    }
}
