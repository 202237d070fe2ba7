package thongsuot.documents.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.NewDocument;
import thongsuot.organisation.UnitId;

/**
 * A header made ready for the table: the code without blanks, the series worked out, the issuer known by one name.
 *
 * @param issuerKey what tells issuers apart: the unit, or the name as search sees it; empty while nobody knows
 */
record Header(
        NewDocument given,
        @Nullable String code,
        @Nullable Integer number,
        @Nullable String symbol,
        @Nullable String series,
        @Nullable UnitId issuerUnit,
        String issuerName,
        String issuerKey,
        @Nullable LocalDate issuedOn) {

    /** Whether it can be told from every other document. */
    boolean identified() {
        return code != null && !issuerKey.isEmpty() && (series != null || issuedOn != null);
    }
}
