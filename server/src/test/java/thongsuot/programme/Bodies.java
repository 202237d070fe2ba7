package thongsuot.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.ThongSuot;
import thongsuot.calendar.Certainty;
import thongsuot.calendar.DueRule;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.organisation.PostId;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.Audience;
import thongsuot.organisation.audience.AudienceRule;
import thongsuot.organisation.audience.Audiences;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.programme.assigning.Assigning;
import thongsuot.programme.assigning.NewObligation;
import thongsuot.programme.doing.Works;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** An invented committee that gives work, committees below it that do it, cells below those. */
public final class Bodies {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final RunningServer server;
    public final UnitId head;
    /** At the head's office: gives work and confirms. */
    public final Person clerk;

    /** The head itself: confirms what the clerk reported. */
    public final Person chief;

    public final List<UnitId> committees = new ArrayList<>();
    public final List<Person> clerks = new ArrayList<>();
    public final List<PostId> posts = new ArrayList<>();
    final List<UnitId> cells = new ArrayList<>();

    public Bodies(RunningServer server, int committees, int cellsEach) {
        this.server = server;
        int number = NUMBER.incrementAndGet();
        head = unit("Tỉnh ủy Suối Lau " + number, null);
        clerk = person("Hà Thị Bưởi", "office." + number, Role.OFFICE, head);
        chief = Person.of(server, "Vi Văn Lim", "chief." + number).with(server, Role.HEAD, head.value(), Line.PARTY);
        for (int i = 1; i <= committees; i++) {
            UnitId committee = unit("Đảng ủy xã Nậm Chè " + number + "." + i, head);
            this.committees.add(committee);
            Person person = person("Lường Văn Quế " + i, "office." + number + "." + i, Role.OFFICE, committee);
            clerks.add(person);
            posts.add(new PostId(Offices.post(server, committee.value(), "Chuyên viên", person)));
            for (int j = 1; j <= cellsEach; j++)
                cells.add(unit("Chi bộ Bản Phiêng " + number + "." + i + "." + j, committee));
        }
    }

    private Person person(String name, String login, Role role, UnitId unit) {
        return Person.of(server, name, login).with(server, role, unit.value(), null);
    }

    private UnitId unit(String name, @Nullable UnitId parent) {
        UUID above = parent == null ? null : parent.value();
        return new UnitId(Offices.unit(server, name, Line.PARTY, above));
    }

    /** In the name of a person, in one transaction. */
    public <T> T as(Person person, Callable<T> work) {
        Actor actor = new Actor(person.account(), person.name(), null, "Văn thư", null, "", null);
        try {
            return Acting.as(
                    actor,
                    "test",
                    () -> new TransactionTemplate(server.bean(PlatformTransactionManager.class)).execute(_ -> {
                        try {
                            return work.call();
                        } catch (RuntimeException e) {
                            throw e;
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    }));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static LocalDate today() {
        return LocalDate.now(ThongSuot.ZONE);
    }

    static FirstDue by(LocalDate day) {
        return new FirstDue(new DueRule.By(day), day, "trước ngày ấy", Certainty.STATED);
    }

    Audience audience(UnitId ancestor, boolean childrenOnly) {
        return as(
                clerk,
                () -> server.bean(Audiences.class)
                        .freeze(
                                "Các đảng ủy xã",
                                new AudienceRule(Line.PARTY, ancestor, childrenOnly, List.of(), List.of(), List.of()),
                                today()));
    }

    /** A duty said by word of mouth in the name of the head. */
    Outcome give(LocalDate due, NewObligation.To... to) {
        return as(
                clerk,
                () -> server.bean(Assigning.class)
                        .issue(NewObligation.of(
                                head,
                                "rà soát quy chế làm việc",
                                by(due),
                                new Source.Spoken("Các xã rà soát quy chế làm việc"),
                                to)));
    }

    public ObligationId given(LocalDate due, NewObligation.To... to) {
        return switch (give(due, to)) {
            case Outcome.Done(var id) -> id;
            case Outcome.Refused(var why) -> throw new AssertionError(why);
        };
    }

    /** The work of a unit under the lead mandate of a duty. */
    public WorkKey key(ObligationId obligation, UnitId unit) {
        MandateId mandate = as(
                chief,
                () -> server.bean(Obligations.class)
                        .mandates(obligation)
                        .getFirst()
                        .id());
        return new WorkKey(mandate, unit, null);
    }

    public Work work(Person who, WorkKey key) {
        return as(who, () -> server.bean(Works.class).find(key).orElseThrow());
    }
}
