package thongsuot.reader.internal.cite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a number: {@code , ngày 20/7/2023 của Ban Thường vụ Tỉnh ủy}, in either order, with or without commas.
 *
 * @param end the place after the last of it
 */
record Attribution(
        @Nullable LocalDate date,
        boolean impossible,
        @Nullable String issuer,
        int end) {
    static final String OF = "của ";

    static Attribution after(String text, String folded, int number) {
        Attribution read = new Attribution(null, false, null, number);
        DateWords date = dateAfter(folded, number);
        if (date != null) {
            read = new Attribution(date.date(), date.impossible(), null, date.end());
        }
        int start = issuerStart(folded, read.end, date != null);
        int end = start < 0 ? start : IssuerWords.end(text, folded, start);
        if (end > start) {
            read = new Attribution(read.date, read.impossible, text.substring(start, end), end);
        }
        if (date == null && end > start) {
            DateWords late = dateAfter(folded, end);
            if (late != null && (late.date() != null || late.impossible())) {
                read = new Attribution(late.date(), late.impossible(), read.issuer, late.end());
            }
        }
        return read;
    }

    /** A date after blanks, a comma or in brackets. */
    private static @Nullable DateWords dateAfter(String folded, int from) {
        int at = Letters.skipBlanks(folded, from, 3);
        boolean comma = at < folded.length() && folded.charAt(at) == ',';
        boolean bracket = at < folded.length() && folded.charAt(at) == '(';
        DateWords date = DateWords.at(folded, comma || bracket ? Letters.skipBlanks(folded, at + 1, 3) : at);
        boolean closed = date != null && bracket && date.end() < folded.length() && folded.charAt(date.end()) == ')';
        if (date != null && closed) {
            return new DateWords(date.date(), date.impossible(), date.start(), date.end() + 1);
        }
        return date;
    }

    /** Behind {@code của}; right behind a date the name of a body may stand without it. */
    private static int issuerStart(String folded, int from, boolean dated) {
        int at = Letters.skipBlanks(folded, from, 3);
        if (at < folded.length() && folded.charAt(at) == ',') {
            int next = Letters.skipBlanks(folded, at + 1, 3);
            return folded.startsWith(OF, next) ? next + OF.length() : -1;
        }
        if (folded.startsWith(OF, at)) {
            return Letters.skipBlanks(folded, at + OF.length(), 2);
        }
        return dated && Bodies.beginAt(folded, at) ? at : -1;
    }
}
