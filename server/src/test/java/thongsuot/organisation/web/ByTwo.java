package thongsuot.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import thongsuot.organisation.ChangeKind;
import thongsuot.organisation.UnitId;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** The legal path of a change: one person fills in its form and proposes, another looks and approves. */
record ByTwo(Browser browser, RunningServer server, Person first, Person second) {

    interface Filling {
        void in(Page page);
    }

    /**
     * Carries a change through.
     *
     * @param seen words that the preview must show to the one who proposes and the one who approves
     * @return the path of the change
     */
    String change(ChangeKind kind, UnitId unit, String seen, Filling fields) {
        String address;
        try (Visit visit = browser.visit(server)) {
            visit.signIn(first).open("/changes/new?kind=" + kind + "&unit=" + unit);
            Page page = visit.page();
            fields.in(page);
            press(page, "Xem trước thay đổi");
            assertThat(page.locator("main")).containsText(seen);
            press(page, "Gửi đề nghị");
            assertThat(page.locator("main")).containsText("đang chờ một người khác phê duyệt");
            address = path(page);
        }
        approve(address, seen);
        return address;
    }

    /** The second person's word on a change. */
    void approve(String address, String seen) {
        try (Visit visit = browser.visit(server)) {
            visit.signIn(second).open(address);
            assertThat(visit.page().locator("main")).containsText(seen);
            press(visit.page(), "Phê duyệt");
            assertThat(visit.page().locator("main")).containsText("Đã phê duyệt");
        }
    }

    String path(Page page) {
        return page.url().substring(server.address().length());
    }

    static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    static void pick(Page page, String field, String words, String unit) {
        page.locator("#" + field).pressSequentially(words);
        Locator found = page.locator(".picker:has(#" + field + ") .found button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + unit)))
                .first();
        found.click();
    }
}
