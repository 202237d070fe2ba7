package thongsuot.documents.citations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Origin;
import thongsuot.reader.cite.DocumentKind;

/**
 * A document that a mention may mean: one with the same number and symbol.
 *
 * @param sameSeries whether the mention's date falls into the term or year in which its number counts; false where either is unknown
 */
record Known(
        DocumentId id,
        DocumentKind kind,
        Origin origin,
        String issuer,
        @Nullable LocalDate issuedOn,
        boolean sameSeries) {}
