package thongsuot.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

final class WrapTest {
    private static final String WORDS = "Ủy ban nhân dân các xã, phường chủ trì, phối hợp với Sở Giáo dục và Đào tạo";

    @Test
    void everyWordIsKeptAndNoLineIsTooLong() {
        assertThat(Wrap.lines(WORDS, 20)).allMatch(line -> Wrap.cells(line) <= 20);
        assertThat(String.join(" ", Wrap.lines(WORDS, 20))).isEqualTo(WORDS);
    }

    @Test
    void decomposedLettersTakeNoMoreRoom() {
        String apart = Normalizer.normalize(WORDS, Normalizer.Form.NFD);
        assertThat(Wrap.cells(apart)).isEqualTo(Wrap.cells(WORDS)).isEqualTo(WORDS.length());
        assertThat(Wrap.lines(apart, 20)).hasSameSizeAs(Wrap.lines(WORDS, 20));
    }

    @Test
    void whatIsLeftOutIsShownToBe() {
        assertThat(Wrap.lines(WORDS, 20, 2)).hasSize(2).last().asString().endsWith(" …");
        assertThat(Wrap.lines(WORDS, 200, 2)).containsExactly(WORDS);
    }

    @Test
    void aWordLongerThanTheLineIsCut() {
        assertThat(Wrap.lines("x".repeat(100), 20))
                .singleElement()
                .satisfies(line -> assertThat(Wrap.cells(line)).isEqualTo(20));
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertThat(Wrap.lines("", 20)).containsExactly("");
    }
}
