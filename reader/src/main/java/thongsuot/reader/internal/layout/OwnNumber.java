package thongsuot.reader.internal.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.symbol.SymbolTable;
import thongsuot.reader.internal.text.Fold;

/**
 * The document's own number in its letterhead, any part of which a draft may leave blank.
 *
 * @param number the integer alone; null where blank, or where it is no integer ({@code 66.7/2025/NQ-CP})
 * @param symbol the code without number and year: {@code KH/TU}, {@code QĐ-UBND}
 * @param code number and symbol as the form has them, without blanks; null where the number is blank
 * @param end code units of the line up to the end of the number
 */
record OwnNumber(
        @Nullable Integer number,
        @Nullable String symbol,
        @Nullable String code,
        int end) {

    // seen: "Số: 28 /KH-LĐLĐ" · "Số 49-KH/TU" · "Số: /CV - ĐTN" · "Số:      - KH/ĐTN" · "Số: 66.7/2025/NQ-CP" · "Số:
    // ……/QĐ-UBND" · "Số 147 CTr/TU"
    private static final Pattern FORM = Pattern.compile(
            "(?:\\p{L}+ ){0,2}[Ss][ốôÔỐ]\\s*[:.]?\\s*(?<blank>[….…_\\s]*)(?<number>\\d{1,5}(?:\\.\\d{1,3})?[a-zA-Z]?)?[\\s….…_]*"
                    + "(?<symbol>[-–/]\\s*(?:(?<year>\\d{4})\\s*/\\s*)?[\\p{Lu}][\\p{L}\\d]*(?:\\s*[-–/.&]\\s*[\\p{Lu}\\d][\\p{L}\\d]*|\\s*,\\s*(?=[\\p{Lu}\\d]+[-/])[\\p{Lu}\\d]+){0,6}"
                    + "|\\s(?=[A-ZĐ][A-Za-zĐđ]{0,4}/[A-ZĐ])[\\p{Lu}][\\p{L}]*/[\\p{Lu}][\\p{L}\\d]*(?:-[\\p{Lu}]+){0,6})?");

    /** The number in {@code line}, which begins with {@code Số}; null where the line has neither number nor symbol. */
    static @Nullable OwnNumber in(String line) {
        Matcher form = FORM.matcher(line);
        if (!form.lookingAt()) {
            return null;
        }
        String digits = form.group("number");
        String rest = form.group("symbol");
        if (digits == null && rest == null) {
            return null;
        }
        String marked = rest == null ? "" : compact(rest);
        String year = rest == null ? null : form.group("year");
        String symbol = marked.isEmpty() ? null : symbol(marked, year);
        String code = digits == null || symbol == null
                ? digits
                : digits + (marked.charAt(0) == '-' || marked.charAt(0) == '/' ? marked : "-" + marked);
        boolean whole = digits != null && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return new OwnNumber(whole ? Integer.valueOf(digits) : null, symbol, code, form.end());
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "").replace('–', '-');
    }

    private static String symbol(String marked, @Nullable String year) {
        String bare = marked.charAt(0) == '-' || marked.charAt(0) == '/' ? marked.substring(1) : marked;
        return year == null ? bare : bare.substring(bare.indexOf('/') + 1);
    }

    /** Whether the symbol is that of a letter: {@code UBND-NCKS}, {@code CV/TU}: an office and its desk, or CV. */
    boolean isLetter() {
        if (symbol == null) {
            return false;
        }
        String first = Fold.fold(symbol.split("[-/]")[0]);
        return first.equals("cv") || symbol.indexOf('/') < 0 && !SymbolTable.isKind(symbol.split("[-/]")[0]);
    }
}
