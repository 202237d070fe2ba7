package thongsuot.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A place for a unit in a line: below a parent, or as a root for a reason that somebody gives.
 *
 * @param parent null for a root
 * @param waiver why it has no parent; null below one
 */
public record Place(
        Line line, @Nullable UnitId parent, @Nullable String waiver) {

    public Place {
        if ((parent == null) == (waiver == null || waiver.isBlank()))
            throw new IllegalArgumentException(
                    "a place in " + line + " needs a parent, or else a reason for having none");
    }

    public static Place below(Line line, UnitId parent) {
        return new Place(line, parent, null);
    }

    public static Place root(Line line, String waiver) {
        return new Place(line, null, waiver);
    }
}
