package thongsuot.documents;

import java.time.LocalDate;
import thongsuot.organisation.UnitId;
import thongsuot.reader.cite.DocumentKind;

/** Numbers of documents, drawn one after the other: no gap, no double, however many draw at once. */
public interface Numbers {

    /**
     * Draws the next number for a document, inside the caller's transaction: a transaction that fails gives its number back.
     *
     * @param symbol what stands after the number: {@code KH/TU}, {@code KH-UBND}
     * @param mark {@code -} for a Party body, which counts through a term; {@code /} for a state body, which counts through a year
     * @param day of the document, which says which term or year
     */
    Drawn draw(UnitId issuer, DocumentKind kind, String symbol, char mark, LocalDate day, DocumentId document);

    /**
     * Says when a term of a committee begins: the day after its congress closed. A term that was open ends the day before.
     *
     * @param label the years: {@code 2025-2030}
     * @param basis what it rests on; may be empty
     */
    void term(UnitId issuer, String label, LocalDate firstDay, String basis);

    /** @param code the number with its symbol: {@code 49-KH/TU}; below ten with a zero before it */
    record Drawn(int number, String code, String series) {}
}
