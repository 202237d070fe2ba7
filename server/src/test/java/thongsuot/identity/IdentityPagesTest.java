package thongsuot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.ThongSuot;
import thongsuot.identity.NewAccounts.NewRight;
import thongsuot.organisation.Line;
import thongsuot.organisation.PostId;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.testing.Browser;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** The pages of accounts and rights in a real browser: readable to everybody, on a desk and on a telephone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class IdentityPagesTest {

    private final RunningServer server = RunningServer.shared();
    private final Path pictures = Path.of("target", "pictures", "identity");
    private Browser browser;
    private Person administrator;
    private Person holder;
    private UUID unit;
    private UUID post;

    @BeforeAll
    void open() throws IOException {
        browser = Browser.open();
        Files.createDirectories(pictures);
        administrator =
                Person.of(server, "Nguyễn Hoàng Thị Thanh Trúc", "pages.truc").administrator(server);
        holder = Person.of(server, "Trương Công Định Hướng", "pages.huong");
        unit = Offices.unit(server, "Đảng ủy phường Bến Nước Trong Xanh", Line.PARTY, null);
        post = Offices.post(server, unit, "Phó Bí thư Thường trực Đảng ủy", holder);
        Acting.asProgram(() -> server.bean(NewAccounts.class)
                .grant(List.of(
                        NewRight.ofPost(
                                new PostId(post),
                                Role.HEAD,
                                new UnitId(unit),
                                Line.PARTY,
                                LocalDate.now(ThongSuot.ZONE)),
                        NewRight.ofAccount(
                                holder.account(),
                                Role.REPORTER,
                                new UnitId(unit),
                                null,
                                LocalDate.now(ThongSuot.ZONE)))));
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
    }

    @Test
    void areReadableToEverybodyOnADesk() {
        try (Visit visit = browser.visit(server)) {
            assertThat(look(visit.signIn(administrator), "desk", paths())).isEmpty();
        }
    }

    @Test
    void areReadableToEverybodyOnATelephone() {
        try (Visit visit = browser.visit(server, Browser.phone())) {
            assertThat(look(visit.signIn(administrator), "phone", paths())).isEmpty();
        }
    }

    @Test
    void areReadableBeforeSignInAndWhenRefused() {
        try (Visit visit = browser.visit(server)) {
            assertThat(look(visit, "out", List.of("/sign-in", "/reset", "/reset/nothing")))
                    .isEmpty();
            assertThat(look(
                            visit.signIn(holder),
                            "holder",
                            List.of("/rights", "/delegations/new?who=truc", "/accounts/invite")))
                    .isEmpty();
        }
    }

    private List<String> paths() {
        return List.of(
                "/account",
                "/account/password",
                "/account/second-factor",
                "/account/sessions",
                "/rights",
                "/rights/at/" + unit,
                "/rights/at/installation",
                "/delegations",
                "/delegations/new",
                "/accounts",
                "/accounts?q=zzz",
                "/accounts/invite?unit=" + unit,
                "/accounts/" + holder.account(),
                "/accounts/" + holder.account() + "/close");
    }

    private List<String> look(Visit visit, String where, List<String> paths) {
        List<String> wrong = new ArrayList<>();
        for (String path : paths) {
            visit.open(path);
            String name =
                    where + path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceAll("[^a-z0-9]+", "-");
            visit.picture(pictures.resolve(name + ".png"));
            if (visit.status() >= 500) wrong.add(path + " answers " + visit.status());
            if (visit.scrollsSideways()) wrong.add(path + " scrolls sideways on the " + where);
            wrong.addAll(visit.axe());
        }
        return wrong;
    }
}
