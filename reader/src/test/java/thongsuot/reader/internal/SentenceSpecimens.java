package thongsuot.reader.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;

/**
 * Sentences and what is read in each: {@code === title}, a sentence a line, {@code ---}, and for each sentence a line of its facts
 * joined by {@code +}, or {@code -} where there is none. Every sentence stands as a dash in a plan of 10 February 2026.
 */
public final class SentenceSpecimens {
    private static final String HEAD = """
            TỈNH ỦY AN GIANG THƯỢNG
            *
            Số 12-KH/TU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Vĩnh Lộc, ngày 10 tháng 02 năm 2026

            KẾ HOẠCH
            phòng, chống đuối nước trẻ em
            -----
            Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:

            I- NỘI DUNG
            """;

    private record Block(String title, List<String> sentences, List<String> expected) {}

    private final BiFunction<Reading, String, List<String>> facts;

    /** @param facts what the reading has at a path, each as one expected line has it */
    public SentenceSpecimens(BiFunction<Reading, String, List<String>> facts) {
        this.facts = facts;
    }

    /** A test for each block of the file, in four habits of writing. */
    public Stream<DynamicTest> tests(String file) {
        List<Block> blocks = blocks(file);
        assertThat(blocks).as(file).isNotEmpty();
        return blocks.stream()
                .flatMap(block -> Stream.of(
                        test("", block, UnaryOperator.identity()),
                        test("CRLF: ", block, text -> text.replace("\n", "\r\n")),
                        test("NFD: ", block, text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
                        test("hard lines: ", block, SentenceSpecimens::wrapped)));
    }

    private DynamicTest test(String habit, Block block, UnaryOperator<String> writing) {
        return DynamicTest.dynamicTest(habit + block.title(), () -> {
            assertThat(block.expected()).as("a line for each sentence").hasSameSizeAs(block.sentences());
            String text = HEAD
                    + block.sentences().stream()
                            .map(sentence -> "- " + sentence + "\n")
                            .collect(Collectors.joining());
            Reading reading = DocumentReader.standard().read(writing.apply(text));
            assertThat(found(reading, block.sentences())).isEqualTo(lines(block.sentences(), block.expected()));
        });
    }

    private List<String> found(Reading reading, List<String> sentences) {
        return lines(
                sentences,
                IntStream.rangeClosed(1, sentences.size())
                        .mapToObj(i -> String.join(" + ", facts.apply(reading, "I/-" + i)))
                        .map(line -> line.isEmpty() ? "-" : line)
                        .toList());
    }

    private static List<String> lines(List<String> sentences, List<String> facts) {
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> sentences.get(i) + " => " + facts.get(i))
                .toList();
    }

    /** Hard line ends as a page sets them: at the blank before column 72. */
    private static String wrapped(String text) {
        int body = text.indexOf("I- NỘI DUNG");
        StringBuilder out = new StringBuilder(text.substring(0, body));
        for (String line : text.substring(body).lines().toList()) {
            int column = 0;
            for (String word : line.split(" ")) {
                boolean full = column > 0 && column + word.length() > 72;
                out.append(full ? "\n" : column > 0 ? " " : "").append(word);
                column = full ? word.length() : column + word.length() + 1;
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static List<Block> blocks(String file) {
        List<Block> blocks = new ArrayList<>();
        try {
            Path path = Path.of(Objects.requireNonNull(SentenceSpecimens.class.getResource("/cases/" + file))
                    .toURI());
            for (String block : Files.readString(path).split("(?m)^=== ")) {
                if (!block.isBlank()) {
                    List<String> lines =
                            block.lines().filter(line -> !line.isBlank()).toList();
                    int rule = lines.indexOf("---");
                    blocks.add(
                            new Block(lines.getFirst(), lines.subList(1, rule), lines.subList(rule + 1, lines.size())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(file, e);
        }
        return blocks;
    }
}
