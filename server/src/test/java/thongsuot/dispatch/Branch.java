package thongsuot.dispatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.ThongSuot;
import thongsuot.dispatch.issuing.Issuing;
import thongsuot.dispatch.issuing.NewIssue;
import thongsuot.dispatch.issuing.NewIssue.Asked;
import thongsuot.documents.Direction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Registering;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.Audience;
import thongsuot.organisation.audience.AudienceRule;
import thongsuot.organisation.audience.Audiences;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** An invented branch of the Party's line: a head, committees below it, cells below those, each with somebody at its office. */
final class Branch {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final RunningServer server;
    final UnitId head;
    final Person clerk;
    final List<UnitId> committees = new ArrayList<>();
    final List<Person> clerks = new ArrayList<>();
    final List<UnitId> cells = new ArrayList<>();

    Branch(RunningServer server, int committees, int cellsEach) {
        this.server = server;
        int number = NUMBER.incrementAndGet();
        head = unit("Tỉnh ủy Suối Mơ " + number, null);
        clerk = Person.of(server, "Lương Thị Chanh", "clerk." + number).with(server, Role.OFFICE, head.value(), null);
        for (int i = 1; i <= committees; i++) {
            UnitId committee = unit("Đảng ủy xã Đồi Chè " + number + "." + i, head);
            this.committees.add(committee);
            clerks.add(Person.of(server, "Quàng Văn Mận " + i, "clerk." + number + "." + i)
                    .with(server, Role.OFFICE, committee.value(), null));
            for (int j = 1; j <= cellsEach; j++)
                cells.add(unit("Chi bộ Bản Lau " + number + "." + i + "." + j, committee));
        }
    }

    private UnitId unit(String name, @org.jspecify.annotations.Nullable UnitId parent) {
        UUID above = parent == null ? null : parent.value();
        return new UnitId(Offices.unit(server, name, Line.PARTY, above));
    }

    /** In the name of a person, in one transaction. */
    <T> T as(Person person, Callable<T> work) {
        try {
            return Acting.as(
                    new Actor(person.account(), person.name(), null, "Văn thư", null, "", null),
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

    static LocalDate today() {
        return LocalDate.now(ThongSuot.ZONE);
    }

    /** A plan of the head, in its register. */
    DocumentId plan() {
        int number = NUMBER.incrementAndGet();
        return as(
                clerk,
                () -> server.bean(Registering.class)
                        .register(
                                NewDocument.of(
                                        DocumentKind.PLAN,
                                        number + "-KH/TU",
                                        head,
                                        "",
                                        today(),
                                        "phát triển cây chè giai đoạn " + number),
                                head,
                                Direction.OUTGOING,
                                null)
                        .id());
    }

    /** The committees directly below the head, as a list that stays. */
    Audience allCommittees() {
        return audience(head, true);
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

    static Asked asked(Note note) {
        return new Asked(note, today().plusDays(3), today().plusDays(20), "xây dựng kế hoạch thực hiện");
    }

    /** Issues in the name of the head. */
    Outcome issue(DocumentId document, NewIssue.To... lists) {
        return as(
                clerk, () -> server.bean(Issuing.class).issue(new NewIssue(document, head, null, "", List.of(lists))));
    }

    IssueId issued(DocumentId document, NewIssue.To... lists) {
        return switch (issue(document, lists)) {
            case Outcome.Done(var id) -> id;
            case Outcome.Refused(var why) -> throw new AssertionError(why);
        };
    }
}
