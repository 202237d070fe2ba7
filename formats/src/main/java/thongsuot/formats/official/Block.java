package thongsuot.formats.official;

import java.util.List;

/** A piece of a document's body. Labels ({@code I.}, {@code 1.}, {@code a)}) are part of the words: people change them. */
public sealed interface Block {
    /** @param level 1 for a part in capitals, 2 for a bold line, 3 for a line in bold italics */
    record Heading(int level, List<Run> words) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("heading level " + level + " must be 1 to 3");
            }
            words = Run.checked("Đề mục", words);
        }
    }

    record Paragraph(List<Run> words) implements Block {
        public Paragraph {
            words = Run.checked("Đoạn văn", words);
        }
    }

    /**
     * An entry of a list, without its mark.
     *
     * @param depth 1 for {@code -}, 2 for {@code +}
     */
    record Item(int depth, List<Run> words) implements Block {
        public Item {
            if (depth < 1 || depth > 2) {
                throw new IllegalArgumentException("list depth " + depth + " must be 1 or 2");
            }
            words = Run.checked("Gạch đầu dòng", words);
        }
    }

    /**
     * A table with lines around its cells; its head comes again on each page.
     *
     * @param rows each has as many cells as the head; a cell may be empty
     */
    record Table(List<String> head, List<List<List<Run>>> rows) implements Block {
        private static final int MOST_COLUMNS = 10;

        public Table {
            head = head.stream()
                    .map(cell -> CleanText.limited("Tiêu đề cột", CleanText.of(cell), CleanText.NAME))
                    .toList();
            if (head.isEmpty() || head.size() > MOST_COLUMNS) {
                throw new LetterContentException(
                        "Bảng có %d cột; một trang A4 nhận từ 1 đến %d cột.".formatted(head.size(), MOST_COLUMNS));
            }
            rows = rows.stream()
                    .map(row -> row.stream().map(List::copyOf).toList())
                    .toList();
            for (List<List<Run>> row : rows) {
                if (row.size() != head.size()) {
                    throw new LetterContentException("Bảng có %d cột mà một dòng có %d ô; hãy thêm hoặc bớt dấu “|”."
                            .formatted(head.size(), row.size()));
                }
                row.forEach(cell -> CleanText.limited("Ô của bảng", Run.text(cell), CleanText.PARAGRAPH));
            }
        }
    }
}
