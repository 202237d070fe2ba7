package thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import thongsuot.organisation.PostId;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.Audience;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.doing.Deciding;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Moving;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** One list says what waits for whom, and what is done leaves it. */
class MustDoTest {

    private final RunningServer server = RunningServer.shared();
    private final Bodies bodies = new Bodies(server, 3, 2);
    private final MustDoList list = server.bean(MustDoList.class);
    private final Doing doing = server.bean(Doing.class);
    private final Deciding deciding = server.bean(Deciding.class);
    private final LocalDate today = Bodies.today();
    private final UnitId unit = bodies.committees.getFirst();
    private final Person clerk = bodies.clerks.getFirst();
    private final PostId desk = bodies.posts.getFirst();

    @Test
    void followsAWorkFromDeskToDesk() {
        WorkKey key = bodies.key(bodies.given(today, new ToUnit(Role.LEAD, unit)), unit);
        MustDoItem first = only(of(clerk, null));
        assertThat(first.kind()).isEqualTo(MustDoKind.ACCEPT);
        assertThat(first.key()).isEqualTo(key);
        assertThat(first.words()).isEqualTo("Các xã rà soát quy chế làm việc");
        assertThat(first.late(today)).as("on the due day itself").isFalse();
        assertThat(first.late(today.plusDays(1))).isTrue();

        done(bodies.as(clerk, () -> doing.accept(key, first.version())));
        assertThat(kinds(of(clerk, null))).containsExactly(MustDoKind.ASSIGN);
        done(bodies.as(clerk, () -> doing.give(key, Moving.ANY, desk)));
        assertThat(of(clerk, null)).as("given to a desk, it waits there alone").isEmpty();
        assertThat(kinds(of(clerk, desk))).containsExactly(MustDoKind.REPORT);

        done(bodies.as(clerk, () -> doing.report(key, Moving.ANY, "đã ban hành quy chế mới")));
        assertThat(of(clerk, desk)).isEmpty();
        MustDoItem reported = only(of(bodies.clerk, null));
        assertThat(reported.kind()).isEqualTo(MustDoKind.CONFIRM);
        assertThat(reported.why()).isEqualTo("đã ban hành quy chế mới");

        done(bodies.as(bodies.clerk, () -> deciding.giveBack(key, Moving.ANY, "thiếu quyết định")));
        assertThat(of(bodies.clerk, null)).isEmpty();
        assertThat(only(of(clerk, desk)))
                .extracting(MustDoItem::kind, MustDoItem::why)
                .containsExactly(MustDoKind.AMEND, "thiếu quyết định");

        done(bodies.as(clerk, () -> doing.report(key, Moving.ANY, "có quyết định 12")));
        done(bodies.as(bodies.clerk, () -> deciding.confirm(key, Moving.ANY, false, "")));
        assertThat(of(clerk, desk)).isEmpty();
        assertThat(of(bodies.clerk, null)).isEmpty();
    }

    @Test
    void whoReportedIsNotAskedToConfirm() {
        Person both = bodies.clerk.with(server, thongsuot.identity.Role.OFFICE, unit.value(), null);
        WorkKey key = bodies.key(bodies.given(today, new ToUnit(Role.LEAD, unit)), unit);
        done(bodies.as(both, () -> doing.accept(key, Moving.ANY)));
        done(bodies.as(both, () -> doing.report(key, Moving.ANY, "xong")));
        assertThat(of(both, null)).isEmpty();
        assertThat(kinds(of(bodies.chief, null))).containsExactly(MustDoKind.CONFIRM);
    }

    @Test
    void aRefusalWaitsForTheAnswer() {
        WorkKey key = bodies.key(bodies.given(today, new ToUnit(Role.LEAD, unit)), unit);
        done(bodies.as(clerk, () -> doing.refuse(key, Moving.ANY, "không phải việc của xã")));
        assertThat(only(of(bodies.clerk, null)))
                .extracting(MustDoItem::kind, MustDoItem::why)
                .containsExactly(MustDoKind.REFUSAL, "không phải việc của xã");
    }

    @Test
    void manyReportsOfOneListAreOneLine() {
        Audience all = bodies.audience(bodies.head, true);
        ObligationId duty = bodies.given(today.plusDays(9), new ToAudience(Role.LEAD, all.id()));
        for (int i = 0; i < bodies.committees.size(); i++) {
            WorkKey key = bodies.key(duty, bodies.committees.get(i));
            Person who = bodies.clerks.get(i);
            done(bodies.as(who, () -> doing.accept(key, Moving.ANY)));
            done(bodies.as(who, () -> doing.report(key, Moving.ANY, "xong")));
        }
        MustDoItem line = only(of(bodies.clerk, null));
        assertThat(line.units()).isEqualTo(3);
        assertThat(line.key()).isNull();
    }

    @Test
    void strangersHaveNothingToDo() {
        bodies.given(today, new ToUnit(Role.LEAD, unit));
        assertThat(of(bodies.clerks.get(1), null)).isEmpty();
        assertThat(of(Person.of(server, "Sùng A Nủ", "nobody." + unit), null)).isEmpty();
    }

    /** The list, after it was found that the bar counts the same. */
    private List<MustDoItem> of(Person person, @Nullable PostId post) {
        Actor actor = new Actor(
                person.account(),
                person.name(),
                post == null ? null : post.value(),
                "Chuyên viên",
                post == null ? null : unit.value(),
                "",
                null);
        try {
            return Acting.as(actor, "test", () -> {
                List<MustDoItem> items = list.items(today);
                assertThat(list.count(today)).isEqualTo(items.size());
                return items;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static MustDoItem only(List<MustDoItem> items) {
        assertThat(items).hasSize(1);
        return Objects.requireNonNull(items.getFirst());
    }

    private static List<MustDoKind> kinds(List<MustDoItem> items) {
        return items.stream().map(MustDoItem::kind).toList();
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
