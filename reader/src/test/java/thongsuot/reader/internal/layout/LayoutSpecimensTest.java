package thongsuot.reader.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.reader.node.Header;
import thongsuot.reader.node.Node;
import thongsuot.reader.node.Recipient;

/**
 * Reads {@code cases/layout/*.txt}: {@code === title}, a text, {@code ---}, and lines {@code key: value} of what must be read. Only the
 * keys that a specimen names are looked at; {@code outline} lists paths, {@code text PATH} a part's own words.
 */
class LayoutSpecimensTest {

    record Specimen(String file, String title, String text, List<String> expected) {}

    @TestFactory
    Stream<DynamicTest> readsEverySpecimen() throws IOException, URISyntaxException {
        return tests("", UnaryOperator.identity());
    }

    @TestFactory
    Stream<DynamicTest> readsThemWithOtherLineEnds() throws IOException, URISyntaxException {
        return tests("CRLF: ", text -> text.replace("\n", "\r\n"));
    }

    @TestFactory
    Stream<DynamicTest> readsThemDecomposed() throws IOException, URISyntaxException {
        return tests("NFD: ", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    @TestFactory
    Stream<DynamicTest> readsThemWithHardBlanks() throws IOException, URISyntaxException {
        return tests("nbsp: ", text -> text.replace(". ", ".\u00a0").replace("ngày ", "ngày\u00a0") + "\u200b");
    }

    private static Stream<DynamicTest> tests(String prefix, UnaryOperator<String> habit)
            throws IOException, URISyntaxException {
        List<Specimen> specimens = specimens();
        assertThat(specimens).as("specimens found").hasSizeGreaterThan(20);
        return specimens.stream()
                .map(specimen -> DynamicTest.dynamicTest(
                        prefix + specimen.file() + ": " + specimen.title(), () -> check(specimen, habit)));
    }

    private static void check(Specimen specimen, UnaryOperator<String> habit) {
        Reading reading = DocumentReader.standard().read(habit.apply(specimen.text()));
        List<String> found = specimen.expected().stream()
                .map(line -> line.substring(0, line.indexOf(':')))
                .map(key -> key + ": " + value(reading, key))
                .toList();
        assertThat(found).isEqualTo(specimen.expected());
    }

    private static String value(Reading reading, String key) {
        Header header = reading.header();
        return switch (key) {
            case "issuer" -> Objects.toString(header.issuer());
            case "superior" -> Objects.toString(header.superior());
            case "number" -> Objects.toString(header.number());
            case "symbol" -> Objects.toString(header.symbol());
            case "code" -> Objects.toString(header.code());
            case "kind" -> Objects.toString(header.kind());
            case "place" -> Objects.toString(header.place());
            case "date" -> Objects.toString(header.issuedOn());
            case "title" -> Objects.toString(header.title());
            case "outline" -> nodes(reading).stream().map(Node::path).collect(Collectors.joining(" "));
            case "recipients" ->
                reading.recipients().stream().map(Recipient::name).collect(Collectors.joining(" | "));
            case "signature" ->
                reading.signature().authority() + " / " + reading.signature().position() + " / "
                        + reading.signature().name();
            default ->
                nodes(reading).stream()
                        .filter(node -> key.equals("text " + node.path()))
                        .map(node -> node.text().replace("\n", " / "))
                        .collect(Collectors.joining(" ++ "));
        };
    }

    private static List<Node> nodes(Reading reading) {
        List<Node> nodes = new ArrayList<>();
        reading.outline().forEach(node -> node.walk(nodes::add));
        return nodes;
    }

    private static List<Specimen> specimens() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(LayoutSpecimensTest.class.getResource("/cases/layout"))
                .toURI());
        List<Specimen> specimens = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (String block : Files.readString(file).split("(?m)^=== ")) {
                    if (!block.isBlank()) {
                        specimens.add(specimen(file.getFileName().toString(), block));
                    }
                }
            }
        }
        return specimens;
    }

    private static Specimen specimen(String file, String block) {
        int title = block.indexOf('\n');
        int rule = block.lastIndexOf("\n---\n");
        List<String> expected = block.substring(rule + 5)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return new Specimen(file, block.substring(0, title), block.substring(title + 1, rule), expected);
    }
}
