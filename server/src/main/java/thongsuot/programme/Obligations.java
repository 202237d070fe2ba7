package thongsuot.programme;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentId;

/** The duties that who acts may see. Every call needs a transaction: outside one nobody acts and nothing is seen. */
public interface Obligations {

    /** Empty for one that is not there or not to be seen. */
    Optional<Obligation> find(ObligationId id);

    /** Who was asked, the lead first. */
    List<Mandate> mandates(ObligationId id);

    /**
     * Those that the units asked for which who acts works, the newest first.
     *
     * @param document only those from it; null for all
     * @param before only older ones; null from the newest
     */
    List<Obligation> given(@Nullable DocumentId document, @Nullable ObligationId before, int most);

    /** Those that these units were asked, in whatever role; else the same. */
    List<Obligation> received(@Nullable DocumentId document, @Nullable ObligationId before, int most);

    /** Duties that were given from a document, in the order in which they were given. */
    List<Obligation> of(DocumentId document);
}
