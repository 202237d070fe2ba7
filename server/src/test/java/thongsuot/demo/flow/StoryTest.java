package thongsuot.demo.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.platform.Invariant;
import thongsuot.testing.Browser;
import thongsuot.testing.Visit;

/** What somebody finds who opens the demonstration. */
class StoryTest {

    private static ToldProvince told;
    private static JdbcClient owner;

    @BeforeAll
    static void tell() {
        told = ToldProvince.shared();
        owner = told.owner();
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
        assertThat(count("select count(*) from letter where kind <> 'NOTICE' and document is not null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from letter where document is null")).isEqualTo(1);
    }

    @Test
    void theTourLeadsToPagesThatAreThere() {
        try (Browser browser = Browser.open();
                Visit visit = browser.visit(told.server()).signIn(ToldProvince.person("chanhvanphong"))) {
            Page page = visit.open("/tour").page();
            assertThat(visit.axe()).isEmpty();
            List<String> paths = page.locator(".tour a").all().stream()
                    .map(link -> String.valueOf(link.getAttribute("href")))
                    .toList();
            assertThat(paths).hasSize(20);
            for (String path : paths)
                assertThat(visit.open(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void someWorkIsDoneInTimeSomeLateAndSomeSilent() {
        assertThat(count("select count(*) from obligation")).isGreaterThan(30);
        assertThat(count("select count(*) from assignment where grade = 'ON_TIME'"))
                .isGreaterThan(300);
        assertThat(count("select count(*) from assignment where grade = 'LATE'"))
                .isBetween(10, 300);
        assertThat(count("select count(*) from assignment where state = 'EXEMPTED'"))
                .isEqualTo(3);
        assertThat(count("select count(*) from assignment where state = 'REFUSED'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from assignment where state = 'RETURNED'"))
                .isPositive();
        assertThat(count("select count(*) from assignment where state = 'TRANSFERRED'"))
                .isPositive();
        assertThat(count("select count(*) from extension where state = 'OPEN'")).isEqualTo(2);
        assertThat(count("select count(*) from letter where kind = 'NOTICE' and document is not null"))
                .isEqualTo(1);
    }

    @Test
    void everyAccountFindsSomethingToDo() {
        try (Browser browser = Browser.open()) {
            for (String login : List.of(
                    "bithu",
                    "chutich",
                    "chanhvanphong",
                    "truongban",
                    "photruongban",
                    "vanthu",
                    "chuyenvien",
                    "kiemtra",
                    "bithu.xa",
                    "chutich.xa",
                    "vanthu.xa",
                    "giamdoc.nnmt",
                    "vanthu.lamkhue")) {
                try (Visit visit = browser.visit(told.server()).signIn(ToldProvince.person(login))) {
                    visit.open("/must-do");
                    assertThat(visit.page().locator(".duties > li").count())
                            .as(login)
                            .isPositive();
                }
            }
        }
    }

    @Test
    void everyInvariantHolds() {
        for (Invariant invariant :
                told.server().pages().getBeansOfType(Invariant.class).values())
            assertThat(invariant.violations(owner)).as(invariant.key()).isEmpty();
    }

    private static int count(String sql) {
        return owner.sql(sql).query(Integer.class).single();
    }
}
