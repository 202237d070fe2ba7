package thongsuot.programme;

import java.util.List;
import java.util.Optional;
import thongsuot.documents.DocumentId;

/** The duties that who acts may see. Every call needs a transaction: outside one nobody acts and nothing is seen. */
public interface Obligations {

    /** Empty for one that is not there or not to be seen. */
    Optional<Obligation> find(ObligationId id);

    /** Who was asked, the lead first. */
    List<Mandate> mandates(ObligationId id);

    /** Duties that were given from a document, in the order in which they were given. */
    List<Obligation> of(DocumentId document);
}
