package thongsuot.formats.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTextTest {
    private static final String TEXT = """
            Mở đầu, nêu lý do.
            I. MỤC ĐÍCH, YÊU CẦU
            **1. Mục đích**
            ***1.1. Chung***
            1. Phòng Nội vụ báo cáo ***trước ngày 15/12/2026***, gửi **bản giấy** và *bản mềm*.
            - Ý thứ nhất
            + Ý nhỏ
            | STT | Việc |
            | 1 | Báo cáo **quý** |
            Kết.""";

    @Test
    void linesBecomeBlocks() {
        List<Block> blocks = BodyText.parse(TEXT);
        assertThat(blocks.get(1)).isEqualTo(new Block.Heading(1, List.of(Run.plain("I. MỤC ĐÍCH, YÊU CẦU"))));
        assertThat(blocks.get(2)).isEqualTo(new Block.Heading(2, List.of(Run.plain("1. Mục đích"))));
        assertThat(blocks.get(3)).isEqualTo(new Block.Heading(3, List.of(Run.plain("1.1. Chung"))));
        assertThat(((Block.Paragraph) blocks.get(4)).words())
                .contains(
                        new Run("trước ngày 15/12/2026", true, true),
                        Run.bold("bản giấy"),
                        new Run("bản mềm", false, true));
        assertThat(blocks.get(5)).isInstanceOf(Block.Item.class);
        assertThat(((Block.Table) blocks.get(7)).head()).containsExactly("STT", "Việc");
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        assertThat(BodyText.of(BodyText.parse(TEXT))).isEqualTo(TEXT);
        assertThat(BodyText.parse(BodyText.of(BodyText.parse(TEXT)))).isEqualTo(BodyText.parse(TEXT));
    }

    @Test
    void starsThatMarkNothingStay() {
        assertThat(BodyText.parse("2 * 3 = 6 và **chưa đóng"))
                .containsExactly(new Block.Paragraph(List.of(Run.plain("2 * 3 = 6 và **chưa đóng"))));
        assertThat(BodyText.parse("**\n* *\n\n \u200B")).isEmpty();
    }
}
