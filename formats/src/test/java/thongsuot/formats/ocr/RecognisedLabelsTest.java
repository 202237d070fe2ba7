package thongsuot.formats.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecognisedLabelsTest {
    @Test
    void headingsAreCountedOn() {
        assertThat(RecognisedLabels.mended("L. MỤC ĐÍCH\nIH. NỘI DUNG\nII. TỔ CHỨC\nIV. KINH PHÍ\nV, BÁO CÁO"))
                .isEqualTo("I. MỤC ĐÍCH\nII. NỘI DUNG\nIII. TỔ CHỨC\nIV. KINH PHÍ\nV. BÁO CÁO\n");
    }

    @Test
    void headingsThatStartAnewOrAreReadRightlyStay() {
        assertThat(RecognisedLabels.mended("III. TỔ CHỨC\nI. PHỤ LỤC MỘT\nII. PHẦN SAU"))
                .isEqualTo("III. TỔ CHỨC\nI. PHỤ LỤC MỘT\nII. PHẦN SAU\n");
    }

    @Test
    void numbersGetTheirPointAndSentencesStay() {
        assertThat(RecognisedLabels.mended("1; Ban Thường vụ\nHà Nội, ngày 5\n30, 40 người\nII. Nội dung thường"))
                .isEqualTo("1. Ban Thường vụ\nHà Nội, ngày 5\n30, 40 người\nII. Nội dung thường\n");
    }
}
