package thongsuot.documents.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.Origin;
import thongsuot.documents.Shelf;
import thongsuot.documents.citations.CourtCase.Verdict;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** Citations of real readings against a real register. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkingTest {

    private final RunningServer server = RunningServer.shared();
    private UUID home = UUID.randomUUID();
    private Shelf shelf = new Shelf(server, home);
    private Person clerk = Person.of(server, "Lương Thị Xuân", "linking.clerk");

    @BeforeAll
    void anOffice() {
        home = Offices.unit(server, "Đảng ủy xã Nậm Cầy", Line.PARTY, null);
        shelf = new Shelf(server, home);
        clerk.with(server, Role.OFFICE, home, Line.PARTY);
    }

    @Test
    void twoYearsOfOneNumberAreTwoDocuments() {
        DocumentId plan = plan("71-KH/ĐU", "2024-03-01");
        shelf.read(plan, """
                Căn cứ Quy định số 701-QĐ/TW ngày 07/6/2012 của Ban Bí thư;
                Căn cứ Quy định số 701-QĐ/TW ngày 28/02/2023 của Ban Bí thư;
                Đảng ủy xây dựng kế hoạch.
                """);
        shelf.settle();

        assertThat(links(plan)).hasSize(2);
        assertThat(links(plan).stream().map(link -> target(link).id()).distinct())
                .hasSize(2);
    }

    @Test
    void aRegisteredDocumentIsFoundByNumberAndDateHoweverTheyAreWritten() {
        DocumentId target =
                shelf.put(DocumentKind.PLAN, "49-KH/TU", "Tỉnh ủy Đồi Xanh", "2022-01-27", "Thực hiện kết luận");
        DocumentId plan = plan("72-KH/ĐU", "2022-03-01");
        shelf.read(
                plan,
                "Thực hiện Kế hoạch số 049 -KH/TU, ngày 27/1/2022 của Ban Thường vụ Tỉnh ủy, Đảng ủy ban hành kế hoạch.\n");
        shelf.settle();

        assertThat(links(plan)).singleElement().satisfies(link -> {
            assertThat(link.state()).isEqualTo(LinkState.SURE);
            assertThat(target(link).id()).isEqualTo(target);
        });
    }

    @Test
    void withoutDateItIsAtMostLikelyAndWithSeveralItStaysOpen() {
        DocumentId one = shelf.put(DocumentKind.DIRECTIVE, "31-CT/TU", "Tỉnh ủy Đồi Xanh", "2018-02-02", "Về bầu cử");
        DocumentId plan = plan("73-KH/ĐU", "2024-03-01");
        String text = "Thực hiện Chỉ thị số 31-CT/TU của Tỉnh ủy Đồi Xanh, Đảng ủy ban hành kế hoạch.\n";
        shelf.read(plan, text);
        shelf.settle();
        assertThat(links(plan)).singleElement().satisfies(link -> {
            assertThat(link.state()).isEqualTo(LinkState.LIKELY);
            assertThat(target(link).id()).isEqualTo(one);
        });

        DocumentId other =
                shelf.put(DocumentKind.DIRECTIVE, "31-CT/TU", "Tỉnh ủy Đồi Xanh", "2023-02-02", "Về phòng cháy");
        shelf.settle();

        assertThat(links(plan)).singleElement().satisfies(link -> {
            assertThat(link.state()).isEqualTo(LinkState.OPEN);
            assertThat(link.target()).isNull();
            assertThat(link.candidates()).extracting(CitationLink.Candidate::id).containsExactly(other, one);
        });
    }

    @Test
    void aStubIsLeftForTheDocumentOnceItIsRegistered() {
        DocumentId plan = plan("74-KH/ĐU", "2024-03-01");
        shelf.read(
                plan,
                "Thực hiện Kết luận số 88-KL/TU ngày 05/01/2024 của Ban Thường vụ Tỉnh ủy, Đảng ủy ban hành kế hoạch.\n");
        shelf.settle();
        assertThat(links(plan))
                .singleElement()
                .satisfies(link -> assertThat(target(link).origin()).isEqualTo(Origin.CITED));

        DocumentId conclusion =
                shelf.put(DocumentKind.CONCLUSION, "88-KL/TU", "Tỉnh ủy Đồi Xanh", "2024-01-05", "Về chuyển đổi số");
        shelf.settle();

        assertThat(links(plan))
                .singleElement()
                .satisfies(link -> assertThat(target(link).id()).isEqualTo(conclusion));
    }

    @Test
    void anotherIssuerWithThatNumberIsAnotherDocument() {
        shelf.put(DocumentKind.PLAN, "15/KH-UBND", "Ủy ban nhân dân xã Nậm Cầy", "2024-01-05", "Về thu gom rác");
        DocumentId plan = plan("75-KH/ĐU", "2024-03-01");
        shelf.read(
                plan,
                "Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh Đồi Xanh, Đảng ủy ban hành kế hoạch.\n");
        shelf.settle();

        assertThat(links(plan))
                .singleElement()
                .satisfies(link -> assertThat(target(link).origin()).isEqualTo(Origin.CITED));
    }

    @Test
    void aPersonsWordOutlivesANewReading() throws Exception {
        DocumentId right = shelf.put(DocumentKind.DIRECTIVE, "44-CT/TU", "Tỉnh ủy Đồi Xanh", "2019-02-02", "Về bầu cử");
        shelf.put(DocumentKind.DIRECTIVE, "44-CT/TU", "Tỉnh ủy Đồi Xanh", "2023-02-02", "Về phòng cháy");
        DocumentId plan = plan("76-KH/ĐU", "2024-03-01");
        String text = "Thực hiện Chỉ thị số 44-CT/TU của Tỉnh ủy Đồi Xanh, Đảng ủy ban hành kế hoạch.\n";
        shelf.read(plan, text);
        shelf.settle();
        UUID fact = links(plan).getFirst().fact();

        asClerk(() -> {
            server.bean(Citing.class).choose(plan, fact, right, "hỏi Văn phòng Tỉnh ủy");
            return true;
        });
        shelf.read(plan, text + "\n");
        shelf.settle();

        assertThat(links(plan)).singleElement().satisfies(link -> {
            assertThat(link.fact()).isNotEqualTo(fact);
            assertThat(link.state()).isEqualTo(LinkState.PERSON);
            assertThat(target(link).id()).isEqualTo(right);
            assertThat(link.chosenName()).isEqualTo("Lương Thị Xuân");
        });
    }

    @Test
    void theCourtSeesTwoDatesAndACitationFromTheFuture() throws Exception {
        DocumentId conclusion =
                shelf.put(DocumentKind.CONCLUSION, "61-KL/TU", "Tỉnh ủy Đồi Xanh", "2024-04-25", "Về cán bộ");
        DocumentId plan = plan("77-KH/ĐU", "2024-03-01");
        shelf.read(
                plan,
                "Thực hiện Kết luận số 61-KL/TU ngày 22/4/2024 của Ban Thường vụ Tỉnh ủy, Đảng ủy ban hành kế hoạch.\n");
        shelf.settle();

        List<CourtCase> cases = asClerk(() -> server.bean(CourtRows.class).of(plan));
        assertThat(cases)
                .extracting(CourtCase::kind)
                .containsExactlyInAnyOrder(CaseKind.TWO_DATES, CaseKind.CITED_BEFORE);

        CourtCase dates = cases.stream()
                .filter(each -> each.kind() == CaseKind.TWO_DATES)
                .findFirst()
                .orElseThrow();
        asClerk(() -> {
            server.bean(Citing.class).decide(dates.id(), Verdict.BOTH_RIGHT, "");
            return true;
        });
        shelf.settle();

        assertThat(links(plan)).singleElement().satisfies(link -> {
            assertThat(link.state()).isEqualTo(LinkState.PERSON);
            assertThat(target(link).id()).isNotEqualTo(conclusion);
            assertThat(target(link).issuedOn()).isEqualTo(LocalDate.of(2024, 4, 22));
        });
    }

    @Test
    void theCourtSeesASymbolThatIsAnotherBodys() throws Exception {
        DocumentId plan = plan("78-KH/ĐU", "2024-03-01");
        shelf.read(
                plan,
                "Thực hiện Kế hoạch số 19/KH-UBND ngày 02/02/2024 của Ban Thường vụ Tỉnh ủy, Đảng ủy ban hành kế hoạch.\n");
        shelf.settle();

        assertThat(asClerk(() -> server.bean(CourtRows.class).of(plan)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.kind()).isEqualTo(CaseKind.WRONG_ISSUER);
                    assertThat(each.found()).isEqualTo("Ủy ban nhân dân");
                });
    }

    @Test
    void whoSeesNoneOfTheRegistersSeesNoLink() throws Exception {
        DocumentId plan = plan("79-KH/ĐU", "2024-03-01");
        shelf.read(
                plan,
                "Thực hiện Kế hoạch số 20/KH-UBND ngày 02/02/2024 của Ủy ban nhân dân tỉnh, Đảng ủy ban hành kế hoạch.\n");
        shelf.settle();
        Person stranger = Person.of(server, "Đèo Văn Lạ", "linking.stranger");
        UUID elsewhere = Offices.unit(server, "Đảng ủy xã Pa Tần", Line.PARTY, null);
        stranger.with(server, Role.OFFICE, elsewhere, Line.PARTY);

        assertThat(as(stranger, () -> server.bean(CitationRows.class).in(plan))).isEmpty();
        assertThat(links(plan)).hasSize(1);
        assertThat(as(stranger, () -> server.bean(Documents.class).find(plan))).isEmpty();
    }

    private static CitationLink.Candidate target(CitationLink link) {
        return Objects.requireNonNull(link.target());
    }

    private DocumentId plan(String code, String day) {
        return shelf.put(DocumentKind.PLAN, code, "Đảng ủy xã Nậm Cầy", day, "Kế hoạch thử");
    }

    private List<CitationLink> links(DocumentId document) {
        try {
            return asClerk(() -> server.bean(CitationRows.class).in(document));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T asClerk(Callable<T> work) throws Exception {
        return as(clerk, work);
    }

    private <T> T as(Person person, Callable<T> work) throws Exception {
        Actor actor = new Actor(person.account(), person.name(), null, "", null, "", null);
        TransactionTemplate transaction = new TransactionTemplate(server.bean(PlatformTransactionManager.class));
        return Acting.as(actor, "", () -> Objects.requireNonNull(transaction.execute(_ -> called(work))));
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
