package thongsuot.reader.node;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.cite.DocumentKind;

/**
 * What stands above the first part: {@code TỈNH ỦY … / Số 49-KH/TU / …, ngày 27 tháng 01 năm 2022 / KẾ HOẠCH / về …}.
 * A part that the text lacks is null, never guessed.
 *
 * @param issuer the body that issues the document
 * @param superior the body above the issuer in the letterhead
 * @param number the number alone: 49
 * @param symbol the code without its number: {@code KH/TU}
 * @param code number and symbol as the form has them, without blanks: {@code 49-KH/TU}
 * @param kind the kind of document, by its word or, for a letter, by its form
 * @param place where it was signed
 * @param issuedOn when it was signed
 * @param title what it is about, one line, without the kind's own word
 * @param span from the first word of the letterhead to the last of the title
 */
public record Header(
        @Nullable String issuer,
        @Nullable String superior,
        @Nullable Integer number,
        @Nullable String symbol,
        @Nullable String code,
        @Nullable DocumentKind kind,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        @Nullable String title,
        Span span) {}
