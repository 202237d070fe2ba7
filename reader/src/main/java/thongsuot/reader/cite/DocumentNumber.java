package thongsuot.reader.cite;

import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.cite.NumberScanner;

/**
 * The number and symbol of a document: {@code 49-KH/TU}, {@code 28/KH-LĐLĐ}, {@code 30/2020/NĐ-CP}, {@code 66.7/2025/NQ-CP}.
 * Numbers begin again with each term of a committee or each year, so that a number alone names no document.
 *
 * @param ordinal the number as printed, zeros kept: {@code 03}, {@code 66.7}, {@code 12a}
 * @param mark what stands after it: a hyphen in Party numbers, a slash in those of the state
 * @param year the year that legal documents carry in their number
 * @param symbol the letters after it, without blanks: {@code KH/TU}, {@code QĐ-UBND}, {@code QH15}
 */
public record DocumentNumber(
        String ordinal, char mark, @Nullable String year, String symbol) {

    /** The number that {@code words} are, blanks and the word {@code số} aside; null where they are none or leave it blank. */
    public static @Nullable DocumentNumber parse(String words) {
        return NumberScanner.whole(words);
    }

    /** Number and symbol as the form has them: {@code 101 -QĐ/TW} is {@code 101-QĐ/TW}. */
    public String code() {
        return ordinal + mark + (year == null ? "" : year + "/") + symbol;
    }

    /** The number as an integer; null for {@code 66.7} and {@code 12a}. */
    public @Nullable Integer number() {
        return ordinal.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.valueOf(ordinal) : null;
    }

    /** Whether it has the form of the Party and the Youth Union, a hyphen after the number. */
    public boolean isParty() {
        return mark == '-';
    }

    /** The first letters of the symbol, which name the kind or, in a state letter, the office: {@code KH}, {@code UBND}. */
    public String head() {
        int end = 0;
        while (end < symbol.length() && Character.isLetterOrDigit(symbol.charAt(end))) {
            end++;
        }
        return symbol.substring(0, end);
    }

    /** What follows the {@link #head()}: {@code TU}, {@code UBND-HC}; empty for {@code QH15}. */
    public String office() {
        return symbol.length() > head().length() ? symbol.substring(head().length() + 1) : "";
    }

    /** The same symbol under another number: the {@code 18} of {@code số 18, 19-NQ/TW}. */
    public DocumentNumber withOrdinal(String other) {
        return new DocumentNumber(other, mark, year, symbol);
    }

    @Override
    public String toString() {
        return code();
    }
}
