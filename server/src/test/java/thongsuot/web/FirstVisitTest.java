package thongsuot.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstVisitTest {

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    private final RunningServer server = RunningServer.shared();

    @BeforeAll
    void open() {
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
    }

    @Test
    void aPersonSignsInAndIsGreetedByName() {
        Person person = Person.of(server, "Đặng Thị Hường", "huong.dt");
        try (Visit visit = browser.visit(server)) {
            visit.signIn(person);

            assertThat(visit.page().locator("main").textContent()).contains("Đặng Thị Hường");
        }
    }
}
