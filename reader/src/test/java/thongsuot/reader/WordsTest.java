package thongsuot.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {
    private static final String TEXT = "1. Sở Y tế rà soát.\n2. Sở Y tế rà soát.";

    @Test
    void areEqualWhereTheySayTheSameWhereverTheyStand() {
        Words first = Words.of(TEXT, 3, 19);
        Words second = Words.of(TEXT, 23, 39);
        assertThat(first).isEqualTo(second).hasSameHashCodeAs(second).isEqualTo(Words.of("Sở Y tế rà soát."));
        assertThat(first).isNotEqualTo(Words.of(TEXT, 3, 18)).isNotEqualTo("Sở Y tế rà soát.");
    }

    @Test
    void leaveOutTheBlanksAroundThem() {
        assertThat(Words.of(" \n  chủ trì \t", 0, 13)).hasToString("chủ trì");
        assertThat(Words.of("   ", 0, 3)).isEmpty();
    }

    @Test
    void areCharactersOfTheirOwnAndNotOfTheTextAround() {
        Words words = Words.of(TEXT, 3, 10);
        assertThat(words).hasSize(7).hasToString("Sở Y tế");
        assertThat(words.subSequence(3, 7)).isEqualTo("Y tế");
        assertThat(words.head(2)).isEqualTo("Sở");
        assertThat(words.head(100)).isEqualTo("Sở Y tế");
        assertThatThrownBy(() -> words.charAt(7))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("7");
        assertThatThrownBy(() -> words.subSequence(0, 8)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
