package thongsuot.platform;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that leaves a trace. Published inside the transaction of the change, it is written into the trail before that transaction
 * commits, so that nothing is stored without its trace and nothing traced that was not stored.
 */
public interface Traceable {

    /** What was done, as a key of words: {@code organisation.unit.renamed}. */
    String action();

    /** What it was done to: {@code unit}, {@code account}, … */
    String subjectKind();

    /** The id of that thing. */
    String subjectId();

    /** The name of that thing at that moment, for readers of the trail. */
    String subjectName();

    /** The unit whose auditors may read of it; null where it belongs to the whole installation. */
    @Nullable
    UUID unit();

    /** What stood there before, field by field; empty for something new. Never a secret. */
    default Map<String, ?> before() {
        return Map.of();
    }

    /** What stands there now, field by field; empty for something gone. Never a secret. */
    default Map<String, ?> after() {
        return Map.of();
    }
}
