package thongsuot.platform;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Who changed a thing last, for whoever meets the change: a second editor. */
public interface LastChange {

    /** @param name of the person, as it was then */
    record By(String name, Instant at) {}

    /**
     * @param subjectKind as in {@link Traceable}
     * @param actions those that count as changes of it; others, such as looking at it, are passed over
     * @return empty if none of them ever happened to it
     */
    Optional<By> of(String subjectKind, String subjectId, Collection<String> actions);
}
