package thongsuot.reader.internal.target;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.context.Numerals;

/**
 * A number, or the two ends of a range, that something is counted or measured by.
 *
 * @param upper the second number of {@code 80 - 90%}; null where there is one number
 * @param percent whether a percent sign follows
 */
record Amount(BigDecimal value, @Nullable BigDecimal upper, boolean percent, int start, int end) {
    private static final String NUMBER = "\\d{1,3}(?:[.]\\d{3}){1,6}(?:,\\d+)?|\\d+(?:[.,]\\d+)?";
    // seen: "90%" · "0,3 %" · "80 - 90%" · "20% - 50%" · "từ 80% đến 90%" · "01-02" · "1.200"
    private static final Pattern SHAPE =
            Pattern.compile("(" + NUMBER + ")(\\s?%)?" + "(?:\\s?(?:-|–|đến)\\s?(" + NUMBER + ")(?![\\d/])(\\s?%)?)?");

    /** The amount that begins at {@code at}, or null. */
    static @Nullable Amount at(String folded, int at) {
        Matcher m = SHAPE.matcher(folded).region(at, folded.length());
        BigDecimal value = m.lookingAt() ? Numerals.quantity(m.group(1)) : null;
        if (value == null) {
            return null;
        }
        BigDecimal upper = m.group(3) == null ? null : Numerals.quantity(m.group(3));
        boolean percent = m.group(2) != null || m.group(4) != null;
        boolean rising = upper != null && upper.compareTo(value) > 0 && (m.group(2) == null || m.group(4) != null);
        int single = m.group(2) != null ? m.end(2) : m.end(1);
        return rising
                ? new Amount(value, upper, percent, at, m.end())
                : new Amount(value, null, m.group(2) != null, at, single);
    }
}
