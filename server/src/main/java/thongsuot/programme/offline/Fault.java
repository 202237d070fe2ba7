package thongsuot.programme.offline;

import java.util.Arrays;
import java.util.List;

/**
 * Something wrong in a sheet.
 *
 * @param cell as the spreadsheet names it, {@code K7}; empty for the file as a whole
 */
public record Fault(String cell, Rule rule, List<String> arguments) {

    Fault(String cell, Rule rule, Object... arguments) {
        this(cell, rule, Arrays.stream(arguments).map(Object::toString).toList());
    }

    /** Each has a sentence that says what is wrong and what to do. */
    public enum Rule {
        NOT_A_SHEET,
        TOO_BIG,
        TOO_MANY_ROWS,
        MISSING_COLUMN,
        NO_ROWS,
        BROKEN_FORMULA,
        TOO_LONG,
        TWICE,
        YES_OR_NO,
        REASON_MISSING,
        REASON_ALONE,
        REFUSED_AND_MORE,
        NOT_ACCEPTED,
        NOT_NOW,
        WITHDRAWN,
        NO_RIGHT,
        WHO,
        WHO_OF_MANY,
        NOT_A_DAY,
        DAY_AHEAD,
        DAY_BEFORE_ISSUE,
        RESULT_MISSING,
        NOT_A_NUMBER,
        MEASURE_MISSING,
        AMOUNT_MISSING,
        NOT_A_LINK;

        public String key() {
            return "offline.fault." + name();
        }
    }
}
