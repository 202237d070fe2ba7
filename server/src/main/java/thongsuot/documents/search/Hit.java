package thongsuot.documents.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentId;

/**
 * A part of a document that matches.
 *
 * @param day for the next page: where it stands in the order of time
 * @param source {@code TITLE}, {@code CLAUSE} or the kind of a fact
 * @param snippet some words around the first hit, hits apart
 */
public record Hit(
        int day,
        DocumentId document,
        String source,
        int ordinal,
        String title,
        String subject,
        String issuer,
        @Nullable LocalDate issuedOn,
        String path,
        int spanStart,
        List<Piece> snippet) {

    /** @param hit whether it is what was asked for */
    public record Piece(String text, boolean hit) {}
}
