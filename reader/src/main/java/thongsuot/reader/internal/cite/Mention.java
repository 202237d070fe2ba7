package thongsuot.reader.internal.cite;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.cite.DocumentNumber;

/**
 * A mention of a numbered document while it is being worked out.
 *
 * @param named whether a word says the kind, not the symbol alone
 * @param numberStart the first digit of the number
 * @param start where the words of the mention begin, at the kind's word as a rule
 */
record Mention(
        DocumentNumber number,
        DocumentKind kind,
        boolean named,
        @Nullable LocalDate date,
        @Nullable String issuer,
        int start,
        int numberStart,
        int end,
        String rule) {

    Mention withDate(@Nullable LocalDate day) {
        return new Mention(number, kind, named, day, issuer, start, numberStart, end, rule);
    }

    Mention withIssuer(@Nullable String name) {
        return new Mention(number, kind, named, date, name, start, numberStart, end, rule);
    }

    Mention withKind(DocumentKind other) {
        return new Mention(number, other, named, date, issuer, start, numberStart, end, rule);
    }

    Mention withNumber(DocumentNumber other) {
        return new Mention(other, kind, named, date, issuer, start, numberStart, end, rule);
    }

    /** The mention of another number of the same list, the first of which has the words before it. */
    Mention of(OrdinalList.Ordinal ordinal, int place) {
        DocumentNumber other = number.withOrdinal(ordinal.digits());
        return new Mention(other, kind, named, date, issuer, place, ordinal.start(), ordinal.end(), rule);
    }

    Mention startingAt(int place) {
        return new Mention(number, kind, named, date, issuer, place, numberStart, end, rule);
    }

    /** The code in capitals: titles are printed so. */
    String key() {
        return number.code().toUpperCase(Locale.ROOT);
    }
}
