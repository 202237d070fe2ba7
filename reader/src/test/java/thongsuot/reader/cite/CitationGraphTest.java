package thongsuot.reader.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.node.Header;
import thongsuot.reader.node.Signature;

class CitationGraphTest {
    private static final Span NOWHERE = new Span(0, 0);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 12);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);

    @Test
    void aPlanImplementsTheDocumentThatItNames() {
        CitationGraph graph = CitationGraph.of(List.of(
                document("tinh.docx", "47-KH/TU", MARCH),
                document("xa.docx", "5-KH/ĐU", APRIL, cite("47 - KH/TU", MARCH, Citation.Role.IMPLEMENTS))));
        assertThat(graph.documents()).hasSize(2);
        assertThat(graph.links()).singleElement().satisfies(link -> {
            assertThat(link.from()).isEqualTo(1);
            assertThat(link.to()).isZero();
            assertThat(link.role()).isEqualTo(Citation.Role.IMPLEMENTS);
        });
        assertThat(graph.conflicts()).isEmpty();
    }

    @Test
    void aDocumentThatIsOnlyCitedHasNoFile() {
        CitationGraph graph = CitationGraph.of(
                List.of(document("xa.docx", "5-KH/ĐU", APRIL, cite("47-KH/TU", MARCH, Citation.Role.BASIS))));
        assertThat(graph.documents().get(1).file()).isNull();
        assertThat(graph.documents().get(1).issuedOn()).isEqualTo(MARCH);
    }

    @Test
    void aNumberThatStartsAgainIsAnotherDocument() {
        CitationGraph graph = CitationGraph.of(List.of(document(
                "xa.docx",
                "5-KH/ĐU",
                APRIL,
                cite("21-KL/TW", LocalDate.of(2021, 10, 25), Citation.Role.BASIS),
                cite("21-KL/TW", LocalDate.of(2026, 5, 3), Citation.Role.IMPLEMENTS),
                cite("21-KL/TW", null, Citation.Role.MENTIONS))));
        assertThat(graph.documents()).hasSize(3);
        assertThat(graph.links()).hasSize(2);
        assertThat(graph.links().get(1).mentions()).hasSize(2);
        assertThat(graph.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.message()).contains("2 văn bản cùng số 21-KL/TW"));
    }

    @Test
    void twoDatesWithinAYearAreAFaultOfTheText() {
        CitationGraph graph = CitationGraph.of(List.of(
                document("a.docx", "1-KH/ĐU", APRIL, cite("318/QĐ-TTg", LocalDate.of(2025, 2, 5), Citation.Role.BASIS)),
                document(
                        "b.docx",
                        "2-KH/ĐU",
                        APRIL,
                        cite("318/QĐ-TTg", LocalDate.of(2025, 2, 6), Citation.Role.BASIS))));
        assertThat(graph.documents()).hasSize(3);
        assertThat(graph.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.message()).contains("05/02/2025, 06/02/2025"));
    }

    @Test
    void theStrongestMentionTellsTheRole() {
        CitationGraph graph = CitationGraph.of(List.of(document(
                "xa.docx",
                "5-KH/ĐU",
                APRIL,
                cite("47-KH/TU", null, Citation.Role.MENTIONS),
                cite("47-KH/TU", null, Citation.Role.IMPLEMENTS))));
        assertThat(graph.links()).singleElement().satisfies(link -> {
            assertThat(link.role()).isEqualTo(Citation.Role.IMPLEMENTS);
            assertThat(link.mentions()).hasSize(2);
        });
    }

    @Test
    void oneFileTwiceAndCirclesAreReported() {
        CitationGraph graph = CitationGraph.of(List.of(
                document("a.docx", "1-KH/ĐU", APRIL, cite("2-KH/ĐU", APRIL, Citation.Role.IMPLEMENTS)),
                document("b.docx", "2-KH/ĐU", APRIL, cite("1-KH/ĐU", APRIL, Citation.Role.IMPLEMENTS)),
                document("b (2).docx", "2-KH/ĐU", APRIL)));
        assertThat(graph.conflicts().stream().map(CitationGraph.Conflict::message))
                .anyMatch(message -> message.contains("b.docx và b (2).docx"))
                .anyMatch(message -> message.contains("lẫn nhau"));
    }

    @Test
    void theSameDocumentInTwoFilesIsOne() {
        CitationGraph graph = CitationGraph.of(List.of(
                issued("ke-hoach.pdf", "Tỉnh ủy Sông Hậu Thượng"),
                issued("ke-hoach.docx", "TỈNH ỦY SÔNG HẬU THƯỢNG", cite("91-NQ/TW", APRIL, Citation.Role.IMPLEMENTS)),
                document("xa.docx", "5-KH/ĐU", APRIL, cite("47-KH/TU", null, Citation.Role.IMPLEMENTS))));
        assertThat(graph.documents()).hasSize(3);
        assertThat(graph.documents().getFirst().file()).isEqualTo("ke-hoach.docx");
        assertThat(graph.documents().getFirst().otherFiles()).containsExactly("ke-hoach.pdf");
        assertThat(graph.links()).hasSize(2);
        assertThat(graph.conflicts()).isEmpty();
    }

    @Test
    void twoOfficesMayHaveOneNumber() {
        CitationGraph graph = CitationGraph.of(
                List.of(issued("a.docx", "Tỉnh ủy Sông Hậu Thượng"), issued("b.docx", "Tỉnh ủy Đồng Bưng")));
        assertThat(graph.documents()).hasSize(2);
        assertThat(graph.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.message()).contains("a.docx và b.docx"));
    }

    @Test
    void aDocumentDoesNotCiteItself() {
        CitationGraph graph = CitationGraph.of(
                List.of(document("a.docx", "1-KH/ĐU", APRIL, cite("1-KH/ĐU", APRIL, Citation.Role.MENTIONS))));
        assertThat(graph.links()).isEmpty();
    }

    @Test
    void documentsWithoutNumberAreKnownByTheirNames() {
        Citation statute = new Citation(
                DocumentKind.STATUTE, null, "Điều lệ Đảng", null, null, Citation.Role.BASIS, NOWHERE, "", "test");
        CitationGraph graph = CitationGraph.of(
                List.of(document("a.docx", null, null, statute), document("b.docx", null, null, statute)));
        assertThat(graph.documents()).hasSize(3);
        assertThat(graph.documents().get(2).title()).isEqualTo("Điều lệ Đảng");
        assertThat(graph.links()).hasSize(2);
    }

    private static NamedReading issued(String file, String issuer, Citation... citations) {
        return document(file, issuer, "47-KH/TU", MARCH, citations);
    }

    private static NamedReading document(
            String file, @Nullable String code, @Nullable LocalDate day, Citation... citations) {
        return document(file, null, code, day, citations);
    }

    private static NamedReading document(
            String file,
            @Nullable String issuer,
            @Nullable String code,
            @Nullable LocalDate day,
            Citation... citations) {
        Header header = new Header(issuer, null, null, null, code, DocumentKind.PLAN, null, day, null, NOWHERE);
        Reading reading = new Reading(
                "",
                false,
                header,
                List.of(),
                List.of(citations),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Signature(null, null, null, NOWHERE),
                List.of());
        return new NamedReading(file, reading);
    }

    private static Citation cite(String code, @Nullable LocalDate day, Citation.Role role) {
        return new Citation(DocumentKind.OTHER, code, null, day, null, role, NOWHERE, "", "test");
    }
}
