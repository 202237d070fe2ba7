package thongsuot.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thongsuot.formats.UnreadableFileException.Reason;
import thongsuot.formats.pdf.PdfFile;

class DocumentFilesTest {
    private static final byte[] PDF =
            new PdfFile().at(85, 60, "Kế hoạch phòng, chống đuối nước").bytes();

    @TempDir
    Path folder;

    @Test
    void theContentTellsWhatAFileIs() throws Exception {
        assertThat(DocumentFiles.open(PDF, "nhầm.docx").content()).contains("Kế hoạch phòng");
        byte[] page = "<!DOCTYPE html><p>Kế hoạch</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentFiles.open(page, "nhầm.doc").content().strip()).isEqualTo("Kế hoạch");
        byte[] markdown = "## Kế hoạch".getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentFiles.open(markdown, "a.md").content().strip()).isEqualTo("Kế hoạch");
        assertThat(DocumentFiles.open(markdown, "a.txt").content().strip()).isEqualTo("## Kế hoạch");
    }

    @Test
    void whatCannotBeReadIsNamedWithTheNextStep() throws Exception {
        assertRefused(new byte[0], Reason.EMPTY, "tệp rỗng");
        assertRefused(zip("xl/workbook.xml"), Reason.UNKNOWN_TYPE, "bảng tính");
        assertRefused(zip("anh/1.jpg"), Reason.UNKNOWN_TYPE, "giải nén");
        assertRefused(ole("Workbook"), Reason.UNKNOWN_TYPE, "bảng tính");
        assertRefused(ole("EncryptedPackage"), Reason.ENCRYPTED, "bỏ mật khẩu");
        assertRefused(new byte[5000], Reason.UNKNOWN_TYPE, "hãy chọn tệp");
        assertRefused("%PDF-1.7\nrác".getBytes(StandardCharsets.UTF_8), Reason.DAMAGED, "tải lại");
        Limits small = Limits.standard().withBytes(1 << 20);
        assertThatThrownBy(() -> DocumentFiles.open(new byte[2 << 20], "to.txt", small, Progress.NONE))
                .hasMessage("to.txt: tệp nặng 3 MB, quá mức 1 MB; hãy tách tệp hoặc nâng mức cho phép.");
    }

    @Test
    void aPathThatIsNoFileIsSaidPlainly() throws Exception {
        assertThatThrownBy(() -> DocumentFiles.open(folder.resolve("không có.pdf")))
                .hasMessageContaining("không tìm thấy tệp");
        assertThatThrownBy(() -> DocumentFiles.open(folder)).hasMessageContaining("thư mục");
        Path file = Files.write(folder.resolve("kế hoạch.pdf"), PDF);
        assertThat(DocumentFiles.open(file).name()).isEqualTo("kế hoạch.pdf");
    }

    @Test
    void filesCutOffOrSpoiledAreReadOrRefusedInOneLine() throws Exception {
        Random random = new Random(11);
        for (int i = 0; i < 120; i++) {
            byte[] bytes = java.util.Arrays.copyOf(PDF, i % 3 == 0 ? random.nextInt(PDF.length) + 1 : PDF.length);
            for (int n = 0; i % 3 != 0 && n < 20; n++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            openQuietly(bytes, "hỏng.pdf");
        }
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(3000) + 1];
            random.nextBytes(bytes);
            openQuietly(bytes, "rác.bin");
        }
    }

    @Test
    void onlyTheAskedPagesAreRead() throws Exception {
        byte[] pages = new PdfFile()
                .at(85, 60, "trang một của văn bản này")
                .nextPage()
                .at(85, 60, "trang hai của văn bản này")
                .bytes();
        Limits second = Limits.standard().onlyPages(2, 2);
        assertThat(DocumentFiles.open(pages, "a.pdf", second, Progress.NONE)
                        .content()
                        .strip())
                .isEqualTo("trang hai của văn bản này");
    }

    private static void openQuietly(byte[] bytes, String name) {
        try {
            assertThat(DocumentFiles.open(bytes, name).content()).isNotNull();
        } catch (UnreadableFileException e) {
            assertThat(e.getMessage()).startsWith(name + ": ").doesNotContain("\n", "Exception");
        }
    }

    private static void assertRefused(byte[] content, Reason reason, String words) {
        assertThatThrownBy(() -> DocumentFiles.open(content, "tệp.bin"))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageStartingWith("tệp.bin: ")
                .hasMessageContaining(words)
                .hasMessageNotContaining("\n");
    }

    private static byte[] zip(String entry) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("x".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] ole(String stream) {
        byte[] file = new byte[1024];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, file, 0, magic.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 600, name.length);
        return file;
    }
}
