package thongsuot.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import thongsuot.formats.DocumentFiles;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.UnreadableFileException.Reason;

class PdfExtractorTest {
    private static final String LONG =
            "- Rà soát các hồ, ao, sông suối có nguy cơ cao trên địa bàn; cắm biển cảnh báo, làm rào chắn và phân công người trông coi vào mùa mưa lũ hằng năm theo Kế hoạch số 12-KH/HU của Huyện ủy Tân Hòa.";

    @Test
    void aLetterheadIsReadLeftColumnFirst() throws Exception {
        PdfFile file = new PdfFile()
                .centred(170, 60, "HUYỆN ỦY TÂN HÒA")
                .centred(170, 78, "*")
                .centred(170, 96, "Số 12-KH/HU")
                .centred(400, 62, "ĐẢNG CỘNG SẢN VIỆT NAM")
                .centred(400, 98, "Tân Hòa, ngày 5 tháng 3 năm 2026")
                .centred(300, 140, "KẾ HOẠCH")
                .centred(300, 158, "phòng, chống đuối nước cho trẻ em");
        file.paragraph(190, LONG);
        assertThat(lines(file))
                .containsExactly(
                        "HUYỆN ỦY TÂN HÒA",
                        "*",
                        "Số 12-KH/HU",
                        "ĐẢNG CỘNG SẢN VIỆT NAM",
                        "Tân Hòa, ngày 5 tháng 3 năm 2026",
                        "KẾ HOẠCH",
                        "phòng, chống đuối nước cho trẻ em",
                        LONG);
    }

    @Test
    void aNumberOrDashThatBeginsALineByChanceStartsNothing() throws Exception {
        PdfFile file = new PdfFile();
        String law = "a) Căn cứ Quy định về thi hành Điều lệ Đảng của Đại hội đảng bộ khóa";
        file.at(85, 60, law).at(85, 77, "XIII và kế hoạch phát triển toàn diện về các mặt kinh tế của");
        file.at(85, 94, "- xã hội, có từ 1.500 đảng viên trở lên và các tổ chức cơ sở")
                .at(85, 111, "trực thuộc;");
        file.at(85, 128, "b) Mục khác.");
        assertThat(lines(file))
                .containsExactly(
                        law
                                + " XIII và kế hoạch phát triển toàn diện về các mặt kinh tế của - xã hội, có từ 1.500 đảng viên trở"
                                + " lên và các tổ chức cơ sở trực thuộc;",
                        "b) Mục khác.");
    }

    @Test
    void recipientsComeBeforeTheSignatureBesideThem() throws Exception {
        PdfFile file = new PdfFile();
        double y = file.paragraph(60, LONG);
        file.centred(400, y + 10, "T/M BAN THƯỜNG VỤ")
                .centred(400, y + 27, "PHÓ BÍ THƯ")
                .at(85, y + 30, 12, "Nơi nhận:")
                .at(85, y + 44, 11, "- Thường trực Tỉnh ủy (để báo cáo),")
                .at(85, y + 58, 11, "- Các chi bộ, đảng bộ cơ sở,")
                .at(85, y + 72, 11, "- Lưu Văn phòng.")
                .centred(400, y + 110, "Lương Thế Khải");
        assertThat(lines(file))
                .containsExactly(
                        LONG,
                        "Nơi nhận:",
                        "- Thường trực Tỉnh ủy (để báo cáo),",
                        "- Các chi bộ, đảng bộ cơ sở,",
                        "- Lưu Văn phòng.",
                        "T/M BAN THƯỜNG VỤ",
                        "PHÓ BÍ THƯ",
                        "Lương Thế Khải");
    }

    @Test
    void aParagraphRunsOverTheEndOfAPageAndFurnitureIsGone() throws Exception {
        String cut = "Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ để tổ chức thực hiện";
        PdfFile file = new PdfFile();
        for (int page = 1; page <= 4; page++) {
            if (page > 1) file.nextPage().at(85, 100, "đúng tiến độ và báo cáo kết quả.");
            file.centred(300, 40, "CÔNG BÁO/Số 7/Ngày 02-03-2026").at(500, 40, String.valueOf(page));
            double y = 117;
            for (int i = 0; i < 4; i++) y = file.paragraph(y, LONG);
            if (page < 4) file.at(121, y, cut);
        }
        List<String> lines = lines(file);
        assertThat(lines).filteredOn(LONG::equals).hasSize(16);
        assertThat(lines)
                .filteredOn((cut + " đúng tiến độ và báo cáo kết quả.")::equals)
                .hasSize(3);
        assertThat(lines).hasSize(19);
    }

    @Test
    void aRuledTableBecomesRowsAndItsRepeatedHeadingGoes() throws Exception {
        double[] xs = {85, 120, 330, 430, 520};
        String[] heading = {"TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"};
        PdfFile file = new PdfFile()
                .table(60, xs, heading, new String[] {"1", "Lập danh sách hồ, ao nguy hiểm", "Công an xã", "15/4/2026"})
                .nextPage()
                .table(60, xs, heading, new String[] {"2", "Mở lớp dạy bơi", "Trường học", "30/6/2026"});
        assertThat(lines(file))
                .containsExactly(
                        "| TT | Nhiệm vụ | Chủ trì | Thời hạn |",
                        "| 1 | Lập danh sách hồ, ao nguy hiểm | Công an xã | 15/4/2026 |",
                        "| 2 | Mở lớp dạy bơi | Trường học | 30/6/2026 |");
    }

    @Test
    void aRowCutByTheEndOfAPageIsMadeWhole() throws Exception {
        double[] columns = {85, 120, 300, 420, 520};
        String[] heading = {"TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"};
        PdfFile file = new PdfFile()
                .table(700, columns, heading, new String[] {"1", "Lập bản đồ", "Sở Khoa học", "Tháng"})
                .nextPage()
                .table(60, columns, heading, new String[] {"", "nguồn nước", "và Công nghệ", "3/2027"}, new String[] {
                    "2", "Thử nghiệm", "Sở Y tế", "Quý IV/2027"
                });
        assertThat(lines(file))
                .contains(
                        "| 1 | Lập bản đồ nguồn nước | Sở Khoa học và Công nghệ | Tháng 3/2027 |",
                        "| 2 | Thử nghiệm | Sở Y tế | Quý IV/2027 |");
    }

    @Test
    void aRowWithoutANumberThatBeginsAnewStaysARow() throws Exception {
        double[] columns = {85, 120, 300, 420};
        PdfFile file = new PdfFile()
                .table(700, columns, new String[] {"TT", "Nhiệm vụ", "Chủ trì"}, new String[] {
                    "1", "Lập bản đồ", "Sở Y tế"
                })
                .nextPage()
                .table(60, columns, new String[] {"", "Cắm biển báo", "Công an tỉnh"});
        assertThat(lines(file)).contains("| 1 | Lập bản đồ | Sở Y tế |", "|  | Cắm biển báo | Công an tỉnh |");
    }

    @Test
    void wordsOfALetterOrTwoAreNotTakenForLettersSpacedOut() throws Exception {
        assertThat(lines(new PdfFile().at(121, 60, "4. Sở Y tế"))).containsExactly("4. Sở Y tế");
    }

    @Test
    void namesAndOfficesInColumnsWithoutLinesAreRows() throws Exception {
        PdfFile file = new PdfFile();
        double y = file.paragraph(60, LONG);
        file.at(85, y, "- Ông Lương Thế Khải").at(280, y, "Bí thư").at(420, y, "Trưởng ban");
        file.at(85, y + 17, "- Bà Đỗ Thị Nhàn").at(280, y + 17, "Công an xã").at(420, y + 17, "Ủy viên");
        assertThat(lines(file))
                .containsExactly(
                        LONG,
                        "| - Ông Lương Thế Khải | Bí thư | Trưởng ban |",
                        "| - Bà Đỗ Thị Nhàn | Công an xã | Ủy viên |");
    }

    @Test
    void aFootnoteMovesToTheEnd() throws Exception {
        PdfFile file = new PdfFile().at(121, 60, "theo các quy định của Ban Bí thư");
        double x = 121 + file.width(13, "theo các quy định của Ban Bí thư");
        file.at(x, 55.5, 8, "2").at(x + 5, 60, " về công tác đảng viên.");
        double y = file.paragraph(77, LONG);
        file.at(85, 780, 6.5, "2")
                .at(89, 784, 10, "Quy định số 08-QĐ/TW về trách nhiệm nêu gương.")
                .nextPage();
        file.paragraph(y, LONG);
        assertThat(lines(file))
                .containsExactly(
                        "theo các quy định của Ban Bí thư² về công tác đảng viên.",
                        LONG,
                        LONG,
                        "²Quy định số 08-QĐ/TW về trách nhiệm nêu gương.");
    }

    @Test
    void lettersSpacedOutByHandAreWords() throws Exception {
        PdfFile file = new PdfFile().at(85, 60, "Q U Y Ế T   Đ Ị N H");
        assertThat(lines(file)).containsExactly("QUYẾT ĐỊNH");
    }

    @Test
    void theBoxOfADigitalSignatureIsNoText() throws Exception {
        PdfFile file = new PdfFile()
                .at(60, 20, 7, "Ký bởi: VĂN PHÒNG HUYỆN ỦY TÂN HÒA")
                .at(60, 28, 7, "Cơ quan: HUYỆN ỦY TÂN HÒA")
                .at(60, 36, 7, "Ngày ký: 2026-03-05 08:06:58 +07:00");
        file.paragraph(80, LONG);
        assertThat(lines(file)).containsExactly(LONG);
    }

    @Test
    void aPageThatLiesOnItsSideIsReadUpright() throws Exception {
        PdfFile file = new PdfFile().turned(90).at(100, 400, "Nội dung nằm trên trang xoay ngang của văn bản");
        assertThat(lines(file)).containsExactly("Nội dung nằm trên trang xoay ngang của văn bản");
    }

    @Test
    void aFileWithAPasswordSaysSoAndOneWithoutIsRead() throws Exception {
        assertThatThrownBy(() -> DocumentFiles.open(locked("bí mật"), "mat.pdf"))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.ENCRYPTED))
                .hasMessageStartingWith("mat.pdf: ")
                .hasMessageNotContaining("\n");
        assertThat(DocumentFiles.open(locked(""), "mo.pdf").content().strip()).isEqualTo(LONG);
    }

    @Test
    void formsThatDrawEachOtherAreRefusedBeforeTheTimeIsUp() {
        StringBuilder file = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</XObject<</X 5 0 R>>>>>>endobj\n4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\n");
        for (int i = 5; i < 45; i++) {
            file.append(
                    "%d 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>/Length 11>>stream\n"
                            .formatted(i, i + 1));
            file.append("/X Do /X Do\nendstream endobj\n");
        }
        file.append("trailer<</Root 1 0 R>>\n%%EOF");
        byte[] bytes = file.toString().getBytes(StandardCharsets.US_ASCII);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThatThrownBy(() -> DocumentFiles.open(bytes, "bom.pdf"))
                        .isInstanceOfSatisfying(
                                UnreadableFileException.class,
                                e -> assertThat(e.reason()).isEqualTo(Reason.BOMB)));
    }

    private static byte[] locked(String password) throws Exception {
        PdfFile file = new PdfFile();
        file.paragraph(60, LONG);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("chủ", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        file.document().protect(policy);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.document().save(bytes);
        file.document().close();
        return bytes.toByteArray();
    }

    private static List<String> lines(PdfFile file) throws Exception {
        return Arrays.asList(DocumentFiles.open(file.bytes(), "mau.pdf")
                .content()
                .replace("\f", "")
                .strip()
                .split("\n"));
    }
}
