package thongsuot.documents.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.FactKind;
import thongsuot.organisation.UnitId;
import thongsuot.reader.cite.DocumentKind;

/**
 * A search with its filters. What is null or empty filters nothing.
 *
 * @param facts the kind of fact to search in; null for titles and the text of all parts
 * @param issuer the unit that issued
 * @param issuerWords the issuer by its name, where it is no unit of ours
 * @param inForceOn only documents in force on that day
 * @param named the names, folded, of a unit that the text must name by one of them
 */
record Wanted(
        Asked asked,
        @Nullable FactKind facts,
        @Nullable DocumentKind kind,
        @Nullable Integer year,
        @Nullable UnitId issuer,
        String issuerWords,
        @Nullable LocalDate inForceOn,
        List<List<String>> named) {

    Wanted {
        named = List.copyOf(named);
    }

    /** Whether anything at all is asked. */
    boolean isEmpty() {
        return asked.isEmpty()
                && kind == null
                && year == null
                && issuer == null
                && issuerWords.isBlank()
                && named.isEmpty()
                && facts == null;
    }
}
