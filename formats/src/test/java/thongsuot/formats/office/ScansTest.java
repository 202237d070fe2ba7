package thongsuot.formats.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import thongsuot.formats.Extractor;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.UnreadableFileException.Reason;
import thongsuot.formats.ocr.Ocr;
import thongsuot.reader.SourceText;

class ScansTest {
    private static final Extractor RECOGNISES = (content, name) -> {
        String words = new String(content, StandardCharsets.UTF_8);
        if (words.equals("mờ")) {
            throw new UnreadableFileException(Reason.DAMAGED, name + ": ảnh hỏng.");
        }
        return new SourceText(words, name, true, List.of());
    };

    @Test
    void eachPictureIsAPageAndWhatIsLostIsSaid() throws Exception {
        assumeTrue(Ocr.isInstalled(), "Tesseract with Vietnamese is not installed");
        SourceText text = Scans.read(List.of(bytes("trang một"), bytes("mờ"), bytes("trang hai")), "x.doc", RECOGNISES);
        assertThat(text.content()).isEqualTo("trang một\f\ntrang hai");
        assertThat(text.ocr()).isTrue();
        assertThat(text.notes()).singleElement().asString().contains("1 ảnh");
    }

    @Test
    void withoutAReaderOfPicturesTheFileIsCalledAScan() {
        assertThatThrownBy(() -> Scans.read(List.of(bytes("x")), "x.doc", null))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith("x.doc: bản chụp");
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
