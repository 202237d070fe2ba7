package thongsuot.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Something before and after a change.
 *
 * @param before null if it begins
 * @param after null if it ends
 */
public record Diff<T>(@Nullable T before, @Nullable T after) {

    public boolean begins() {
        return before == null;
    }

    public boolean ends() {
        return after == null;
    }

    /** Whichever there is, the later first. */
    public T either() {
        if (after != null) return after;
        if (before != null) return before;
        throw new IllegalStateException("neither before nor after");
    }
}
