package thongsuot.bench.samples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** LibreOffice turns the Word file into the other formats; the scanner takes the words out of a PDF file. */
final class Office {
    private static final int SCAN_DPI = 200;

    private Office() {}

    static void convert(Path word, String format, Path target) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("samples");
        Process office = new ProcessBuilder(
                        "soffice", "--headless", "--convert-to", format, "--outdir", folder.toString(), word.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!office.waitFor(2, TimeUnit.MINUTES) || office.exitValue() != 0) {
            throw new IOException("soffice could not turn " + word + " into " + format);
        }
        String name = word.getFileName().toString().replace(".docx", "." + format);
        Files.move(folder.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(folder);
    }

    /** A page a picture, black and white, as office scanners do it; no text layer is left. */
    static void scan(Path pdf, Path target) throws IOException {
        try (PDDocument printed = Loader.loadPDF(pdf.toFile());
                PDDocument scanned = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(printed);
            for (int i = 0; i < printed.getNumberOfPages(); i++) {
                BufferedImage picture = renderer.renderImageWithDPI(i, SCAN_DPI, ImageType.BINARY);
                PDPage page = new PDPage(PDRectangle.A4);
                scanned.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(scanned, page)) {
                    content.drawImage(
                            CCITTFactory.createFromImage(scanned, picture),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            scanned.save(target.toFile());
        }
    }
}
