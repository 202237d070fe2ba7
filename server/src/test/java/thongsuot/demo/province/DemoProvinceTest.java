package thongsuot.demo.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import thongsuot.organisation.Line;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Invariant;
import thongsuot.testing.RunningServer;

class DemoProvinceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LAST_OLD_DAY = LocalDate.of(2025, 6, 30);

    private static RunningServer server;
    private static Cast cast;
    private static Duration took;

    @BeforeAll
    static void load() {
        server = RunningServer.start(Map.of());
        long start = System.nanoTime();
        cast = server.bean(DemoProvince.class).load().orElseThrow();
        took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("demo province loaded in " + took.toMillis() + " ms");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void isOneProvinceOf102CommunesToday() {
        Units units = server.bean(Units.class);
        Unit root = units.roots(Line.PARTY, TODAY).getFirst();
        assertThat(units.roots(Line.PARTY, TODAY)).hasSize(1);
        assertThat(units.roots(Line.PARTY, LAST_OLD_DAY)).hasSize(3);
        List<Unit> communes = units.children(Line.PARTY, root.id(), TODAY).stream()
                .filter(unit -> unit.level().equals("commune"))
                .toList();
        assertThat(communes)
                .hasSize(102)
                .extracting(Unit::kind)
                .contains("dang-uy-dac-khu", "dang-uy-phuong", "dang-uy-xa");
        assertThat(all(TODAY)).isBetween(6_500, 7_500);
    }

    @Test
    void hasNoDistrictsAfterJune2025() {
        JdbcClient owner = owner();
        String districts =
                "select count(*) from unit_version where level = 'district' and closed_by is null and valid @> ?";
        assertThat(owner.sql(districts).param(LAST_OLD_DAY).query(Integer.class).single())
                .isEqualTo(66);
        assertThat(owner.sql(districts).param(TODAY).query(Integer.class).single())
                .isZero();
    }

    @Test
    void fourHundredPeopleHoldPosts() {
        assertThat(owner().sql("select count(distinct person) from membership where closed_by is null and valid @> ?")
                        .param(TODAY)
                        .query(Integer.class)
                        .single())
                .isEqualTo(400);
        assertThat(cast.parts())
                .extracting(Cast.Part::login)
                .contains("bithu", "chanhvanphong", "chuyenvien", "bithu.xa", "vanthu.xa")
                .doesNotHaveDuplicates();
    }

    @Test
    void isLoadedOnce() {
        assertThat(server.bean(DemoProvince.class).load()).isEmpty();
    }

    @Test
    void leavesEveryInvariantWhole() {
        for (Invariant invariant :
                server.pages().getBeansOfType(Invariant.class).values())
            assertThat(invariant.violations(owner())).as(invariant.key()).isEmpty();
    }

    private static int all(LocalDate day) {
        java.util.Set<UnitId> all = new java.util.HashSet<>();
        for (Line line : Line.values())
            server.bean(Units.class).tree(line, day, node -> all.add(node.unit().id()));
        return all.size();
    }

    private static JdbcClient owner() {
        var address = server.database().owner();
        return JdbcClient.create(new DriverManagerDataSource(address.url(), address.user(), address.password()));
    }
}
