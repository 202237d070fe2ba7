package thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.organisation.UnitId;
import thongsuot.programme.boards.Filter;
import thongsuot.programme.charts.Gantt;
import thongsuot.programme.charts.GanttBy;
import thongsuot.programme.charts.GanttLine;
import thongsuot.programme.charts.Gantts;
import thongsuot.programme.charts.Span;
import thongsuot.programme.charts.StandingDays;
import thongsuot.programme.counting.Standing;
import thongsuot.programme.counting.Standings;
import thongsuot.testing.Browser;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;
import thongsuot.testing.Visit;
import thongsuot.web.Words;

/** Charts of half a year of work: what they draw is what the counters and the acts say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartTest {

    private final RunningServer server = RunningServer.shared();
    private final HalfAYear year = new HalfAYear(server);
    private final Bodies bodies = year.bodies;
    private final LocalDate today = Bodies.today();
    private final Words w = server.bean(Desk.class).words(Locale.of("vi"));

    @Test
    void linesAddUpToTheWholeAndTheFirstDayStandsApartFromTheExtendedOne() {
        Standing whole =
                bodies.as(bodies.chief, () -> server.bean(Standings.class).below(bodies.head, today));
        for (GanttBy by : List.of(GanttBy.DOCUMENTS, GanttBy.ISSUERS))
            assertThat(lines(bodies.head, by).stream().map(GanttLine::standing).reduce(Standing.NONE, Standing::plus))
                    .isEqualTo(whole);
        assertThat(lines(bodies.head, GanttBy.UNITS).stream()
                        .map(GanttLine::group)
                        .distinct())
                .hasSize(bodies.committees.size())
                .isSorted();
        GanttLine longer = lines(bodies.committees.getLast(), GanttBy.DOCUMENTS).stream()
                .filter(line -> line.extended() != null)
                .findFirst()
                .orElseThrow();
        assertThat(longer.firstDue()).isEqualTo(today.minusDays(17));
        assertThat(longer.extended()).isEqualTo(today.plusDays(20));
        assertThat(longer.standing().late()).isZero();
    }

    @Test
    void aPageIsLaidOutWithStepsAndWithWhatWaitsForWhat() {
        Gantt gantt = chart(bodies.head, GanttBy.DOCUMENTS, null, 1);
        assertThat(gantt.span()).isEqualTo(Span.ALL);
        assertThat(gantt.arrows()).hasSize(1);
        assertThat(gantt.rows()).filteredOn(Gantt.Heading.class::isInstance).hasSize(3);
        assertThat(gantt.rows()).filteredOn(Gantt.Duty.class::isInstance).hasSize(gantt.total());
        assertThat(gantt.rows()).isSortedAccordingTo((a, b) -> Double.compare(a.y(), b.y()));
        for (Gantt.Row row : gantt.rows())
            if (row instanceof Gantt.Duty duty)
                for (Gantt.Bar bar : duty.bars())
                    assertThat(List.of(bar.from(), bar.done(), bar.to(), bar.last()))
                            .as(duty.line().title())
                            .isSorted()
                            .allMatch(at -> at >= 0 && at <= 100);
        assertThat(chart(bodies.committees.getFirst(), GanttBy.DOCUMENTS, null, 1)
                        .rows())
                .filteredOn(Gantt.Step.class::isInstance)
                .hasSize(1);
        Gantt units = chart(bodies.head, GanttBy.UNITS, Span.YEAR, 99);
        assertThat(units.page())
                .as("the last page there is")
                .isEqualTo(units.pages())
                .isEqualTo(2);
        Gantt quarter = chart(bodies.head, GanttBy.DOCUMENTS, Span.QUARTER, 1);
        assertThat(quarter.total() + quarter.outside()).isEqualTo(gantt.total());
    }

    /** Two ways to the same figures: what each act has kept, and all acts read again. */
    @Test
    void whatTheActsTellIsWhatTheCountersKnow() {
        LocalDate tomorrow = today.plusDays(1);
        List<String> heads = List.of(bodies.head.toString());
        List<String> units = new ArrayList<>(heads);
        bodies.committees.forEach(unit -> units.add(unit.toString()));
        String ids = "'{" + String.join(",", units) + "}'::uuid[]";
        List<String> counted =
                rows("select * from programme_stages(%s, '%s') order by ancestor".formatted(ids, tomorrow));
        assertThat(counted).hasSize(9);
        assertThat(rows("select ancestor, silent, accepted, working, late, refused, reported, done_late, done from"
                        + " programme_replayed(null, array['%s'::date]) where ancestor = any(%s) order by ancestor"
                                .formatted(tomorrow, ids)))
                .isEqualTo(counted);
        UnitId cell = bodies.cells.getFirst();
        assertThat(rows("select ancestor, silent, accepted, working, late, refused, reported, done_late, done from"
                        + " programme_replayed('%s', array['%s'::date])".formatted(cell, tomorrow)))
                .isEqualTo(rows("select * from programme_stages(array['%s'::uuid], '%s')".formatted(cell, tomorrow)));
    }

    @Test
    void daysAreWrittenDownOnceAndGrowToToday() {
        year.execute("truncate standing_taken cascade");
        StandingDays days = server.bean(StandingDays.class);
        days.take(today);
        List<String> kept =
                rows("select * from standing_day where ancestor = '%s' order by day".formatted(bodies.head));
        assertThat(kept).hasSizeGreaterThan(8);
        days.take(today);
        assertThat(rows("select * from standing_day where ancestor = '%s' order by day".formatted(bodies.head)))
                .isEqualTo(kept);
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(bodies.chief);
            List<String> csv = surfer.get("/programme/board/flow.csv?at=" + bodies.head)
                    .body()
                    .lines()
                    .toList();
            Standing whole =
                    bodies.as(bodies.chief, () -> server.bean(Standings.class).below(bodies.head, today));
            String[] now = csv.getLast().split(",");
            int all = 0;
            for (int i = 1; i < now.length; i++) all += Integer.parseInt(now[i]);
            assertThat(all).isEqualTo(whole.counted());
            assertThat(now[8]).isEqualTo(String.valueOf(whole.late()));
            assertThat(csv).hasSizeGreaterThan(8);
            assertThat(surfer.get("/programme/board/flow?period=MONTH&at=" + bodies.cells.getFirst())
                            .body())
                    .contains("Diễn biến công việc");
        }
    }

    @Test
    void whoDoesNotLookAfterAUnitSeesNoneOfItsCharts() {
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(bodies.clerks.getFirst());
            for (String page : List.of("gantt", "gantt.csv", "gantt.xlsx", "flow", "flow.csv", "flow.xlsx")) {
                String path = "/programme/board/" + page + "?at=";
                assertThat(surfer.get(path + bodies.head).status()).as(page).isEqualTo(403);
                assertThat(surfer.get(path + bodies.committees.getFirst()).status())
                        .as(page)
                        .isEqualTo(200);
            }
            for (String wrong : List.of("gantt?span=CENTURY", "gantt?group=KING", "gantt?page=0", "flow?period=EVER"))
                assertThat(surfer.get("/programme/board/" + wrong).status())
                        .as(wrong)
                        .isEqualTo(400);
        }
    }

    @Test
    void chartsLookRightInBothThemesOnAPhoneAndAtTheKeyboard() {
        year.execute("truncate standing_taken cascade");
        server.bean(StandingDays.class).take(today);
        try (Browser browser = Browser.open();
                Visit light = browser.visit(server, Browser.desktop());
                Visit dark = browser.visit(server, Browser.desktop().setColorScheme(ColorScheme.DARK));
                Visit phone = browser.visit(server, Browser.phone())) {
            light.signIn(bodies.chief).open("/programme/board");
            light.page().getByText("Tiến độ theo thời gian").click();
            looksRight(light, "gantt");
            light.page().locator(".gantt-duty a").first().focus();
            light.page().keyboard().press("Enter");
            light.page().waitForURL(address -> address.contains("/obligations/"));
            light.open("/programme/board/flow");
            looksRight(light, "flow");
            light.open("/programme/board/gantt?group=UNITS&span=QUARTER");
            looksRight(light, "gantt-units");
            dark.signIn(bodies.chief).open("/programme/board/gantt");
            looksRight(dark, "gantt-dark");
            dark.open("/programme/board/flow");
            looksRight(dark, "flow-dark");
            phone.signIn(bodies.clerks.getFirst()).open("/programme/board/gantt");
            looksRight(phone, "gantt-phone");
            phone.open("/programme/board/flow");
            looksRight(phone, "flow-phone");
        }
    }

    private static void looksRight(Visit visit, String name) {
        assertThat(visit.axe()).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        visit.picture(Path.of("target", "pictures", name + ".png"));
    }

    private List<GanttLine> lines(UnitId at, GanttBy by) {
        return bodies.as(bodies.chief, () -> server.bean(Gantts.class).lines(placed(at), by, today, w));
    }

    private Gantt chart(UnitId at, GanttBy by, @Nullable Span span, int page) {
        return Objects.requireNonNull(bodies.as(
                bodies.chief,
                () -> server.bean(Gantts.class).chart(placed(at), new Gantts.Asked(by, span, page), today, w)));
    }

    private static Filter placed(UnitId at) {
        return new Filter(at, thongsuot.organisation.Line.PARTY, null, null, null, null, null, null, null);
    }

    private List<String> rows(String sql) {
        try (Connection connection = server.database().owner().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++)
                    text.append(row.getString(i)).append(' ');
                all.add(text.toString());
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
