package thongsuot.reader.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Fact;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.node.Node;
import thongsuot.reader.node.Recipient;

/** What holds for every text, however it was put together. */
class ReadingPropertiesTest {
    /** {@code Kế hoạch 18} stands for a document that the text names in full elsewhere. */
    private static final String SHORT_FORMS = "ShortForms";

    @Property(tries = 1500, seed = "20261121")
    void everySpanLiesInTheText(@ForAll("documents") String text) {
        Reading reading = DocumentReader.standard().read(text);
        int length = reading.text().length();
        for (Span span : spans(reading)) {
            assertThat(span.end()).as("end of a span in\n%s", text).isLessThanOrEqualTo(length);
        }
    }

    @Property(tries = 1500, seed = "20261121")
    void aCitationsSpanHoldsTheNumberOfItsCode(@ForAll("documents") String text) {
        Reading reading = DocumentReader.standard().read(text);
        for (Citation citation : reading.citations()) {
            String code = citation.code();
            if (code != null && !citation.rule().equals(SHORT_FORMS)) {
                String words = citation.span().of(reading.text());
                // Of "số 18, 19-NQ/TW" the first has its letters from the second.
                String number = code.replaceFirst("\\D.*", "");
                assertThat(bare(words)).as("words of %s in\n%s", code, text).contains(number);
            }
        }
    }

    @Property(tries = 500, seed = "20261121")
    void theSameTextTwiceGivesTheSameReading(@ForAll("documents") String text) {
        assertThat(DocumentReader.standard().read(text))
                .isEqualTo(DocumentReader.standard().read(text));
    }

    /** Paths are where other parts of the system look for a fact. */
    @Property(tries = 1000, seed = "20261121")
    void everyFactNamesAPathOfTheOutline(@ForAll("documents") String text) {
        Reading reading = DocumentReader.standard().read(text);
        List<String> paths = new ArrayList<>(List.of(""));
        reading.outline().forEach(root -> root.walk(node -> paths.add(node.path())));
        for (Fact fact : facts(reading)) {
            assertThat(paths).as("path of %s in\n%s", fact, text).contains(fact.path());
        }
    }

    @Property(tries = 500, seed = "20261121")
    void theFormOfLineEndsAndLettersDoesNotCount(@ForAll("documents") String text) {
        String plain = Normalizer.normalize(text.replace("\r", ""), Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFD).replace("\n", "\r\n");
        assertThat(DocumentReader.standard().read(decomposed))
                .isEqualTo(DocumentReader.standard().read(plain));
    }

    @Property(tries = 2000, seed = "20261121")
    void anyStringIsRead(@ForAll String text) {
        assertThat(DocumentReader.standard().read(text).text()).isNotNull();
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> glue = Arbitraries.of("", " ", " ", " ", "\n", ", ");
        Arbitrary<String> piece = Arbitraries.of(Pieces.all());
        return Combinators.combine(piece, glue)
                .as((words, end) -> words + end)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static List<Fact> facts(Reading reading) {
        List<Fact> facts = new ArrayList<>(reading.citations());
        facts.addAll(reading.deadlines());
        facts.addAll(reading.dependencies());
        facts.addAll(reading.urgencies());
        facts.addAll(reading.targets());
        facts.addAll(reading.assignments());
        facts.addAll(reading.reports());
        facts.addAll(reading.obligations());
        return facts;
    }

    private static List<Span> spans(Reading reading) {
        List<Span> spans = new ArrayList<>();
        facts(reading).forEach(fact -> spans.add(fact.span()));
        reading.assignments().forEach(a -> a.parties().forEach(party -> spans.add(party.span())));
        reading.warnings().forEach(warning -> spans.add(warning.span()));
        reading.recipients().stream().map(Recipient::span).forEach(spans::add);
        reading.outline().forEach(root -> root.walk((Node node) -> spans.add(node.span())));
        spans.add(reading.header().span());
        spans.add(reading.signature().span());
        return spans;
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s–—‐-]+", "").toUpperCase(Locale.ROOT);
    }
}
