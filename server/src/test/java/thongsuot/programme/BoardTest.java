package thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.boards.Board;
import thongsuot.programme.boards.Boards;
import thongsuot.programme.boards.By;
import thongsuot.programme.boards.Filter;
import thongsuot.programme.boards.Show;
import thongsuot.programme.boards.WorkRow;
import thongsuot.programme.counting.Standings;
import thongsuot.programme.doing.Deciding;
import thongsuot.programme.doing.Doing;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;
import thongsuot.testing.Visit;

/** Three committees with two cells each; one duty for all nine, one for the committees alone, one for one cell. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardTest {

    private final RunningServer server = RunningServer.shared();
    private final Bodies bodies = new Bodies(server, 3, 2);
    private final LocalDate today = Bodies.today();
    private ObligationId late;
    private ObligationId soon;
    private ObligationId cell;

    @BeforeAll
    void give() {
        late = bodies.given(
                today.minusDays(40),
                new ToAudience(Role.LEAD, bodies.audience(bodies.head, false).id()));
        soon = bodies.given(
                today.plusDays(3),
                new ToAudience(Role.LEAD, bodies.audience(bodies.head, true).id()));
        cell = bodies.given(today.minusDays(1), new ToUnit(Role.LEAD, bodies.cells.getFirst()));
        Doing doing = server.bean(Doing.class);
        WorkKey reported = bodies.key(late, bodies.committees.getFirst());
        bodies.as(bodies.clerks.getFirst(), () -> doing.accept(reported, 0));
        bodies.as(bodies.clerks.getFirst(), () -> doing.report(reported, 1, "đã xong"));
        bodies.as(bodies.chief, () -> server.bean(Deciding.class).confirm(reported, 2, false, ""));
        WorkKey accepted = bodies.key(soon, bodies.committees.get(1));
        bodies.as(bodies.clerks.get(1), () -> doing.accept(accepted, 0));
    }

    @Test
    void everyWayOfLookingAddsUpToTheSameWhole() {
        Board board = board(filter(bodies.head));
        assertThat(board.whole())
                .isEqualTo(bodies.as(
                        bodies.chief, () -> server.bean(Standings.class).below(bodies.head, today)));
        assertThat(board.whole().late()).isEqualTo(8 + 1);
        assertThat(board.whole().soon()).isEqualTo(3);
        assertThat(board.whole().silent()).isEqualTo(8 + 2 + 1);
        for (By by : By.values())
            for (Show show : Show.values())
                if (by != By.HEAT)
                    assertThat(board.rows(by).stream()
                                    .mapToInt(row -> show.of(row.standing()))
                                    .sum())
                            .as(by + " " + show)
                            .isEqualTo(show.of(board.whole()));
        assertThat(board.heat().rows()).hasSize(3);
    }

    @Test
    void eachNumberIsAsLongAsTheListBehindIt() {
        Board top = board(filter(bodies.head));
        List<Board.Row> all = new java.util.ArrayList<>(top.units());
        all.addAll(top.duties());
        all.addAll(top.months());
        all.addAll(board(filter(bodies.committees.getFirst())).units());
        assertThat(all).hasSizeGreaterThan(10);
        for (Board.Row row : all) {
            Filter at = row.at();
            if (at == null) continue;
            for (Show show : Show.values())
                assertThat(works(at, show)).as(row.name() + " " + show).hasSize(show.of(row.standing()));
        }
    }

    @Test
    void aCellIsCountedByItselfWhereNobodyStandsBelowIt() {
        Board board = board(filter(bodies.cells.getFirst()));
        assertThat(board.units()).extracting(row -> row.standing().late()).containsExactly(2);
        assertThat(works(filter(bodies.cells.getFirst()), Show.LATE))
                .extracting(WorkRow::obligation, WorkRow::dueOn)
                .containsExactly(tuple(late, today.minusDays(40)), tuple(cell, today.minusDays(1)));
    }

    @Test
    void filtersNarrowAllNumbersAndTheLists() {
        Filter one = new Filter(bodies.head, null, null, null, null, today, today.plusDays(30), null, null);
        Board board = board(one);
        assertThat(board.whole().size()).isEqualTo(3);
        assertThat(board.duties()).hasSize(1);
        assertThat(works(one, Show.ALL)).extracting(WorkRow::obligation).containsOnly(soon);
    }

    @Test
    void aListIsCutWhereItIsFullAndTheEarliestDueComesFirst() {
        assertThat(bodies.as(
                        bodies.chief, () -> server.bean(Boards.class).works(filter(bodies.head), Show.ALL, today, 4)))
                .hasSize(4)
                .extracting(WorkRow::dueOn)
                .containsOnly(today.minusDays(40));
    }

    @Test
    void whoDoesNotLookAfterAUnitIsRefusedAndFindsNothing() {
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(bodies.clerks.getFirst());
            String path = filter(bodies.committees.get(1)).path();
            assertThat(surfer.get(path).status()).isEqualTo(403);
            assertThat(surfer.get(filter(bodies.head).works(Show.ALL)).status()).isEqualTo(403);
            assertThat(surfer.get(filter(bodies.head).file("xlsx")).status()).isEqualTo(403);
            assertThat(surfer.get(filter(bodies.committees.getFirst()).path()).status())
                    .isEqualTo(200);
            assertThat(surfer.get("/programme/board?at=x").status()).isEqualTo(400);
            assertThat(surfer.get("/programme/board?line=KING").status()).isEqualTo(400);
            assertThat(surfer.get("/programme/board?from=hôm-qua-ấy"
                                    .replace("ô", "%C3%B4")
                                    .replace("ấ", "%E1%BA%A5"))
                            .body())
                    .contains("hôm-qua-ấy");
        }
        assertThat(bodies.as(
                        bodies.clerks.getFirst(),
                        () -> server.bean(Boards.class).works(filter(bodies.head), Show.ALL, today, 100)))
                .isEmpty();
    }

    @Test
    void theSameGoesOutAsFiles() throws Exception {
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(bodies.chief);
            String csv = surfer.get(filter(bodies.head).file("csv")).body();
            assertThat(csv.lines().skip(1))
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(line).contains("Nậm Chè"));
            assertThat(surfer.get(filter(bodies.head).file("xlsx")).status()).isEqualTo(200);
            assertThat(surfer.get(filter(bodies.head).worksFile(Show.LATE)).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void theListOfTheWeekBecomesANoticeInOfficialForm() {
        Person office = Person.of(server, "Quàng Thị Nga", "nga." + bodies.head)
                .with(server, thongsuot.identity.Role.OFFICE, bodies.head.value(), Line.PARTY);
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(office);
            String page = surfer.get("/programme/weekly?at=" + bodies.head).body();
            assertThat(page).contains("quá hạn 40 ngày", "Lập thông báo");
            assertThat(surfer.get("/programme/weekly.xlsx?at=" + bodies.head).status())
                    .isEqualTo(200);
            Surfer.Answer written = surfer.post("/programme/weekly", Map.of("at", bodies.head.toString()));
            assertThat(written.location()).contains("/letters/");
            assertThat(surfer.follow(written).body())
                    .contains("I. NHIỆM VỤ QUÁ HẠN", "Đảng ủy xã Nậm Chè", "tính đến ngày", "rà soát quy chế làm việc");
        }
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(bodies.clerks.getFirst());
            assertThat(surfer.post("/programme/weekly", Map.of("at", bodies.head.toString()))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void aHeadGoesDownFromANumberToTheWordsByKeyboard() {
        try (Browser browser = Browser.open();
                Visit visit = browser.visit(server, Browser.desktop());
                Visit phone = browser.visit(server, Browser.phone())) {
            visit.signIn(bodies.chief).open("/programme/board");
            looksRight(visit, "board");
            visit.page()
                    .locator("main table tbody tr")
                    .first()
                    .locator("a.tone-bad")
                    .focus();
            visit.page().keyboard().press("Enter");
            visit.page().waitForURL(address -> address.contains("/works?show=LATE"));
            assertThat(visit.page().locator("main").textContent()).contains("Các xã rà soát quy chế làm việc");
            looksRight(visit, "board-works");
            visit.open("/programme/board?by=HEAT");
            looksRight(visit, "board-heat");
            visit.open("/programme/weekly");
            looksRight(visit, "weekly");
            phone.signIn(bodies.chief).open("/programme/board?by=DUTIES");
            looksRight(phone, "board-phone");
        }
    }

    private static void looksRight(Visit visit, String name) {
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.axe()).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        visit.picture(Path.of("target", "pictures", name + ".png"));
    }

    private Board board(Filter filter) {
        return bodies.as(
                bodies.chief,
                () -> server.bean(Boards.class)
                        .board(filter, today, server.bean(Desk.class).words(Locale.of("vi"))));
    }

    private List<WorkRow> works(Filter filter, Show show) {
        return bodies.as(bodies.chief, () -> server.bean(Boards.class).works(filter, show, today, 1000));
    }

    private static Filter filter(UnitId at) {
        return new Filter(at, null, null, null, null, null, null, null, null);
    }
}
