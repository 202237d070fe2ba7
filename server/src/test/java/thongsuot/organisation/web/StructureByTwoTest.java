package thongsuot.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static thongsuot.organisation.web.ByTwo.pick;
import static thongsuot.organisation.web.ByTwo.press;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import thongsuot.organisation.ChangeKind;
import thongsuot.organisation.InventedProvince;
import thongsuot.organisation.Line;
import thongsuot.organisation.Succession;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** Every change of structure, carried through by two people in a real browser, and what stands in the organisation afterwards. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class StructureByTwoTest {

    private static final LocalDate AFTER = LocalDate.of(2026, 10, 2);

    private Browser browser;
    private RunningServer server;
    private InventedProvince province;
    private Units units;
    private Person second;
    private Person first;
    private ByTwo two;

    @BeforeAll
    void anInventedProvinceWithTwoPeople() {
        browser = Browser.open();
        server = RunningServer.start(Map.of());
        province = InventedProvince.load(server.bean(DataSource.class));
        units = server.bean(Units.class);
        first = Person.of(server, "Lò Thị Mây", "may").administrator(server);
        second = Person.of(server, "Vi Văn Pản", "pan").administrator(server);
        two = new ByTwo(browser, server, first, second);
    }

    @AfterAll
    void stop() {
        if (server != null) server.close();
        if (browser != null) browser.close();
    }

    @Test
    void aNewNameHoldsFromItsDayAndIsTakenBackByUndoing() {
        UnitId unit = province.named("Sở Tài chính");
        String change = two.change(ChangeKind.RENAME, unit, "Sở Tài chính - Kế hoạch", page -> {
            page.fill("#name", "Sở Tài chính - Kế hoạch");
            basis(page);
        });
        assertThat(units.find(unit, AFTER)).map(Unit::name).hasValue("Sở Tài chính - Kế hoạch");
        assertThat(units.find(unit, LocalDate.of(2026, 1, 1))).map(Unit::name).hasValue("Sở Tài chính");

        String undoing;
        try (Visit visit = browser.visit(server)) {
            visit.signIn(first).open(change);
            visit.page().fill("#why", "Ghi nhầm đơn vị");
            press(visit.page(), "Đề nghị hủy bỏ");
            assertThat(visit.page().locator("main")).containsText("đang chờ một người khác phê duyệt");
            undoing = two.path(visit.page());
            assertThat(undoing).isNotEqualTo(change);
        }
        two.approve(undoing, "Ghi nhầm đơn vị");

        assertThat(units.find(unit, AFTER)).map(Unit::name).hasValue("Sở Tài chính");
        try (Visit visit = browser.visit(server)) {
            visit.signIn(first).open(change);
            assertThat(visit.page().locator("main")).containsText("Đã hủy bỏ");
        }
    }

    @Test
    void aUnitMovesBelowAnotherWithAllBelowIt() {
        UnitId unit = province.named("Đảng bộ Trường Trung học phổ thông Lý Vân");
        UnitId heir = province.named("Đảng ủy đặc khu Cồn Sỏi");
        two.change(ChangeKind.MOVE, unit, "Đảng ủy đặc khu Cồn Sỏi", page -> {
            pick(page, "parent", "Cồn Sỏi", "Đảng ủy đặc khu Cồn Sỏi");
            basis(page);
        });

        assertThat(units.isWithin(province.named("Chi bộ Tổ Khoa học tự nhiên"), heir, Line.PARTY, AFTER))
                .isTrue();
    }

    @Test
    void aUnitIsAbsorbedByOneThatExists() {
        UnitId unit = province.named("Chi bộ bản Pú Lau");
        UnitId heir = province.named("Chi bộ bản Nà Sài");
        two.change(ChangeKind.ABSORB, unit, "Chi bộ bản Nà Sài", page -> {
            pick(page, "heir", "Nà Sài", "Chi bộ bản Nà Sài");
            basis(page);
        });

        assertThat(units.find(unit, AFTER)).isEmpty();
        assertThat(after(unit)).extracting(Succession::successor).containsExactly(heir);
    }

    @Test
    void aUnitIsDissolvedAndItsChildrenGoElsewhere() {
        UnitId unit = province.named("Ủy ban Mặt trận Tổ quốc Việt Nam xã Mường Then");
        UnitId child = province.named("Ban công tác Mặt trận bản Nà Sài");
        two.change(ChangeKind.DISSOLVE, unit, "Ban công tác Mặt trận bản Nà Sài", page -> {
            pick(page, "childrenTo", "Mặt trận Tổ quốc xã Nà Khoang", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Nà Khoang");
            basis(page);
        });

        assertThat(units.find(unit, AFTER)).isEmpty();
        assertThat(units.ancestors(Line.FRONT, child, AFTER).getFirst().id())
                .isEqualTo(province.named("Ủy ban Mặt trận Tổ quốc Việt Nam xã Nà Khoang"));
    }

    @Test
    void aUnitIsDividedByDeclaredShares() {
        UnitId unit = province.named("Chi bộ khu phố 1");
        two.change(ChangeKind.SPLIT, unit, "Chi bộ khu phố 1A: 40/100 phần", page -> {
            page.fill("#name1", "Chi bộ khu phố 1A");
            page.fill("#share1", "40");
            page.fill("#name2", "Chi bộ khu phố 1B");
            page.fill("#share2", "60");
            basis(page);
        });

        assertThat(units.find(unit, AFTER)).isEmpty();
        assertThat(after(unit))
                .extracting(each ->
                        units.find(each.successor(), AFTER).map(Unit::name).orElse("?"))
                .containsExactlyInAnyOrder("Chi bộ khu phố 1A", "Chi bộ khu phố 1B");
        try (Visit visit = browser.visit(server)) {
            visit.signIn(first).open("/units/" + unit);
            assertThat(visit.page().locator("main")).containsText("Chi bộ khu phố 1B");
        }
    }

    @Test
    void withoutScriptsAUnitIsFoundByItsWords() {
        try (Visit visit = browser.visit(server, Browser.desktop().setJavaScriptEnabled(false))) {
            visit.signIn(first).open("/changes/new?kind=MOVE&unit=" + province.named("Công an tỉnh"));
            Page page = visit.page();
            page.fill("#parent", "Mường Then");
            basis(page);
            press(page, "Xem trước thay đổi");
            page.getByLabel("Ủy ban nhân dân xã Mường Then").check();
            press(page, "Xem trước thay đổi");

            assertThat(page.locator("main")).containsText("Ủy ban nhân dân xã Mường Then");
            assertThat(page.locator("main")).containsText("Công an tỉnh");
            press(page, "Sửa lại");
            assertThat(page.locator("#parent")).hasValue("Ủy ban nhân dân xã Mường Then");
        }
    }

    private List<Succession> after(UnitId unit) {
        return Optional.ofNullable(units.history(unit).orElseThrow().after()).orElse(List.of());
    }

    private static void basis(Page page) {
        page.fill("#effectiveOn", "01/10/2026");
        page.fill("#number", "21-QĐ/TU");
        page.fill("#reason", "Ghi nhầm đơn vị hoặc sắp xếp lại");
    }
}
