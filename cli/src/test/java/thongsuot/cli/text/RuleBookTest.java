package thongsuot.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

final class RuleBookTest {
    @Test
    void findsASentenceAndItsSection() throws IOException {
        String grammar = """
                ## 5. Deadlines

                | rule | what it reads | specimens | source |
                |---|---|---|---|
                | `NotLaterThan` | a day that still counts, in rows `\\|n` too | `chậm nhất ngày 15/11` | BLDS |
                """;
        RuleBook book = RuleBook.of(new BufferedReader(new StringReader(grammar)));
        assertThat(book.entry("NotLaterThan"))
                .isEqualTo(new RuleBook.Entry("5. Deadlines", "a day that still counts, in rows |n too"));
        assertThat(book.entry("Nowhere")).isNull();
    }

    @Test
    void theGrammarOfTheRepositoryIsPackedWithTheCommand() throws IOException {
        assertThat(RuleBook.standard().entry("SequenceDoubts")).isNotNull();
    }
}
