package thongsuot.documents.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.documents.Direction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Numbers;
import thongsuot.documents.Numbers.Drawn;
import thongsuot.documents.Office;
import thongsuot.documents.Registering;
import thongsuot.platform.Ids;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.testing.RunningServer;

class DrawingNumbersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private final RunningServer server = RunningServer.shared();
    private final Office office =
            Office.of(server, "Đảng ủy xã Số Đẹp", "so.dep" + Ids.next().hashCode());
    private final Numbers numbers = server.bean(Numbers.class);
    private final KeepingNumbers keeping = server.bean(KeepingNumbers.class);
    private final TransactionTemplate transaction =
            new TransactionTemplate(server.bean(PlatformTransactionManager.class));

    @Test
    void fiftyAtOnceLeaveNoGapAndNoDouble() throws Exception {
        List<DocumentId> documents =
                IntStream.range(0, 50).mapToObj(this::document).toList();
        List<Callable<Integer>> draws = new ArrayList<>();
        for (DocumentId document : documents)
            draws.add(() -> office.does(() -> draw("KH-UBND", '/', document)).number());

        List<Integer> drawn = new ArrayList<>();
        try (ExecutorService all = Executors.newFixedThreadPool(50)) {
            for (Future<Integer> each : all.invokeAll(draws)) drawn.add(each.get());
        }

        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 50).boxed().toList());
        assertThat(series("KH-UBND").gaps()).isEmpty();
    }

    @Test
    void aTransactionThatFailsGivesItsNumberBack() {
        DocumentId document = document(101);
        assertThatThrownBy(() -> office.does(() -> transaction.execute(_ -> {
                    draw("QĐ-UBND", '/', document);
                    throw new IllegalStateException("mất điện");
                })))
                .hasMessage("mất điện");

        assertThat(office.does(() -> draw("QĐ-UBND", '/', document)).code()).isEqualTo("01/QĐ-UBND");
    }

    @Test
    void aPartyNumberNeedsATermAndBeginsAgainWithTheNext() {
        DocumentId document = document(102);
        assertThatThrownBy(() -> office.does(() -> draw("NQ/ĐU", '-', document)))
                .isInstanceOf(NoTermException.class);
        office.does(() -> {
            keeping.term(office.unit(), "2020-2025", LocalDate.of(2020, 8, 1), "");
            keeping.term(office.unit(), "2025-2030", LocalDate.of(2025, 8, 1), "");
            return 0;
        });

        Drawn old = office.does(() -> numbers.draw(
                office.unit(), DocumentKind.RESOLUTION, "NQ/ĐU", '-', LocalDate.of(2025, 7, 31), document));
        Drawn fresh = office.does(() -> draw("NQ/ĐU", '-', document));

        assertThat(old).isEqualTo(new Drawn(1, "01-NQ/ĐU", "2020-2025"));
        assertThat(fresh).isEqualTo(new Drawn(1, "01-NQ/ĐU", "2025-2030"));
    }

    @Test
    void stepsOverNumbersHeldBackAndShowsGaps() {
        office.does(() -> {
            keeping.begin(office.unit(), "TB-UBND", '/', "2026", 4);
            return 0;
        });
        SeriesView begun = series("TB-UBND");
        assertThat(begun.gaps()).containsExactly(1, 2, 3, 4);
        office.does(() -> keeping.set(begun.id(), 6, "RESERVED", "chờ ký"));
        office.does(() -> keeping.set(begun.id(), 2, "VOID", "đánh nhầm"));
        assertThatThrownBy(() -> office.does(() -> keeping.set(begun.id(), 2, "RESERVED", "lại")))
                .isInstanceOf(KeepingNumbers.TakenException.class);

        assertThat(office.does(() -> draw("TB-UBND", '/', document(103))).number())
                .isEqualTo(5);
        assertThat(office.does(() -> draw("TB-UBND", '/', document(104))).number())
                .isEqualTo(7);
        assertThat(series("TB-UBND").gaps()).containsExactly(1, 3, 4);
    }

    private SeriesView series(String symbol) {
        return office.does(() -> keeping.of(office.unit())).stream()
                .filter(each -> each.symbol().equals(symbol) && each.series().startsWith("2026"))
                .findFirst()
                .orElseThrow();
    }

    private Drawn draw(String symbol, char mark, DocumentId document) {
        return numbers.draw(office.unit(), DocumentKind.PLAN, symbol, mark, DAY, document);
    }

    private DocumentId document(int number) {
        NewDocument draft = NewDocument.of(DocumentKind.PLAN, null, office.unit(), "", DAY, "Việc số " + number);
        return office.does(
                        () -> server.bean(Registering.class).register(draft, office.unit(), Direction.OUTGOING, null))
                .id();
    }
}
