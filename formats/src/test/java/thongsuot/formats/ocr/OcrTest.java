package thongsuot.formats.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import thongsuot.formats.DocumentFiles;
import thongsuot.formats.page.DocumentText;
import thongsuot.formats.page.PageContent;
import thongsuot.formats.pdf.PdfFile;
import thongsuot.reader.SourceText;

class OcrTest {
    private static final String MISSING = "Tesseract with Vietnamese is not installed here";

    @Test
    void aScanIsReadPageByPageWithProgress() throws Exception {
        assumeTrue(Ocr.isInstalled(), MISSING);
        List<String> progress = new ArrayList<>();
        java.nio.file.Path file = java.nio.file.Files.createTempFile("quét", ".pdf");
        java.nio.file.Files.write(file, scan());
        SourceText text = DocumentFiles.open(file, (name, page, pages) -> progress.add(page + "/" + pages));
        java.nio.file.Files.delete(file);
        assertThat(text.ocr()).isTrue();
        assertThat(text.content()).contains("phòng, chống đuối nước", "Số 12");
        assertThat(progress).containsExactly("1/1");
    }

    @Test
    void aPictureIsReadThroughTheSameDoor() throws Exception {
        assumeTrue(Ocr.isInstalled(), MISSING);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(page(), "png", png);
        assertThat(DocumentFiles.open(png.toByteArray(), "chup.png").content()).contains("phòng, chống đuối nước");
    }

    @Test
    void withoutTesseractOneLineSaysWhatToInstall() throws Exception {
        assumeFalse(Ocr.isInstalled(), "Tesseract is installed here");
        assertThatThrownBy(() -> DocumentFiles.open(scan(), "quet.pdf"))
                .hasMessageStartingWith("quet.pdf: tệp PDF này là bản quét, không có lớp chữ; hãy cài Tesseract");
    }

    /** The output of a sheet that lay askew: every line falls by two pixels in a hundred. */
    @Test
    void linesOfACrookedSheetAreSetStraight() {
        StringBuilder tsv =
                new StringBuilder("level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext\n");
        for (int line = 0; line < 6; line++) {
            tsv.append("4\t1\t1\t1\t%d\t0\t0\t0\t0\t0\t-1\t\n".formatted(line));
            for (int word = 0; word < 8; word++) {
                tsv.append("5\t1\t1\t1\t%d\t%d\t%d\t%d\t180\t40\t90\tchăm\n"
                        .formatted(line, word, 300 + 200 * word, 500 + 70 * line + 4 * word));
            }
        }
        PageContent page = RecognisedPage.of(Tesseract.words(tsv.toString()), List.of(), 0.24, 1, 2480, 3508);
        assertThat(page.words()).hasSize(48);
        assertThat(page.words().stream().map(w -> Math.round(w.baseline())).distinct())
                .hasSize(6);
        assertThat(DocumentText.of(List.of(page)).lines()).hasSize(1);
    }

    @Test
    void barsOfTablesAndSpecksAreNoWords() {
        String tsv = String.join(
                "\n",
                "5 1 1 1 1 1 10 10 5 40 95 |".replace(' ', '\t'),
                "5 1 1 1 1 2 30 10 60 40 95 chữ".replace(' ', '\t'),
                "5 1 1 1 1 3 99 10 5 5 2 x".replace(' ', '\t'),
                "5 cột thiếu".replace(' ', '\t'));
        PageContent page = RecognisedPage.of(Tesseract.words(tsv), List.of(), 0.24, 1, 2480, 3508);
        assertThat(page.words()).extracting(w -> w.text()).containsExactly("chữ");
    }

    private static byte[] scan() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
                out.drawImage(LosslessFactory.createFromImage(document, page()), 0, 0, 595, 842);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static BufferedImage page() throws Exception {
        PdfFile file = new PdfFile().at(85, 60, "HUYỆN ỦY TÂN HÒA").at(85, 80, "Số 12-KH/HU");
        file.paragraph(
                120, "Kế hoạch phòng, chống đuối nước cho trẻ em trên địa bàn huyện trong năm nay và các năm sau.");
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            return new PDFRenderer(document).renderImageWithDPI(0, 200);
        }
    }
}
