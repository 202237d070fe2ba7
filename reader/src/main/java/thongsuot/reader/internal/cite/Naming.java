package thongsuot.reader.internal.cite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.cite.DocumentNumber;
import thongsuot.reader.internal.symbol.SymbolTable;

/**
 * What the words before a number say of the document: its kind, and now and then its date and issuer.
 *
 * @param said whether a word says the kind, not the symbol alone
 * @param start where the words of the mention begin
 * @param listed whether date and issuer, where there are any, go for a whole list: {@code các Kế hoạch của UBND tỉnh: số …; số …}
 */
record Naming(
        DocumentKind kind,
        boolean said,
        int start,
        @Nullable LocalDate date,
        @Nullable String issuer,
        boolean listed) {

    /** By the word right before the number. */
    static Naming near(Lead lead, DocumentNumber number) {
        DocumentKind kind = lead.noun() == null ? null : lead.noun().kind();
        return new Naming(
                kind == null ? SymbolTable.kind(number) : kind, kind != null, lead.start(), null, null, false);
    }

    /** By a word further before. */
    static Naming far(FarNoun far, DocumentNumber number) {
        DocumentKind kind = far.noun().kind();
        return new Naming(
                kind == null ? SymbolTable.kind(number) : kind,
                kind != null,
                far.noun().start(),
                far.date(),
                far.issuer(),
                true);
    }

    /** By the mention before in the same list, whose name was {@code of}. */
    static Naming next(Lead lead, Naming of, DocumentKind kind) {
        return new Naming(kind, true, lead.start(), null, of.listed ? of.issuer : null, of.listed);
    }
}
