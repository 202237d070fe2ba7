package thongsuot.formats.export.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            '';            Phần mở đầu
            II;            Mục II
            II/3;          Mục II.3
            II/3/3.1;      Mục II.3.1
            II/3/3.1/-2;   'Mục II.3.1, gạch đầu dòng 2'
            II/3/a/-1/+2;  'Mục II.3, điểm a, gạch đầu dòng 1, dấu cộng 2'
            4/4.2/4.2.1;   Mục 4.2.1
            A/1;           Mục A.1
            PhI/CII/Đ3/1/a; Điểm a khoản 1 Điều 3
            CII/M1/Đ12;    Điều 12
            CII;           Chương II
            @1;            Phụ lục 1
            @1/2/2.3/-4;   'Phụ lục 1, mục 2.3, gạch đầu dòng 4'
            @2/Đ3/1;       'Khoản 1 Điều 3, Phụ lục 2'
            ^1;            Chú thích 1
            II/|4;         'Mục II, dòng 4 của bảng'
            ?;             Điểm ?
            """)
    void saysWhereAFactStands(String path, String words) {
        assertThat(Places.of(path)).isEqualTo(words);
    }
}
