package thongsuot.organisation.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a file.
 *
 * @param row the number of the row as the spreadsheet shows it; 0 for the file as a whole
 * @param field the column; null where it is not one alone
 */
public record RowError(int row, @Nullable Field field, Rule rule, List<String> arguments) {

    RowError(int row, @Nullable Field field, Rule rule, Object... arguments) {
        this(
                row,
                field,
                rule,
                java.util.Arrays.stream(arguments).map(Object::toString).toList());
    }

    /** Each has a sentence that says what is wrong and what to do, under {@link #key()}. */
    public enum Rule {
        TOO_BIG,
        TOO_MANY_ROWS,
        NOT_A_TABLE,
        NO_ROWS,
        MISSING_COLUMN,
        MERGED_CELLS,
        FORMULA,
        MISSING,
        TOO_LONG,
        UNKNOWN_KIND,
        UNKNOWN_LEVEL,
        UNKNOWN_LINE,
        TWICE_IN_LINE,
        NOT_THE_SAME,
        PARENT_UNKNOWN,
        PARENT_NOT_IN_LINE,
        PARENT_AND_WAIVER,
        BELOW_ITSELF,
        NOT_A_DAY,
        BEFORE_PARENT,
        CODE_FORM,
        CODE_TWICE,
        CODE_TAKEN,
        REFUSED;

        public String key() {
            return "units.import.error." + name();
        }
    }
}
