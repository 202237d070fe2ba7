package thongsuot.organisation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import thongsuot.database.Database;
import thongsuot.organisation.InventedProvince;
import thongsuot.platform.Ids;
import thongsuot.testing.TestPostgres;
import thongsuot.web.SearchHit;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchSourcesTest {

    private static final Clock CLOCK = Clock.fixed(
            LocalDate.of(2025, 11, 21)
                    .atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh"))
                    .toInstant(),
            ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Database database = TestPostgres.fresh();
    private final DriverManagerDataSource source = new DriverManagerDataSource(
            database.application().url(),
            database.application().user(),
            database.application().password());
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final InventedProvince province = InventedProvince.load(source);
    private final UnitSearch units = new UnitSearch(jdbc, words(), CLOCK);
    private final PersonSearch people = new PersonSearch(jdbc, CLOCK);

    @BeforeEach
    void inVietnamese() {
        LocaleContextHolder.setLocale(Locale.of("vi", "VN"));
    }

    @AfterAll
    void close() throws SQLException {
        database.close();
    }

    @Test
    void findsAUnitWithOrWithoutMarksAndInAnyOrder() {
        for (String asked : List.of(
                "Sở Y tế", "so y te", "SỞ Y TẾ", "te y so", Normalizer.normalize("Sở Y tế", Normalizer.Form.NFD)))
            assertThat(titles(asked)).as(asked).first().isEqualTo("Sở Y tế");
    }

    @Test
    void tellsUnitsOfOneNameApartByWhatStandsAbove() {
        assertThat(units.find("ban xay dung dang", 8))
                .extracting(SearchHit::subtitle)
                .contains("Đảng ủy xã Mường Then", "Đảng ủy xã Nà Khoang");
    }

    @Test
    void findsAUnitByTheNameItHadAndOneThatIsNoMore() {
        assertThat(units.find("ban tuyen giao tinh uy", 8).getFirst().path())
                .isEqualTo("/units/"
                        + province.named("Ban Tuyên giáo và Dân vận Tỉnh ủy").value());
        assertThat(units.find("huyen uy then khoang", 8))
                .singleElement()
                .satisfies(hit -> assertThat(hit.subtitle()).isEqualTo("tên dùng đến 30/06/2025"));
    }

    @Test
    void putsTheWholeNameBeforeLongerOnes() {
        assertThat(titles("van phong").getFirst()).isEqualTo("Văn phòng");
        assertThat(units.find("v", 3)).hasSize(3);
    }

    @Test
    void lettersThatMeanMoreToTheDatabaseMeanThemselvesHere() {
        for (String hostile : List.of("%", "_", "\\", "' or 1=1 --", ":word0", "%%%%%%%%%", "a b c d e f g h i j k l"))
            assertThat(units.find(hostile, 8)).as(hostile).isEmpty();
        assertThat(people.find("%", 8)).isEmpty();
    }

    @Test
    void findsWhoHoldsAPostTodayAndNobodyElse() {
        UUID unit = province.named("Sở Y tế").value();
        hold("Hoàng Thị Ngọc Bích", unit, "Giám đốc", "[2025-07-01,)");
        hold("Hoàng Ngọc Sơn", unit, "Phó Giám đốc", "[2020-01-01,2025-07-01)");

        assertThat(people.find("hoang ngoc", 8)).singleElement().satisfies(hit -> {
            assertThat(hit.title()).isEqualTo("Hoàng Thị Ngọc Bích");
            assertThat(hit.subtitle()).isEqualTo("Giám đốc, Sở Y tế");
            assertThat(hit.path()).isEqualTo("/units/" + unit);
        });
    }

    private List<String> titles(String asked) {
        return units.find(asked, 8).stream().map(SearchHit::title).toList();
    }

    private void hold(String name, UUID unit, String title, String days) {
        UUID person = Ids.next();
        UUID post = Ids.next();
        UUID event = jdbc.sql("select id from change_event limit 1")
                .query(UUID.class)
                .single();
        jdbc.sql("insert into person (id, name) values (?, ?)")
                .params(person, name)
                .update();
        jdbc.sql("insert into post values (?)").param(post).update();
        jdbc.sql("""
                insert into post_version (id, origin, post, unit, title, kind, valid, opened_by)
                values (:id, :id, :post, :unit, :title, 'HEAD', '[2015-01-01,)', :event)
                """)
                .param("id", Ids.next())
                .param("post", post)
                .param("unit", unit)
                .param("title", title)
                .param("event", event)
                .update();
        jdbc.sql("""
                insert into membership (id, origin, person, post, sole, valid, opened_by)
                values (:id, :id, :person, :post, true, cast(:days as daterange), :event)
                """)
                .param("id", Ids.next())
                .param("person", person)
                .param("post", post)
                .param("days", days)
                .param("event", event)
                .update();
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages/search");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
