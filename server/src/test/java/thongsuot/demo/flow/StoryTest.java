package thongsuot.demo.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import thongsuot.demo.Demonstration;
import thongsuot.platform.Ids;
import thongsuot.platform.Invariant;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** What somebody finds who opens the demonstration. */
class StoryTest {

    private static RunningServer server;
    private static JdbcClient owner;

    @BeforeAll
    static void tell() {
        server = RunningServer.start(Map.of("demo", "true"));
        var address = server.database().owner();
        owner = JdbcClient.create(new DriverManagerDataSource(address.url(), address.user(), address.password()));
        long start = System.nanoTime();
        server.bean(Demonstration.class).prepare();
        System.out.println("demonstration prepared in "
                + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thePlanAsksForMoreThanThirtyThingsAndIsReviewed() {
        assertThat(count("select count(*) from document_fact f join document d on d.id = f.document"
                        + " where d.code = '58-KH/TU' and f.kind = 'OBLIGATION' and f.state = 'ACCEPTED'"))
                .isGreaterThanOrEqualTo(30);
        assertThat(count("select count(*) from document_review")).isEqualTo(1);
    }

    @Test
    void itWentTo102CommunesAndMostHaveReceived() {
        assertThat(count("select sum(size) from issue_count")).isEqualTo(102);
        assertThat(count("select count(*) from recipient where state = 'RECEIVED'"))
                .isBetween(80, 98);
        assertThat(count("select count(*) from recipient where state = 'REFUSED'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from receipt_act where medium in ('PHONE', 'PAPER')"))
                .isGreaterThan(3);
        assertThat(count("select count(*) from receipt_act a join issue_list l on l.issue = a.issue"
                        + " where a.act = 'RECEIVED' and a.happened_on > l.receive_by"))
                .as("late")
                .isGreaterThan(3);
        assertThat(count("select count(distinct name) from receipt_act")).isGreaterThan(80);
    }

    @Test
    void theComparisonShowsWhatEachPlanMakesOfIt() throws InterruptedException {
        for (int i = 0; i < 300 && count("select count(*) from coverage where state <> 'DONE'") > 0; i++)
            Thread.sleep(100);
        List<Map<String, Object>> rows = owner.sql("""
                        select c.*, (select count(*) from coverage_line l where l.plan = c.plan and l.status = 'MISSING') as missing,
                            (select count(*) from coverage_line l where l.plan = c.plan and l.status = 'WEAKER_TARGET') as weaker,
                            (select count(*) from coverage_line l where l.plan = c.plan and l.status = 'LATER_DATE') as later,
                            (select count(*) from coverage_line l where l.plan = c.plan and l.status = 'COVERED') as covered
                        from coverage c order by plan
                        """).query().listOfRows();
        assertThat(rows).hasSize(14);
        Map<String, Object> good = rows.get(0);
        Map<String, Object> weak = rows.get(1);
        Map<String, Object> copied = rows.get(2);
        assertThat(number(good, "covered")).isGreaterThanOrEqualTo(20);
        assertThat(number(good, "missing")).isZero();
        assertThat(number(good, "exact_part") * 10).isLessThan(number(good, "exact_whole"));
        assertThat(List.of(number(weak, "missing"), number(weak, "weaker"), number(weak, "later")))
                .allSatisfy(each -> assertThat(each).isGreaterThanOrEqualTo(5));
        assertThat(number(weak, "covered")).isLessThan(3);
        assertThat(number(copied, "exact_part")).isEqualTo(number(copied, "exact_whole"));
        assertThat(number(copied, "owner_part")).isZero();
    }

    private static int number(Map<String, Object> row, String column) {
        return ((Number) java.util.Objects.requireNonNull(row.get(column), column)).intValue();
    }

    @Test
    void oneLetterIsIssuedAndOneWaits() {
        assertThat(count("select count(*) from letter where document is not null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from letter where document is null")).isEqualTo(1);
    }

    @Test
    void theTourLeadsToPagesThatAreThere() {
        Person office = new Person(Ids.next(), Ids.next(), "", "chanhvanphong", Demonstration.PASSWORD);
        try (Browser browser = Browser.open();
                Visit visit = browser.visit(server).signIn(office)) {
            Page page = visit.open("/tour").page();
            assertThat(visit.axe()).isEmpty();
            List<String> paths = page.locator(".tour a").all().stream()
                    .map(link -> String.valueOf(link.getAttribute("href")))
                    .toList();
            assertThat(paths).hasSize(9);
            for (String path : paths)
                assertThat(visit.open(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void everyInvariantHolds() {
        for (Invariant invariant :
                server.pages().getBeansOfType(Invariant.class).values())
            assertThat(invariant.violations(owner)).as(invariant.key()).isEmpty();
    }

    private static int count(String sql) {
        return owner.sql(sql).query(Integer.class).single();
    }
}
