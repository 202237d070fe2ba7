package thongsuot.documents.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.documents.DocumentId;
import thongsuot.documents.FactKind;
import thongsuot.documents.Shelf;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.web.Column;
import thongsuot.web.Cursor;
import thongsuot.web.KeysetPage;
import thongsuot.web.Table;

/** The search as it stands in the database, with real readings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private final RunningServer server = RunningServer.shared();
    private final Person clerk = Person.of(server, "Giàng Thị Mỷ", "search.clerk");
    private final Person inspector =
            Person.of(server, "Vàng Thị Sao", "search.inspector").with(server, Role.INSPECTOR, null, null);
    private final Person stranger = Person.of(server, "Mùa A Lử", "search.stranger");
    private UUID home = new UUID(0, 0);
    private DocumentId plan = DocumentId.next();
    private DocumentId old = DocumentId.next();
    private DocumentId rest = DocumentId.next();

    @BeforeAll
    void threeDocuments() throws Exception {
        home = Offices.unit(server, "Đảng ủy xã Sín Chải", Line.PARTY, null);
        UUID elsewhere = Offices.unit(server, "Đảng ủy xã Pá Hu", Line.PARTY, null);
        clerk.with(server, Role.OFFICE, home, Line.PARTY);
        stranger.with(server, Role.OFFICE, elsewhere, Line.PARTY);
        Shelf shelf = new Shelf(server, home);
        plan = shelf.put(DocumentKind.PLAN, "349-KH/TU", "Tỉnh ủy Sương Mù", "2025-05-06", "Về cầu treo dân sinh");
        shelf.read(plan, """
                I. NHIỆM VỤ
                1. Uỷ ban nhân dân các xã rà soát cầu treo, báo cáo kết quả trước ngày 15/6/2025.
                2. Đảng ủy xã Sín Chải vận động nhân dân hiến đất mở đường theo Nghị quyết số 350-NQ/TU ngày 02/01/2025 của Tỉnh ủy.
                """);
        old = shelf.put(DocumentKind.DIRECTIVE, "351-CT/TU", "Tỉnh ủy Sương Mù", "2019-05-06", "Về cầu treo cũ");
        shelf.read(old, "1. Dân các bản kiểm tra cầu treo hằng năm; nhân rộng cách làm hay.\n");
        rest = shelf.put(DocumentKind.PLAN, "352-KH/TU", "Tỉnh ủy Sương Mù", "2024-05-06", "Về nhiều việc");
        shelf.read(
                rest,
                "I. VIỆC\n"
                        + IntStream.rangeClosed(1, 95)
                                .mapToObj(i -> i + ". Lát sàn mộc lan việc thứ " + i + ".\n")
                                .collect(Collectors.joining()));
        shelf.settle();
    }

    @Test
    void findsWithOrWithoutMarksAndInEitherSpelling() throws Exception {
        for (String asked : List.of(
                "uỷ ban nhân dân cầu treo",
                "ủy ban nhân dân cầu treo",
                "uy ban nhan dan cau treo",
                "UY BAN cau TREO",
                Normalizer.normalize("Ủy ban nhân dân cầu treo", Normalizer.Form.NFD)))
            assertThat(documents(asked)).as(asked).containsExactly(plan);
    }

    @Test
    void marksTheHitAsTheTextHasIt() throws Exception {
        Hit hit = find(clerk, wanted("uy ban")).rows().getFirst();
        assertThat(hit.snippet())
                .filteredOn(Hit.Piece::hit)
                .extracting(Hit.Piece::text)
                .containsExactly("Uỷ", "ban");
        assertThat(hit.snippet().stream().map(Hit.Piece::text).collect(Collectors.joining()))
                .contains("rà soát cầu treo");
    }

    @Test
    void aPhraseStandsTogether() throws Exception {
        assertThat(documents("nhân dân")).contains(plan, old);
        assertThat(documents("\"nhân dân\"")).contains(plan).doesNotContain(old);
        assertThat(documents("“vận động nhân dân hiến đất”")).containsExactly(plan);
        assertThat(documents("\"nhân dân vận động\"")).isEmpty();
    }

    @Test
    void findsANumberHoweverItIsWritten() throws Exception {
        for (String asked : List.of("349khtu", "349-KH/TU", "số 349 - kh/tu", "0349–KH/TU", "349kh"))
            assertThat(documents(asked)).as(asked).containsExactly(plan);
        assertThat(documents("350nqtu"))
                .as("cited in a clause, and the entry made for it")
                .contains(plan);
    }

    @Test
    void filtersByKindYearIssuerAndUnitNamed() throws Exception {
        assertThat(documents("cầu treo")).containsExactly(plan, plan, old, old);
        assertThat(documents(new Wanted(
                        Asked.of("cầu treo"), null, DocumentKind.DIRECTIVE, null, null, "", null, List.of())))
                .containsOnly(old);
        assertThat(documents(new Wanted(Asked.of("cầu treo"), null, null, 2025, null, "", null, List.of())))
                .containsOnly(plan);
        assertThat(documents(
                        new Wanted(Asked.of("cầu treo"), null, null, null, null, "tinh uy suong", null, List.of())))
                .contains(plan, old);
        assertThat(documents(new Wanted(Asked.of("cầu treo"), null, null, null, null, "ủy ban", null, List.of())))
                .isEmpty();
        assertThat(documents(new Wanted(
                        Asked.of(""), null, null, null, null, "", null, List.of(Fold.words("Đảng ủy xã Sín Chải")))))
                .containsExactly(plan);
        assertThat(documents(
                        new Wanted(Asked.of("nghị quyết"), FactKind.CITATION, null, null, null, "", null, List.of())))
                .containsExactly(plan);
    }

    @Test
    void leavesOutWhatIsNoLongerInForce() throws Exception {
        Wanted inForce =
                new Wanted(Asked.of("cầu treo"), null, null, null, null, "", LocalDate.of(2025, 6, 1), List.of());
        assertThat(documents(inForce)).contains(plan, old);
        try (Connection owner = server.database().owner().connect();
                PreparedStatement insert = owner.prepareStatement(
                        "insert into document_relation (id, from_document, to_document, kind, state, made_by, made_name, made_at, decided_by,"
                                + " decided_name, decided_at) values (?, ?, ?, 'REPLACES', 'CONFIRMED', ?, '', now(), ?, '', now())")) {
            insert.setObject(1, Ids.next());
            insert.setObject(2, plan.value());
            insert.setObject(3, old.value());
            insert.setObject(4, clerk.account());
            insert.setObject(5, clerk.account());
            insert.executeUpdate();
        }
        assertThat(documents(inForce)).contains(plan).doesNotContain(old);
        assertThat(documents(new Wanted(
                        Asked.of("cầu treo"), null, null, null, null, "", LocalDate.of(2020, 1, 1), List.of())))
                .as("then the new one was not there yet")
                .containsOnly(old);
    }

    @Test
    void leafsForthAndBackWithoutLosingARow() throws Exception {
        List<Integer> seen = new ArrayList<>();
        KeysetPage<Hit> page = find(clerk, wanted("mộc lan"));
        KeysetPage<Hit> last = page;
        while (true) {
            page.rows().forEach(hit -> seen.add(hit.ordinal()));
            if (page.next() == null) break;
            last = page;
            page = find(clerk, wanted("mộc lan"), page.next());
        }
        assertThat(seen).hasSize(95).doesNotHaveDuplicates().isSorted();
        KeysetPage<Hit> back = find(clerk, wanted("mộc lan"), String.valueOf(page.previous()));
        assertThat(back.rows()).isEqualTo(last.rows());
    }

    @Test
    void whoSeesEverythingFindsTheSameInTheSameOrder() throws Exception {
        for (String asked : List.of("mộc lan", "cầu treo dân sinh", "\"vận động nhân dân hiến đất\"", "349khtu"))
            assertThat(find(inspector, wanted(asked)).rows())
                    .as(asked)
                    .isNotEmpty()
                    .isEqualTo(find(clerk, wanted(asked)).rows());
        Wanted year = new Wanted(Asked.of("mộc lan"), null, DocumentKind.PLAN, 2024, null, "", null, List.of());
        assertThat(find(inspector, year).rows())
                .hasSize(SearchRows.PAGE)
                .isEqualTo(find(clerk, year).rows());
    }

    @Test
    void showsNobodyWhatTheirRegistersDoNotHold() throws Exception {
        assertThat(find(stranger, wanted("mộc lan")).rows()).isEmpty();
        assertThat(find(stranger, wanted("349khtu")).rows()).isEmpty();
        assertThat(server.bean(SearchRows.class)
                        .page(wanted("mộc lan"), table(null))
                        .rows())
                .as("nobody signed in")
                .isEmpty();
    }

    @Test
    void whatIsTypedIsNeverAnOperatorOrAnError() throws Exception {
        for (String hostile : List.of(
                "%",
                "_",
                "\\",
                "'",
                "''",
                "\"",
                "\"\"",
                "\"một",
                "a & | ! <-> :*",
                "(((",
                "a:*b",
                "'; drop table search_row; --",
                "\0",
                "cầu\0treo",
                "-",
                "– —",
                "😀 \uD83D",
                "c:349khtu",
                "k:PLAN",
                ":asked",
                "?",
                "x".repeat(10_000),
                "ủy ".repeat(4_000),
                "\"".repeat(999),
                "1".repeat(300),
                "\u202Ecầu",
                "<script>alert(1)</script>")) {
            long start = System.nanoTime();
            assertThat(find(clerk, wanted(hostile)).rows()).as(hostile).hasSizeLessThanOrEqualTo(SearchRows.PAGE);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(hostile).isLessThan(Duration.ofSeconds(10));
        }
        assertThat(documents("cầu\0treo")).contains(plan);
        assertThat(documents("%")).isEmpty();
    }

    private List<DocumentId> documents(String asked) throws Exception {
        return documents(wanted(asked));
    }

    private List<DocumentId> documents(Wanted wanted) throws Exception {
        return find(clerk, wanted).rows().stream().map(Hit::document).toList();
    }

    private static Wanted wanted(String asked) {
        return new Wanted(Asked.of(asked), null, null, null, null, "", null, List.of());
    }

    private KeysetPage<Hit> find(Person person, Wanted wanted) throws Exception {
        return as(person, () -> server.bean(SearchRows.class).page(wanted, table(null)));
    }

    private KeysetPage<Hit> find(Person person, Wanted wanted, String address) throws Exception {
        return as(person, () -> server.bean(SearchRows.class).page(wanted, table(address)));
    }

    private static <T> T as(Person person, java.util.concurrent.Callable<T> work) throws Exception {
        return Acting.as(new Actor(person.account(), person.name(), null, "", null, "", null), "", work);
    }

    private static Table table(@Nullable String address) {
        boolean backwards = address != null && address.contains("before=");
        Cursor from = address == null
                ? null
                : Cursor.read(URLDecoder.decode(
                        address.replaceAll(".*(?:after|before)=([^&]*).*", "$1"), StandardCharsets.UTF_8));
        return new Table(
                "documents-search",
                "/documents/search",
                Map.of(),
                List.of(Column.name("newest", "")),
                Set.of("newest"),
                "newest",
                false,
                from,
                backwards);
    }
}
