package thongsuot.formats.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thongsuot.formats.DocumentFiles;
import thongsuot.formats.Extractor;

/** One document with everything Word can hide words behind, as four programs save it. */
class SameTextInEveryFormatTest {
    @Test
    void wordShowsTheWordsOfThePage() throws Exception {
        assertThat(lines(new DocxExtractor(), SampleDirective.docx())).isEqualTo(expected());
    }

    @Test
    void binaryWordShowsTheSame() throws Exception {
        assertThat(lines(new DocExtractor(), specimen("sample.doc"))).isEqualTo(expected());
    }

    @Test
    void openDocumentShowsTheSame() throws Exception {
        assertThat(lines(new OdtExtractor(), specimen("sample.odt"))).isEqualTo(expected());
    }

    @Test
    void richTextShowsTheSame() throws Exception {
        assertThat(lines(new RtfExtractor(), specimen("sample.rtf"))).isEqualTo(expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample.doc", "sample.odt", "sample.rtf"})
    void theKindIsToldByContentNotByName(String file) throws Exception {
        assertThat(DocumentFiles.open(specimen(file), "ke-hoach.bin").content()).contains("II. NHIỆM VỤ");
    }

    static byte[] specimen(String name) throws Exception {
        try (InputStream in = SameTextInEveryFormatTest.class.getResourceAsStream("/office/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static List<String> expected() throws Exception {
        return new String(specimen("sample.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static List<String> lines(Extractor extractor, byte[] content) throws Exception {
        return extractor
                .extract(content, "mau")
                .content()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
