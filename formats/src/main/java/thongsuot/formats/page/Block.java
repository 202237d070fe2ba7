package thongsuot.formats.page;

import java.util.List;

/** What a page is made of once it stands in reading order. */
sealed interface Block {
    int page();

    /** Which part of the page a line belongs to: lines of different parts never make one paragraph. */
    enum Zone {
        BODY,
        LEFT_COLUMN,
        RIGHT_COLUMN,
        FOOTNOTE
    }

    /** @param columnLeft where the lines of this column begin, {@code columnRight} where full ones end */
    record Line(Segment words, int page, Zone zone, double columnLeft, double columnRight) implements Block {
        String text() {
            return words.text();
        }

        double indent() {
            return words.left() - columnLeft;
        }

        double slack() {
            return columnRight - words.right();
        }

        double size() {
            return words.size();
        }

        /** Far from both edges, and equally far. */
        boolean centred() {
            return indent() > 3.2 * size() && slack() > 3.2 * size() && Math.abs(indent() - slack()) < 2 * size();
        }

        boolean isBold() {
            return words.words().stream().allMatch(Word::bold);
        }

        /** A bare number or numeral ("khóa / XIII") begins a line by chance; a label has its sign, or a dash after it. */
        boolean hasLabel() {
            List<Word> all = words.words();
            String first = all.getFirst().text();
            if (!Segment.isLabel(first)) return false;
            boolean bare = Character.isLetterOrDigit(first.charAt(first.length() - 1));
            return !bare || all.size() > 2 && "-–".contains(all.get(1).text());
        }
    }

    /** @param edges where the columns begin and end, from left to right */
    record Table(List<List<String>> rows, int page, List<Double> edges) implements Block {}
}
