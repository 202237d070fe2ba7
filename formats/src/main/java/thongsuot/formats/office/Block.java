package thongsuot.formats.office;

import java.util.List;

/** A piece of a page, in reading order. */
sealed interface Block {
    /** Words with their soft line breaks ({@code \n}), tabs ({@code \t}) and page breaks ({@code \f}); the label stands in front. */
    record Paragraph(String text) implements Block {}

    record Table(List<Row> rows, Borders borders) implements Block {}

    record Row(List<Cell> cells) {}

    /**
     * A merged cell is one cell; the cells that a cell reaches down into are empty.
     *
     * @param lines the cell's text as {@link PageText} writes it, so that tables within tables are written once
     */
    record Cell(List<String> lines) {
        static final Cell EMPTY = new Cell(List.of());

        static Cell of(List<Block> blocks) {
            return new Cell(PageText.lines(blocks));
        }

        /** The lines that have words in them. */
        List<String> words() {
            return lines.stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** Whether lines are drawn around the cells, as far as the file tells. */
    enum Borders {
        DRAWN,
        NONE,
        UNKNOWN
    }
}
