package thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thongsuot.organisation.PostId;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.RefusedException;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.counting.Standings;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.WorkPart;
import thongsuot.programme.doing.Works;
import thongsuot.programme.model.Stage;
import thongsuot.programme.showing.Commenting;
import thongsuot.programme.showing.Evidence;
import thongsuot.programme.showing.NewEvidence;
import thongsuot.programme.showing.Showing;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** What shows that a work was done is looked at item by item, and who is asked by name is told. */
class ShowingTest {

    private static final byte[] PDF = "%PDF-1.7 quyết định".getBytes(StandardCharsets.UTF_8);

    private final RunningServer server = RunningServer.shared();
    private final Bodies bodies = new Bodies(server, 2, 0);
    private final Showing showing = server.bean(Showing.class);
    private final Commenting commenting = server.bean(Commenting.class);
    private final Doing doing = server.bean(Doing.class);
    private final MustDoList list = server.bean(MustDoList.class);
    private final UnitId unit = bodies.committees.getFirst();
    private final Person clerk = bodies.clerks.getFirst();
    private final PostId desk = bodies.posts.getFirst();
    private final WorkKey key = bodies.key(bodies.given(Bodies.today().plusDays(5), new ToUnit(Role.LEAD, unit)), unit);

    @Test
    void eachItemIsAcceptedOrReturnedWithItsReason() {
        refused(Refusal.NOT_NOW, bodies.as(clerk, () -> showing.add(key, 0, file())));
        done(bodies.as(clerk, () -> doing.accept(key, 0)));
        done(bodies.as(clerk, () -> showing.add(key, 1, file())));
        done(bodies.as(
                clerk,
                () -> showing.add(
                        key,
                        2,
                        NewEvidence.link("Trang tin", "https://xa.example/tin").orElseThrow())));
        done(bodies.as(
                clerk,
                () -> showing.add(
                        key,
                        3,
                        NewEvidence.count("", Optional.of(new BigDecimal("1250")), "hộ")
                                .orElseThrow())));
        done(bodies.as(clerk, () -> doing.report(key, 4, "xong")));
        List<Evidence> all = evidence(bodies.clerk);
        assertThat(all).extracting(Evidence::title).containsExactly("Quyết định 12", "Trang tin", "hộ");
        assertThat(all.getLast().thing()).isEqualTo(new Evidence.Count("1.250", "hộ"));

        assertThatThrownBy(() -> bodies.as(
                        clerk, () -> showing.accept(key, 5, all.getFirst().id())))
                .isInstanceOf(RefusedException.class);
        done(bodies.as(bodies.clerk, () -> showing.accept(key, 5, all.getFirst().id())));
        refused(
                Refusal.REASON_MISSING,
                bodies.as(
                        bodies.clerk,
                        () -> showing.giveBack(key, 6, all.getLast().id(), " ")));
        done(bodies.as(
                bodies.clerk, () -> showing.giveBack(key, 6, all.getLast().id(), "không có danh sách hộ")));
        refused(
                Refusal.NOT_NOW,
                bodies.as(
                        bodies.clerk, () -> showing.accept(key, 7, all.getLast().id())));
        assertThat(evidence(clerk))
                .extracting(Evidence::state)
                .containsExactly(Evidence.State.ACCEPTED, Evidence.State.WAITING, Evidence.State.RETURNED);
        assertThat(bodies.work(clerk, key).stage())
                .as("looking changes no state")
                .isEqualTo(Stage.REPORTED);
        assertThat(history(clerk))
                .containsExactly(
                        "EVIDENCE_RETURNED",
                        "EVIDENCE_ACCEPTED",
                        "REPORTED",
                        "EVIDENCED",
                        "EVIDENCED",
                        "EVIDENCED",
                        "ACCEPTED");
    }

    @Test
    void strangersSeeNothingOfIt() {
        done(bodies.as(clerk, () -> doing.accept(key, 0)));
        done(bodies.as(clerk, () -> showing.add(key, 1, file())));
        Person stranger = bodies.clerks.getLast();
        assertThatThrownBy(() -> bodies.as(stranger, () -> showing.add(key, 2, file())))
                .hasMessageContaining(key.unit().toString());
        assertThatThrownBy(() -> bodies.as(stranger, () -> commenting.say(key, "?", List.of())))
                .isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "https://",
                "ftp://a.example/",
                "https://a:b@c.example/",
                "https://a b/"
            })
    void addressesThatAreNoPagesAreNotTaken(String address) {
        assertThat(NewEvidence.link("", address)).isEmpty();
    }

    @Test
    void filesAreWhatTheirNameSays() {
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        assertThat(NewEvidence.file("", "a.pdf", page)).isEmpty();
        assertThat(NewEvidence.file("", "a.html", page)).isEmpty();
        assertThat(NewEvidence.file("", "a.exe", new byte[] {'M', 'Z', 0})).isEmpty();
        assertThat(NewEvidence.file("", "a.txt", new byte[] {'M', 'Z', 0})).isEmpty();
        assertThat(NewEvidence.file("", "a.pdf", new byte[0])).isEmpty();
        assertThat(NewEvidence.file("", "../../etc/báo cáo.PDF", PDF))
                .get()
                .extracting(NewEvidence::title)
                .isEqualTo("báo cáo.PDF");
    }

    @Test
    void whoIsAskedByNameFindsItAmongWhatMustBeDoneAndAUnitThatIsAskedStaysSilent() throws Exception {
        done(bodies.as(bodies.clerk, () -> commenting.say(key, "Bao giờ xong?", List.of(desk))));
        assertThat(bodies.as(bodies.chief, () -> server.bean(Standings.class).below(bodies.head, Bodies.today())))
                .extracting(standing -> standing.silent())
                .isEqualTo(1);
        assertThat(kinds(clerk)).containsExactly(MustDoKind.REPLY, MustDoKind.ACCEPT);
        refused(
                Refusal.NOT_OF_THE_UNIT,
                bodies.as(bodies.clerk, () -> commenting.say(key, "?", List.of(bodies.posts.getLast()))));
        refused(Refusal.REASON_MISSING, bodies.as(bodies.clerk, () -> commenting.say(key, " ", List.of())));
        atDesk(clerk, () -> commenting.say(key, "Tuần sau.", List.of()));
        assertThat(kinds(clerk)).containsExactly(MustDoKind.ACCEPT);
        assertThat(history(clerk)).containsExactly("COMMENTED", "COMMENTED");
    }

    private List<MustDoKind> kinds(Person person) throws Exception {
        return atDesk(person, () -> {
            List<MustDoItem> items = list.items(Bodies.today());
            assertThat(list.count(Bodies.today())).isEqualTo(items.size());
            return items.stream().map(MustDoItem::kind).toList();
        });
    }

    private <T> T atDesk(Person person, Callable<T> work) throws Exception {
        Actor actor = new Actor(person.account(), person.name(), desk.value(), "Chuyên viên", unit.value(), "", null);
        return Acting.as(actor, "test", work);
    }

    private static NewEvidence file() {
        return NewEvidence.file("Quyết định 12", "quyet-dinh.pdf", PDF).orElseThrow();
    }

    private List<Evidence> evidence(Person who) {
        Object found = bodies.as(who, () -> model(bodies.work(who, key)).get("evidence"));
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(Evidence.class::cast).toList();
    }

    private Map<String, Object> model(Work work) {
        Map<String, Object> all = new HashMap<>();
        parts().forEach(part -> part.model(work).forEach((key, value) -> {
            if (value != null) all.put(key, value);
        }));
        return all;
    }

    private Collection<WorkPart> parts() {
        return server.pages().getBeansOfType(WorkPart.class).values();
    }

    private List<String> history(Person who) {
        return bodies.as(who, () -> {
            Work work = bodies.work(who, key);
            List<Works.Done> all = new ArrayList<>();
            parts().forEach(part -> all.addAll(part.history(work)));
            if (work.id() != null) all.addAll(server.bean(Works.class).history(work.id()));
            return all.stream().map(Works.Done::act).toList();
        });
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static void refused(Refusal why, Outcome outcome) {
        assertThat(outcome).isEqualTo(new Outcome.Refused(why));
    }
}
