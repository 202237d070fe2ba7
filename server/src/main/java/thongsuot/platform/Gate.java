package thongsuot.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one place that decides whether who acts may do something. Everything that is not allowed is refused. */
public interface Gate {

    /**
     * @param unit the unit that it is done to; null for what belongs to the whole installation
     */
    Decision decide(Action action, @Nullable UUID unit);

    /**
     * @throws RefusedException if the decision is no
     */
    default void require(Action action, @Nullable UUID unit) {
        if (decide(action, unit) instanceof Decision.Denied denied) throw new RefusedException(denied);
    }

    /** For what a page shows or leaves out. */
    default boolean allows(Action action, @Nullable UUID unit) {
        return decide(action, unit) instanceof Decision.Allowed;
    }

    /** Whether there is any unit to which it may be done, for entries of the menu. */
    default boolean allowsAnywhere(Action action) {
        return allows(action, null);
    }
}
