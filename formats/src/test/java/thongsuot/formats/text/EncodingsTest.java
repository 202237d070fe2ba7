package thongsuot.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thongsuot.reader.SourceText;

class EncodingsTest {
    private static final String WORDS = "Kế hoạch của Huyện ủy về tổ chức thực hiện nhiệm vụ";

    @Test
    void unicodeIsReadWithAndWithoutItsMark() {
        assertThat(read(WORDS.getBytes(StandardCharsets.UTF_8)).content()).isEqualTo(WORDS);
        assertThat(read(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8)).content())
                .isEqualTo(WORDS);
        assertThat(read(WORDS.getBytes(StandardCharsets.UTF_16)).content()).isEqualTo(WORDS);
        assertThat(read(WORDS.getBytes(StandardCharsets.UTF_16LE)).content()).isEqualTo(WORDS);
        assertThat(read(WORDS.getBytes(StandardCharsets.UTF_16BE)).notes()).isEmpty();
    }

    @Test
    void tcvn3IsToldFromItsSyllables() {
        SourceText text = read(latin("KÕ ho¹ch cña HuyÖn ñy vÒ tæ chøc thùc hiÖn nhiÖm vô"));
        assertThat(text.content()).isEqualTo(WORDS);
        assertThat(text.notes()).containsExactly("Tệp dùng bảng mã TCVN3 (ABC); đã chuyển sang Unicode.");
    }

    @Test
    void capitalsThatTcvn3HasOnlyInAFontOfTheirOwnComeBack() {
        String lines =
                "KÕ ho¹ch cña HuyÖn ñy vÒ tæ chøc thùc hiÖn nhiÖm vô\nTR¦êNG Mü §IÒN, x· HßA Mü\nKÕ HO¹CH\nMü §iÒn";
        assertThat(read(latin(lines)).content()).isEqualTo(WORDS + "\nTRƯỜNG Mỹ ĐIỀN, xã HÒA Mỹ\nKẾ HOẠCH\nMỹ Điền");
    }

    @Test
    void vniIsToldFromItsSyllables() {
        SourceText text = read(latin("Keá hoaïch cuûa Huyeän uûy veà toå chöùc thöïc hieän nhieäm vuï"));
        assertThat(text.content()).isEqualTo(WORDS);
        assertThat(text.notes()).containsExactly("Tệp dùng bảng mã VNI; đã chuyển sang Unicode.");
    }

    @Test
    void legacyLettersSavedAsUnicodeAreToldToo() {
        byte[] saved = "KÕ ho¹ch cña HuyÖn ñy vÒ tæ chøc thùc hiÖn nhiÖm vô".getBytes(StandardCharsets.UTF_8);
        assertThat(read(saved).content()).isEqualTo(WORDS);
    }

    @Test
    void windows1258IsToldFromItsSyllables() {
        // The tones stand after their letters: ECh acute, CCh grave, D2h hook, F2h dot below.
        byte[] bytes = latin(
                "Quyê\u00ect ði\u00f2nh cu\u00d2a ca\u00ecc ðõn vi\u00f2, tô\u00d2 ch\u00fd\u00ecc thý\u00f2c hiê\u00f2n");
        assertThat(read(bytes).content()).isEqualTo("Quyết định của các đơn vị, tổ chức thực hiện");
    }

    @Test
    void brokenUtf8LosesALetterAndNoMore() {
        byte[] bytes = WORDS.getBytes(StandardCharsets.UTF_8);
        bytes[1] = (byte) 0xFF;
        SourceText text = read(bytes);
        assertThat(text.content()).endsWith("hoạch của Huyện ủy về tổ chức thực hiện nhiệm vụ");
        assertThat(text.notes()).hasSize(1);
    }

    @Test
    void anyBytesAreText() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            assertThat(read(bytes).content()).isNotNull();
        }
    }

    private static byte[] latin(String text) {
        return text.getBytes(Charset.forName("windows-1252"));
    }

    private static SourceText read(byte[] bytes) {
        return new PlainTextExtractor().extract(bytes, "mau.txt");
    }
}
