package thongsuot.reader.internal.cite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.cite.DocumentNumber;

/** {@code NĐCP} for {@code NĐ-CP}: the hyphen goes where a line ends at it. Only where no other reading is left. */
final class LostHyphen {
    private static final Pattern SHAPE = Pattern.compile("(NĐ|NQ|QĐ|CT|TT)(CP|TTg|UBND|HĐND|UBTVQH\\d{0,2}|BTC|BNV)");

    private LostHyphen() {}

    static DocumentNumber restored(DocumentNumber number) {
        Matcher shape = SHAPE.matcher(number.symbol());
        if (number.isParty() || !shape.matches()) {
            return number;
        }
        String symbol = shape.group(1) + "-" + shape.group(2);
        return new DocumentNumber(number.ordinal(), number.mark(), number.year(), symbol);
    }
}
