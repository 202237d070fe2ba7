package thongsuot.reader.internal.cite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentNumber;
import thongsuot.reader.internal.symbol.SymbolTable;

/**
 * The kind's word some way before a number: {@code Nghị quyết của Bộ Chính trị ngày 22/12/2024 số 57-NQ/TW},
 * {@code Luật Giao dịch điện tử số 20/2023/QH15}, {@code các Kế hoạch của Ủy ban nhân dân tỉnh: số 330/KH-UBND}.
 */
record FarNoun(
        KindNoun noun, @Nullable LocalDate date, @Nullable String issuer) {
    private static final int REACH = 240;

    /** The nearest word before {@code from} that can name the kind of {@code number}, in its clause and behind {@code floor}. */
    static @Nullable FarNoun before(String text, String folded, int from, int floor, DocumentNumber number) {
        int roof = Math.max(floor, from - REACH);
        for (int i = from - 1; i >= roof; i--) {
            char c = text.charAt(i);
            if (c == '\n' || c == ';' || c == '|' || c == '\u2028' || c == '(' || stop(text, i)) {
                return null;
            }
            if (c == ')') {
                i = opening(text, i, roof);
            } else if (Character.isUpperCase(c) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                KindNoun noun = KindNoun.startingAt(folded, i);
                if (noun != null && noun.kind() != null && SymbolTable.fits(noun.kind(), number)) {
                    return told(text, folded, noun, from);
                }
            }
        }
        return null;
    }

    private static boolean stop(String text, int i) {
        return text.charAt(i) == '.' && i + 1 < text.length() && Letters.blank(text.charAt(i + 1));
    }

    private static int opening(String text, int close, int roof) {
        int i = close;
        while (i > roof && text.charAt(i) != '(') {
            i--;
        }
        return i;
    }

    private static FarNoun told(String text, String folded, KindNoun noun, int from) {
        LocalDate date = null;
        int day = Letters.find(folded, "ngày", noun.end(), from);
        if (day >= 0) {
            DateWords words = DateWords.at(folded, day);
            date = words == null ? null : words.date();
        }
        String issuer = null;
        int of = Letters.find(folded, Attribution.OF, noun.end(), from);
        if (of >= 0 && Bodies.beginAt(folded, of + 4)) {
            int end = IssuerWords.end(text, folded, of + 4);
            issuer = end <= from && end > of + 4 ? text.substring(of + 4, end) : null;
        }
        return new FarNoun(noun, date, issuer);
    }
}
