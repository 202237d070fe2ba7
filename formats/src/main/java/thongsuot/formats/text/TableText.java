package thongsuot.formats.text;

import java.util.List;

/**
 * Rows of cells to text: data as lines {@code | cell | cell |}; a letterhead or signature that was typed into a table is read
 * left column first, any other borderless table across.
 */
public final class TableText {
    /** Parts the paragraphs within a cell. */
    public static final char PARAGRAPH = '\u2028';

    private TableText() {}

    /** @param rows cells as text, their paragraphs parted by {@link #PARAGRAPH} */
    public static String of(List<List<String>> rows, boolean ruled) {
        if (isLayout(rows, ruled)) return isLetterhead(rows) ? downColumns(rows) : across(rows);
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            if (row.stream().allMatch(String::isBlank)) continue;
            text.append('|');
            row.forEach(cell -> text.append(' ').append(cell.replace('|', '/')).append(" |"));
            text.append('\n');
        }
        return text.toString();
    }

    private static boolean isLayout(List<List<String>> rows, boolean ruled) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns <= 1 || isLetterhead(rows)) return true;
        return !ruled && (columns == 2 || rows.size() < 3);
    }

    private static boolean isLetterhead(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return columns >= 2
                && columns <= 4
                && rows.size() <= 6
                && rows.stream().anyMatch(row -> row.stream().anyMatch(TableText::isShortForm));
    }

    /** In a table of tasks such a phrase may stand in the middle of a long cell. */
    private static boolean isShortForm(String cell) {
        String start = cell.substring(0, Math.min(cell.length(), 200)).replace(PARAGRAPH, '\n');
        return OfficialForm.isIn(start);
    }

    private static String downColumns(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int c = 0; c < columns; c++) {
            for (List<String> row : rows) {
                if (c < row.size() && !row.get(c).isBlank())
                    text.append(row.get(c).replace(PARAGRAPH, '\n')).append('\n');
            }
        }
        return text.toString();
    }

    private static String across(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            boolean lines = row.stream().anyMatch(cell -> cell.indexOf(PARAGRAPH) >= 0);
            String joined = String.join(
                    lines ? "\n" : " ", row.stream().filter(c -> !c.isBlank()).toList());
            if (!joined.isBlank()) text.append(joined.replace(PARAGRAPH, '\n')).append('\n');
        }
        return text.toString();
    }
}
