package thongsuot.organisation.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.organisation.InventedProvince;
import thongsuot.organisation.Line;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;
import thongsuot.testing.RunningServer;

@TestInstance(Lifecycle.PER_CLASS)
class AudiencesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 5);
    private static final Actor SOMEBODY = new Actor(Ids.next(), "Vi Văn Pản", null, "", null, "", null);

    private RunningServer server;
    private InventedProvince province;
    private Audiences audiences;

    @BeforeAll
    void anInventedProvince() {
        server = RunningServer.start(Map.of());
        province = InventedProvince.load(server.bean(DataSource.class));
        audiences = server.bean(Audiences.class);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void kindsBelowAUnitAreMeantInTheOrderOfTheDictionary() {
        assertThat(names(rule("Tỉnh ủy Vân Lĩnh", true, List.of("dang-uy-xa", "dang-uy-phuong"))))
                .containsExactly(
                        "Đảng ủy phường Hòa Lạng",
                        "Đảng ủy xã Lý Vân",
                        "Đảng ủy xã Mường Then",
                        "Đảng ủy xã Nà Khoang");
    }

    @Test
    void childrenOnlyLeavesOutThoseFurtherBelow() {
        assertThat(names(rule("Tỉnh ủy Vân Lĩnh", true, List.of("chi-bo")))).isEmpty();
        assertThat(names(rule("Tỉnh ủy Vân Lĩnh", false, List.of("chi-bo")))).hasSize(6);
    }

    @Test
    void anExceptionTakesAllBelowItAlong() {
        AudienceRule all = rule("Tỉnh ủy Vân Lĩnh", false, List.of("chi-bo"));
        AudienceRule some = new AudienceRule(
                all.line(),
                all.ancestor(),
                false,
                all.kinds(),
                List.of(),
                List.of(province.named("Đảng ủy xã Mường Then")));

        assertThat(audiences.count(all, TODAY) - audiences.count(some, TODAY)).isEqualTo(3);
    }

    @Test
    void anotherDayIsAnotherAnswer() {
        AudienceRule rule = rule(null, false, List.of("dang-uy-xa", "huyen-uy"));

        assertThat(audiences.count(rule, TODAY)).isEqualTo(3);
        assertThat(audiences.count(rule, LocalDate.of(2024, 5, 10))).isEqualTo(2);
    }

    @Test
    void aListThatWasKeptStaysAndShowsWhatIsNewSince() throws Exception {
        AudienceRule rule = rule(null, false, List.of("dang-uy-xa", "huyen-uy"));
        LocalDate then = LocalDate.of(2024, 5, 10);

        Audience kept = Acting.as(SOMEBODY, "thử", () -> audiences.freeze("Các đảng ủy", rule, then));

        assertThat(kept.size()).isEqualTo(2);
        assertThat(kept.rule()).isEqualTo(rule);
        assertThat(audiences.members(kept.id()))
                .extracting(Member::name)
                .containsExactly("Đảng ủy xã Lý Vân", "Huyện ủy Then Khoang");
        Audiences.Drift drift = audiences.drift(kept, TODAY);
        assertThat(drift.joined())
                .extracting(Member::name)
                .containsExactly("Đảng ủy xã Mường Then", "Đảng ủy xã Nà Khoang");
        assertThat(drift.left()).extracting(Member::name).containsExactly("Huyện ủy Then Khoang");
    }

    @Test
    void theProgramItselfCanNotChangeAListThatWasKept() {
        JdbcClient jdbc = server.bean(JdbcClient.class);

        assertThatThrownBy(() -> jdbc.sql("update audience set name = 'khác'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from audience_member").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void directlyBelowNothingIsNoRule() {
        assertThatThrownBy(() -> new AudienceRule(Line.PARTY, null, true, List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> names(AudienceRule rule) {
        return audiences.preview(rule, TODAY, 1000).stream().map(Member::name).toList();
    }

    private AudienceRule rule(@Nullable String ancestor, boolean direct, List<String> kinds) {
        return new AudienceRule(
                Line.PARTY, ancestor == null ? null : province.named(ancestor), direct, kinds, List.of(), List.of());
    }
}
