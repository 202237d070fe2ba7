package thongsuot.documents.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import thongsuot.documents.Direction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Office;
import thongsuot.documents.Registering;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;

/** Số đến: one after the other in each register and year, however many clerks enter at once; shown, sorted by and found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumbersOfTheRegisterTest {

    private final RunningServer server = RunningServer.shared();
    private final Office office = Office.of(server, "Đảng ủy xã Bản Đếm", "so.bandem");
    private final Registering registering = server.bean(Registering.class);

    @Test
    void fortyAtOnceLeaveNoGapAndEachRegisterCountsForItself() throws Exception {
        Office other = Office.of(server, "Đảng ủy xã Bản Đọc", "so.bandoc");
        List<Callable<DocumentId>> entries = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            int number = i;
            Office of = i % 2 == 0 ? office : other;
            entries.add(() -> of.does(() -> entry(of, number + "-CV/TU", Direction.INCOMING)));
        }
        try (ExecutorService all = Executors.newFixedThreadPool(8)) {
            for (Future<DocumentId> each : all.invokeAll(entries)) each.get();
        }

        for (Office each : List.of(office, other))
            assertThat(numbers(each, "INCOMING"))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void theTableShowsSortsAndFindsThem() {
        Office desk = Office.of(server, "Đảng ủy xã Bản Thứ", "so.banthu");
        List<DocumentId> in = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> desk.does(() -> entry(desk, (900 - i) + "-CV/HU", Direction.INCOMING)))
                .toList();
        DocumentId out = desk.does(() -> entry(desk, "77-KH/ĐU", Direction.OUTGOING));
        assertThat(numbers(desk, "OUTGOING")).containsOnlyNulls();
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(desk.clerk());
            String rising = surfer.get("/documents?sort=number").body();
            assertThat(order(rising, in)).isSorted();
            assertThat(order(surfer.get("/documents?sort=-number").body(), in.reversed()))
                    .isSorted();
            assertThat(rising).contains("<td class=\"number\">77</td>");
            String found = surfer.get("/documents?q=12").body();
            assertThat(found).contains("/documents/" + in.getLast()).doesNotContain("/documents/" + in.getFirst());
            assertThat(surfer.get("/documents/" + in.get(6)).body()).contains("<td class=\"number\">7</td>");
            assertThat(surfer.get("/documents/" + out).status()).isEqualTo(200);
        }
    }

    @Test
    void onlyOneEntryOfTheMenuIsThePageThatIsOpen() {
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(office.clerk());
            for (String page : List.of("/documents/search", "/documents/court")) {
                String body = surfer.get(page).body();
                assertThat(body).contains("href=\"" + page + "\" aria-current=\"page\"");
                assertThat(body).doesNotContain("href=\"/documents\" aria-current=\"page\"");
            }
            assertThat(surfer.get("/documents/numbers").body()).contains("href=\"/documents\" aria-current=\"page\"");
        }
    }

    private static List<Integer> order(String page, List<DocumentId> ids) {
        return ids.stream().map(id -> page.indexOf("/documents/" + id)).toList();
    }

    private DocumentId entry(Office of, String code, Direction direction) {
        NewDocument wanted = NewDocument.of(
                DocumentKind.OFFICIAL_LETTER, code, null, "Cơ quan gửi " + of.unit(), null, "về việc số " + code);
        return registering.register(wanted, of.unit(), direction, null).id();
    }

    private List<Integer> numbers(Office of, String direction) {
        var owner = server.database().owner();
        return JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()))
                .sql("select number from register_entry where holder = ? and direction = ? order by number")
                .params(of.unit().value(), direction)
                .query(Integer.class)
                .list();
    }
}
