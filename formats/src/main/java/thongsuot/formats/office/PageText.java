package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.office.Block.Cell;
import thongsuot.formats.office.Block.Paragraph;
import thongsuot.formats.office.Block.Row;
import thongsuot.formats.office.Block.Table;

/** Writes blocks as text: a paragraph a line, a row of data a line, columns one after the other. */
final class PageText {
    private final List<String> lines = new ArrayList<>();

    static String of(List<Block> blocks) {
        return String.join("\n", TabbedColumns.unfold(lines(blocks)));
    }

    /** The lines of {@code blocks}, tabs and page ends still in them. */
    static List<String> lines(List<Block> blocks) {
        PageText page = new PageText();
        page.write(blocks);
        return page.lines;
    }

    private void write(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> paragraph(paragraph.text());
                case Table table -> table(table);
            }
        }
    }

    /** A page break ends its line and stays at the line's end. */
    private void paragraph(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\f') {
                lines.add(text.substring(from, c == '\f' ? i + 1 : i));
                from = i + 1;
            }
        }
        if (from < text.length() || from == 0) {
            lines.add(text.substring(from));
        }
    }

    private void table(Table table) {
        switch (LayoutTables.purpose(table)) {
            case DATA -> table.rows().forEach(this::row);
            case LETTERHEAD, FRAME ->
                table.rows().forEach(row -> row.cells().forEach(cell -> lines.addAll(cell.lines())));
            case COLUMNS -> columns(table.rows());
        }
    }

    private void row(Row row) {
        StringBuilder line = new StringBuilder("|");
        boolean empty = true;
        for (Cell cell : row.cells()) {
            List<String> words = cell.words();
            empty &= words.isEmpty();
            line.append(' ');
            for (int i = 0; i < words.size(); i++) {
                line.append(i == 0 ? "" : "\u2028").append(inCell(words.get(i)));
            }
            line.append(" |");
        }
        if (!empty) {
            lines.add(line.toString());
        }
    }

    /** The row of a table within the cell is a paragraph of the cell. */
    private static String inCell(String line) {
        boolean row = line.startsWith("| ") && line.endsWith(" |") && line.length() > 3;
        String words = row ? line.substring(2, line.length() - 2).replace(" | ", " ") : line;
        return words.replace('|', '/').replace('\u2028', ' ').replace('\t', ' ');
    }

    /** Rows of equally many cells are read column by column; a row with another number of cells begins anew. */
    private void columns(List<Row> rows) {
        int from = 0;
        while (from < rows.size()) {
            int cells = rows.get(from).cells().size();
            int to = from + 1;
            while (to < rows.size() && rows.get(to).cells().size() == cells) {
                to++;
            }
            for (int column = 0; column < cells; column++) {
                for (Row row : rows.subList(from, to)) {
                    lines.addAll(row.cells().get(column).lines());
                }
            }
            from = to;
        }
    }
}
