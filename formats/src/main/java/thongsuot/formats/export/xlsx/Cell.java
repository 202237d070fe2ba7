package thongsuot.formats.export.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.export.words.Characters;

/** What stands in a cell. */
sealed interface Cell {
    /** Words; never a formula, whatever they begin with. */
    record Words(String text) implements Cell {
        private static final int LONGEST = 32_000;
        private static final int LONGEST_TEXT_FORMAT = 255;

        public Words {
            text = Characters.clean(text.replace('\u2028', '\n')).strip();
            if (text.length() > LONGEST) {
                text = text.substring(0, LONGEST) + "…";
            }
            // Excel shows longer cells of the text format as ####; there a blank keeps the words from being a formula.
            if (text.length() > LONGEST_TEXT_FORMAT && couldBeFormula(text)) {
                text = " " + text;
            }
        }

        /** Whether the cell must say that it is text, because who edits it would otherwise start a formula. */
        boolean asText() {
            return couldBeFormula(text);
        }

        private static boolean couldBeFormula(String text) {
            return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        }
    }

    /** A day that sorts and filters as a day. */
    record Day(LocalDate day) implements Cell {}

    /** A number that sums. */
    record Figure(BigDecimal value) implements Cell {}

    /** Nothing is known. */
    record Blank() implements Cell {}

    static Cell words(@Nullable String text) {
        return text == null || text.isBlank() ? new Blank() : new Words(text);
    }

    static Cell lines(List<String> texts) {
        return words(String.join("\n", texts));
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? new Blank() : new Day(day);
    }
}
