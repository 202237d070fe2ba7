package thongsuot.reader.obligation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Fact;
import thongsuot.reader.Span;

/**
 * How much, by when: {@code đến cuối năm 2025, có trên 90% chi bộ …}.
 *
 * @param unit {@code %}, or the noun that is counted
 * @param measure what is measured, in the words of the text
 * @param deadline the time that binds it, if one does
 */
public record Target(
        Comparator comparator,
        BigDecimal value,
        String unit,
        String measure,
        @Nullable Deadline deadline,
        Span span,
        String path,
        String rule)
        implements Fact {

    /** How the actual value must stand to the target. {@code trên} is strict, {@code từ … trở lên} is not. */
    public enum Comparator {
        GREATER(">"),
        AT_LEAST(">="),
        LESS("<"),
        AT_MOST("<="),
        EQUAL("=");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }
}
