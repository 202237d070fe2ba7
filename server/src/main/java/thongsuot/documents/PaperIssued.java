package thongsuot.documents;

import java.util.UUID;
import thongsuot.organisation.UnitId;

/**
 * A letter has got its number and stands in the register. Published inside the transaction.
 *
 * @param letter as {@link Papers#begin} gave it
 */
public record PaperIssued(UUID letter, DocumentId document, UnitId issuer) {}
