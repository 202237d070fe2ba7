package thongsuot.reader.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;

/** Demands and answers: {@code === title}, the parent's clauses, {@code ~~~}, the plan's, {@code ---}, a line a demand. */
class CoverageSpecimensTest {
    private static final String PARENT = """
            TỈNH ỦY AN GIANG THƯỢNG
            *
            Số 12-KH/TU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Vĩnh Lộc, ngày 10 tháng 01 năm 2026

            KẾ HOẠCH
            công tác năm 2026

            I. MỤC ĐÍCH
            1. Tạo chuyển biến rõ nét trong công tác.

            II. NHIỆM VỤ
            """;

    private static final String CHILD = """
            ĐẢNG BỘ TỈNH AN GIANG THƯỢNG
            ĐẢNG ỦY XÃ VĨNH KHÊ
            *
            Số 03-KH/ĐU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Vĩnh Khê, ngày 12 tháng 3 năm 2026

            KẾ HOẠCH
            công tác năm 2026

            I. MỤC ĐÍCH
            1. Thực hiện nghiêm chỉ đạo của cấp trên.

            II. NHIỆM VỤ
            """;

    @TestFactory
    Stream<DynamicTest> saysWhatBecameOfEachDemand() throws IOException {
        List<String> blocks = blocks();
        assertThat(blocks).hasSizeGreaterThan(8);
        return blocks.stream()
                .flatMap(block -> Stream.of(
                        test("", block, UnaryOperator.identity()),
                        test("CRLF: ", block, text -> text.replace("\n", "\r\n")),
                        test("NFD: ", block, text -> Normalizer.normalize(text, Normalizer.Form.NFD))));
    }

    private static DynamicTest test(String habit, String block, UnaryOperator<String> writing) {
        String[] parts = block.split("\n(?:~~~|---)\n");
        String title = parts[0].lines().findFirst().orElse("");
        return DynamicTest.dynamicTest(habit + title, () -> {
            String demands = parts[0].substring(title.length() + 1);
            Reading parent = DocumentReader.standard().read(writing.apply(PARENT + demands + "\n"));
            Reading child = DocumentReader.standard().read(writing.apply(CHILD + parts[1] + "\n"));
            assertThat(lines(parent, child)).isEqualTo(parts[2].strip().lines().toList());
        });
    }

    private static List<String> lines(Reading parent, Reading child) {
        Coverage coverage = Coverage.of(parent, child);
        List<String> lines = new ArrayList<>();
        for (Alignment alignment : coverage.alignments()) {
            StringBuilder line =
                    new StringBuilder(coverage.parent().get(alignment.parent()).path() + " =");
            alignment.links().stream()
                    .map(link -> name(coverage.child().get(link.child())))
                    .sorted()
                    .forEach(name -> line.append(' ').append(name));
            line.append(' ').append(alignment.status());
            String differences = alignment.differences().stream()
                    .map(difference -> words(parent, difference.parent()) + " > " + words(child, difference))
                    .collect(Collectors.joining("; "));
            lines.add(differences.isEmpty() ? line.toString() : line + " " + differences);
        }
        coverage.added()
                .forEach(place -> lines.add("+ " + coverage.child().get(place).path()));
        return lines;
    }

    private static String name(Clause clause) {
        return clause.kind() == Clause.Kind.PLAN ? "plan" : clause.path();
    }

    /** The head of the plan, where it was issued too late, is shown as a stroke: its words are many. */
    private static String words(Reading child, Difference difference) {
        Span span = difference.child();
        return span == null || span.equals(child.header().span()) ? "-" : words(child, span);
    }

    private static String words(Reading reading, Span span) {
        return span.of(reading.text());
    }

    private static List<String> blocks() throws IOException {
        @Nullable InputStream file = CoverageSpecimensTest.class.getResourceAsStream("/cases/coverage/statuses.txt");
        try (InputStream in = Objects.requireNonNull(file)) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== "))
                    .filter(block -> !block.isBlank())
                    .toList();
        }
    }
}
