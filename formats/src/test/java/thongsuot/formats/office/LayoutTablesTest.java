package thongsuot.formats.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thongsuot.formats.office.Block.Borders;
import thongsuot.formats.office.Block.Cell;
import thongsuot.formats.office.Block.Row;
import thongsuot.formats.office.Block.Table;

class LayoutTablesTest {
    @Test
    void lettersHeadsAreReadRowByRow() {
        assertThat(text(
                        Borders.DRAWN,
                        row(cell("ĐẢNG ỦY XÃ MẪU"), cell("ĐẢNG CỘNG SẢN VIỆT NAM")),
                        row(cell("Số 5-CTr/ĐU"), cell("Mẫu, ngày    tháng    năm 2025"))))
                .containsExactly(
                        "ĐẢNG ỦY XÃ MẪU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Số 5-CTr/ĐU", "Mẫu, ngày    tháng    năm 2025");
    }

    @Test
    void closingBlocksAreReadColumnByColumnWhateverTheirRows() {
        assertThat(text(
                        Borders.NONE,
                        row(cell("Nơi nhận:"), cell("TM. ỦY BAN NHÂN DÂN")),
                        row(cell("- Như trên;", "- Lưu: VT."), cell("CHỦ TỊCH", "Lê Thị Mẫu"))))
                .containsExactly(
                        "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Thị Mẫu");
        assertThat(text(Borders.NONE, row(cell("NGƯỜI LẬP BIỂU", "Hồ A"), cell("GIÁM ĐỐC", "Hồ B"))))
                .containsExactly("NGƯỜI LẬP BIỂU", "Hồ A", "GIÁM ĐỐC", "Hồ B");
    }

    @Test
    void tablesWithLinesAreData() {
        assertThat(text(Borders.DRAWN, row(cell("Việc"), cell("Hạn")), row(cell("a|b"), cell("1", "2"))))
                .containsExactly("| Việc | Hạn |", "| a/b | 1\u20282 |");
        assertThat(text(Borders.DRAWN, row(cell(""), cell(" ")), row(cell("x"), Cell.EMPTY)))
                .containsExactly("| x |  |");
    }

    @Test
    void listsInAlignedCellsAreDataWithoutLinesToo() {
        assertThat(text(
                        Borders.NONE,
                        row(cell("- Bà Hồ A"), cell("Trưởng ban")),
                        row(cell("- Ông Hồ B"), cell("Phó ban"))))
                .containsExactly("| - Bà Hồ A | Trưởng ban |", "| - Ông Hồ B | Phó ban |");
    }

    @Test
    void aFrameAroundParagraphsIsNoTable() {
        assertThat(text(Borders.DRAWN, row(cell("Một", "Hai")), row(cell("Ba"))))
                .containsExactly("Một", "Hai", "Ba");
    }

    @Test
    void aTableInACellIsParagraphsOfTheCell() {
        Cell nested = Cell.of(List.of(
                new Table(List.of(row(cell("a"), cell("b")), row(cell("c"), cell("d"))), Borders.DRAWN)));
        assertThat(text(Borders.DRAWN, row(cell("1"), nested))).containsExactly("| 1 | a b\u2028c d |");
    }

    private static List<String> text(Borders borders, Row... rows) {
        return PageText.of(List.of(new Table(List.of(rows), borders))).lines().toList();
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    private static Cell cell(String... paragraphs) {
        return Cell.of(Stream.of(paragraphs).<Block>map(Block.Paragraph::new).toList());
    }
}
