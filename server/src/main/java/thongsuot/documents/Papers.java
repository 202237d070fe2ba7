package thongsuot.documents;

import java.util.UUID;
import thongsuot.organisation.UnitId;

/**
 * Official papers of a unit whose words another module has: head, place, symbol and signature come from the organisation and the form of the
 * day, people change them among the letters, and the number freezes them. {@link PaperIssued} tells when that has happened.
 */
public interface Papers {

    /** Whether who acts may write papers of a unit. */
    boolean mayWrite(UnitId issuer);

    /**
     * Begins a letter of the unit; its page is {@code /letters/} and the id.
     *
     * @param directive what it carries out: it is cited in the first sentence
     * @throws thongsuot.platform.RefusedException if who acts may not write letters of the unit
     */
    UUID begin(UnitId issuer, DocumentId directive, Paper paper);

    /** The same for a paper that carries out no document, such as a notice of what is due. */
    UUID begin(UnitId issuer, Paper paper);

    /**
     * Puts new words into a letter; what people changed of its head and signature stays.
     *
     * @return whether it was still a draft
     */
    boolean reword(UUID letter, DocumentId directive, Paper paper);
}
