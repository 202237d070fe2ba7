package thongsuot.formats.office;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import thongsuot.formats.Extractor;
import thongsuot.formats.UnreadableFileException;

/** Any bytes give text or one line. The seeds are replayed in every test run; {@code JAZZER_FUZZ=1} looks for more. */
class OfficeFuzzTest {
    @FuzzTest(maxDuration = "3m")
    void docx(byte[] content) {
        open(new DocxExtractor(), content);
    }

    @FuzzTest(maxDuration = "3m")
    void doc(byte[] content) {
        open(new DocExtractor(), content);
    }

    @FuzzTest(maxDuration = "3m")
    void odt(byte[] content) {
        open(new OdtExtractor(), content);
    }

    @FuzzTest(maxDuration = "3m")
    void rtf(byte[] content) {
        open(new RtfExtractor(), content);
    }

    /** The XML of a document's body, without the zip around it that fuzzing rarely gets through. */
    @FuzzTest(maxDuration = "3m")
    void body(byte[] content) {
        String xml = new String(content, StandardCharsets.UTF_8);
        open(new DocxExtractor(), DocxFile.of("").raw("word/document.xml", xml).bytes());
    }

    private static void open(Extractor extractor, byte[] content) {
        try {
            extractor.extract(content, "x");
        } catch (UnreadableFileException e) {
            String message = String.valueOf(e.getMessage());
            if (!message.startsWith("x: ") || message.indexOf('\n') >= 0) {
                throw new AssertionError(message, e);
            }
        }
    }
}
