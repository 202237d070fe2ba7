package thongsuot.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.ThongSuot;
import thongsuot.identity.NewAccounts.NewRight;
import thongsuot.identity.rights.Delegating;
import thongsuot.identity.rights.Granting;
import thongsuot.identity.rights.Standings;
import thongsuot.organisation.Line;
import thongsuot.organisation.PostId;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.platform.RefusedException;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;
import thongsuot.testing.Surfer.Answer;

/** Rights of posts, the switch between them, authority to act for another's post, and rights that nobody gives above themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActingForAnotherTest {

    private final LocalDate today = LocalDate.now(ThongSuot.ZONE);
    private final RunningServer server = RunningServer.shared();
    private final Person head = Person.of(server, "Cầm Văn Trưởng", "acting.head");
    private final Person deputy = Person.of(server, "Cầm Thị Phó", "acting.deputy");
    private UUID department = new UUID(0, 1);
    private UUID division = new UUID(0, 2);
    private UUID headPost = new UUID(0, 3);

    @BeforeAll
    void fill() {
        department = Offices.unit(server, "Sở Thử Việc Thay", Line.STATE, null);
        division = Offices.unit(server, "Phòng Thử Việc Thay", Line.STATE, department);
        headPost = Offices.post(server, department, "Giám đốc", head);
        Offices.post(server, division, "Trưởng phòng", deputy);
        Acting.asProgram(() -> server.bean(NewAccounts.class)
                .grant(List.of(NewRight.ofPost(
                        new PostId(headPost), Role.ADMINISTRATOR, new UnitId(department), Line.STATE, today))));
    }

    @Test
    void whoHoldsAPostHasItsRightsAndWhoActsForItByAuthorityHasThemForThoseDays() throws Exception {
        assertThat(may(head, null, IdentityAction.RIGHTS_GRANT, division)).isTrue();
        assertThat(may(deputy, null, IdentityAction.RIGHTS_GRANT, division)).isFalse();

        UUID delegation = as(
                head,
                null,
                () -> server.bean(Delegating.class)
                        .give(new Delegating.Wish(
                                headPost, head.id(), deputy.id(), today, today.plusDays(3), "Giấy ủy quyền số 1")));

        String value = headPost + "~" + head.id();
        assertThat(may(deputy, value, IdentityAction.RIGHTS_GRANT, division)).isTrue();
        assertThat(may(deputy, null, IdentityAction.RIGHTS_GRANT, division))
                .as("for their own post")
                .isFalse();
        throughThePages(value);

        assertThatThrownBy(() -> as(
                        deputy,
                        value,
                        () -> server.bean(Delegating.class)
                                .give(new Delegating.Wish(
                                        headPost,
                                        head.id(),
                                        deputy.id(),
                                        today.plusDays(9),
                                        today.plusDays(10),
                                        "Chuyển tiếp"))))
                .as("authority can't prolong itself")
                .isInstanceOf(UnmetRuleException.class);

        as(head, null, () -> {
            server.bean(Delegating.class).revoke(delegation);
            return 0;
        });
        assertThat(may(deputy, value, IdentityAction.RIGHTS_GRANT, division)).isFalse();
    }

    private void throughThePages(String value) {
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(deputy);
            Answer before = surfer.get("/");
            assertThat(before.body()).contains("Trưởng phòng", "Theo ủy quyền của Cầm Văn Trưởng");
            assertThat(surfer.get("/rights/at/" + division).status()).isEqualTo(403);
            assertThat(surfer.post("/acting", Map.of("post", value, "back", "https://evil.example"))
                            .location())
                    .isEqualTo("/");
            assertThat(surfer.get("/").body()).contains("Giám đốc (được ủy quyền)");
            assertThat(surfer.get("/rights/at/" + division).status()).isEqualTo(200);
            assertThat(surfer.post("/acting", Map.of("post", headPost.toString()))
                            .status())
                    .as("a post that is not theirs")
                    .isEqualTo(400);
        }
    }

    @Test
    void authorityEndsWithItsDaysAndWithThePostOfWhoGaveIt() throws Exception {
        Person holder = Person.of(server, "Lường Văn Giữ", "acting.holder");
        Person other = Person.of(server, "Lường Thị Thay", "acting.other");
        UUID post = Offices.post(server, division, "Chánh Văn phòng", holder);
        as(
                holder,
                null,
                () -> server.bean(Delegating.class)
                        .give(new Delegating.Wish(
                                post, holder.id(), other.id(), today.minusDays(5), today, "Giấy số 2")));
        assertThat(server.bean(Standings.class)
                        .of(other.account())
                        .orElseThrow()
                        .posts())
                .hasSize(1);

        execute("update membership set closed_by = opened_by where person = '" + holder.id() + "'");
        server.bean(Standings.class).changed();

        assertThat(server.bean(Standings.class)
                        .of(other.account())
                        .orElseThrow()
                        .posts())
                .isEmpty();
    }

    @Test
    void nobodyGivesMoreThanTheyHave() throws Exception {
        Person small =
                Person.of(server, "Quàng Văn Nhỏ", "acting.small").with(server, Role.ADMINISTRATOR, division, null);
        assertThatThrownBy(() -> as(small, null, () -> grant(small, Role.OFFICE, division, Line.STATE)))
                .as("wider than one unit")
                .isInstanceOf(UnmetRuleException.class);
        assertThatThrownBy(() -> as(small, null, () -> grant(small, Role.OFFICE, department, null)))
                .as("above")
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> as(small, null, () -> grant(small, Role.ADMINISTRATOR, null, null)))
                .as("everything")
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> as(small, null, () -> grant(small, Role.OFFICE, division, Line.UNION)))
                .as("another line")
                .isInstanceOf(UnmetRuleException.class);
        assertThat(as(small, null, () -> grant(deputy, Role.OFFICE, division, null)))
                .isNotNull();
    }

    private UUID grant(Person to, Role role, @Nullable UUID unit, @Nullable Line line) {
        return server.bean(Granting.class)
                .grant(new Granting.Wish(role, to.account(), null, unit, line, today, null, ""));
    }

    private boolean may(Person person, @Nullable String chosen, IdentityAction action, UUID unit) throws Exception {
        return as(person, chosen, () -> server.bean(Gate.class).allows(action, unit));
    }

    private <T> T as(Person person, @Nullable String chosen, Callable<T> work) throws Exception {
        Actor actor =
                server.bean(Standings.class).of(person.account()).orElseThrow().actor(chosen);
        return Acting.as(actor, "test", work);
    }

    private void execute(String sql) {
        try (Connection connection = server.database().owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
