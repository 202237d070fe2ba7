package thongsuot.formats.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabbedColumnsTest {
    @Test
    void aLetterheadMadeWithTabsIsTwoColumns() {
        assertThat(unfold(
                        "HUYỆN ỦY MẪU SƠN\t\tĐẢNG CỘNG SẢN VIỆT NAM",
                        "BAN TỔ CHỨC",
                        "*\t\tMẫu Sơn, ngày 5 tháng 3 năm 2024",
                        "Số 12-KH/BTC",
                        "",
                        "KẾ HOẠCH"))
                .containsExactly(
                        "HUYỆN ỦY MẪU SƠN",
                        "BAN TỔ CHỨC",
                        "*",
                        "Số 12-KH/BTC",
                        "ĐẢNG CỘNG SẢN VIỆT NAM",
                        "Mẫu Sơn, ngày 5 tháng 3 năm 2024",
                        "",
                        "KẾ HOẠCH");
    }

    @Test
    void aLetterheadMadeWithBlanksIsTwoColumns() {
        assertThat(unfold(
                        "  UBND XÃ MẪU HÒA          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "   Số: 7/KH-UBND             Độc lập - Tự do - Hạnh phúc"))
                .containsExactly(
                        "UBND XÃ MẪU HÒA",
                        "Số: 7/KH-UBND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void aClosingMadeWithTabsIsTwoColumns() {
        assertThat(unfold(
                        "Nơi nhận:\t\t\tT/M BAN THƯỜNG VỤ",
                        "- Như trên;\t\t\tPHÓ BÍ THƯ",
                        "- Lưu.",
                        "\t\t\t\tHồ Văn Mẫu"))
                .containsExactly("Nơi nhận:", "- Như trên;", "- Lưu.", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Hồ Văn Mẫu");
    }

    @Test
    void otherTabsAreBlanks() {
        assertThat(unfold("1.\tMục tiêu", "\tThực hiện ngay", "Tổng số:\t\t15 cây"))
                .containsExactly("1. Mục tiêu", "Thực hiện ngay", "Tổng số:  15 cây");
        assertThat(unfold("trang một\f", "trang hai")).containsExactly("trang một\f", "trang hai");
    }

    private static List<String> unfold(String... lines) {
        return TabbedColumns.unfold(List.of(lines));
    }
}
