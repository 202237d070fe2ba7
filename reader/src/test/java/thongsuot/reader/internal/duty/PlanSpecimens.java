package thongsuot.reader.internal.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;

/** Bodies of plans and the facts in them: {@code === title}, the body, {@code ---}, a fact a line or {@code -} for none. */
final class PlanSpecimens {
    private static final String HEAD = """
            TỈNH ỦY AN GIANG THƯỢNG
            *
            Số 12-KH/TU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Vĩnh Lộc, ngày 10 tháng 02 năm 2026

            KẾ HOẠCH
            phòng, chống đuối nước trẻ em
            -----
            """;

    private PlanSpecimens() {}

    /** A test for each block of the file, in three habits of writing. */
    static Stream<DynamicTest> tests(String file, Function<Reading, List<String>> facts) {
        List<String> blocks = blocks(file);
        assertThat(blocks).as(file).hasSizeGreaterThan(5);
        return blocks.stream()
                .flatMap(block -> Stream.of(
                        test("", block, facts, UnaryOperator.identity()),
                        test("CRLF: ", block, facts, text -> text.replace("\n", "\r\n")),
                        test("NFD: ", block, facts, text -> Normalizer.normalize(text, Normalizer.Form.NFD))));
    }

    private static DynamicTest test(
            String habit, String block, Function<Reading, List<String>> facts, UnaryOperator<String> writing) {
        int line = block.indexOf('\n');
        int rule = block.indexOf("\n---\n");
        return DynamicTest.dynamicTest(habit + block.substring(0, line), () -> {
            String body = block.substring(line + 1, rule) + "\n";
            List<String> expected = block.substring(rule + 5).strip().lines().toList();
            List<String> found = facts.apply(DocumentReader.standard().read(writing.apply(HEAD + body)));
            assertThat(found.isEmpty() ? List.of("-") : found).isEqualTo(expected);
        });
    }

    static List<String> blocks(String file) {
        try (InputStream in = Objects.requireNonNull(PlanSpecimens.class.getResourceAsStream("/cases/" + file))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== "))
                    .filter(block -> !block.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
