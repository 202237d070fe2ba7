package thongsuot.programme;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.Audience;
import thongsuot.programme.assigning.Assigning;
import thongsuot.programme.assigning.NewObligation;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.assigning.Waits;
import thongsuot.programme.doing.Deciding;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Moving;
import thongsuot.programme.doing.Steps;
import thongsuot.programme.extending.Answer;
import thongsuot.programme.extending.Extending;
import thongsuot.programme.extending.Extensions;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** Work of half a year in a committee and those below it, as acts would have left it: some done, some late, some with more time. */
final class HalfAYear {

    private static final List<String> ACTIONS = List.of(
            "xây dựng kế hoạch thực hiện Kết luận, phân công cụ thể cho từng đồng chí cấp ủy viên phụ trách từng lĩnh vực, địa bàn",
            "rà soát, sửa đổi, bổ sung quy chế làm việc của cấp ủy, quy định rõ thẩm quyền, trách nhiệm của người đứng đầu",
            "báo cáo kết quả thực hiện nhiệm vụ quý III",
            "hoàn thành số hóa hồ sơ, tài liệu đang lưu giữ tại kho lưu trữ",
            "tổ chức hội nghị đối thoại giữa người đứng đầu cấp ủy với nhân dân; giải quyết dứt điểm những kiến nghị đã tiếp nhận",
            "cập nhật dữ liệu tổ chức đảng, đảng viên trên cơ sở dữ liệu dùng chung",
            "phân công cấp ủy viên dự sinh hoạt chi bộ",
            "lập danh mục thủ tục hành chính cần cắt giảm",
            "kiểm tra việc sử dụng trụ sở dôi dư sau sắp xếp; đề xuất phương án xử lý",
            "tập huấn kỹ năng số cho cán bộ, công chức xã");

    private static final List<String> SOURCES = List.of(
            "Kết luận số 118-KL/TU ngày 12/6 của Ban Thường vụ Tỉnh ủy Suối Lau về tiếp tục đổi mới phương thức lãnh đạo của cấp ủy các cấp",
            "Kế hoạch số 45-KH/TU thực hiện chuyển đổi số trong các cơ quan đảng",
            "Kết luận hội nghị giao ban tháng");

    final Bodies bodies;
    final List<ObligationId> duties = new ArrayList<>();
    final WorkKey extended;
    final WorkKey stepped;

    private final RunningServer server;
    private final Random luck = new Random(7);

    HalfAYear(RunningServer server) {
        this.server = server;
        bodies = new Bodies(server, 8, 2);
        Audience all = bodies.audience(bodies.head, false);
        Audience committees = bodies.audience(bodies.head, true);
        for (int i = 0; i < ACTIONS.size(); i++) {
            Audience to = i % 3 == 0 ? all : committees;
            duties.add(given(i, new ToAudience(Role.LEAD, to.id())));
            for (int j = 0; j < bodies.committees.size(); j++)
                act(bodies.key(duties.get(i), bodies.committees.get(j)), bodies.clerks.get(j));
        }
        ObligationId alone = given(2, new ToUnit(Role.LEAD, bodies.committees.getFirst()));
        stepped = bodies.key(alone, bodies.committees.getFirst());
        step();
        ObligationId longer = given(4, new ToUnit(Role.LEAD, bodies.committees.getLast()));
        extended = bodies.key(longer, bodies.committees.getLast());
        extend();
        bodies.as(bodies.clerk, () -> server.bean(Waits.class).set(duties.get(5), duties.get(3)));
        duties.addAll(List.of(alone, longer));
        backdate();
    }

    /** The due days lie from eleven weeks ago to two months ahead. */
    private ObligationId given(int i, NewObligation.To to) {
        LocalDate due = Bodies.today().minusDays(77).plusDays(15L * i);
        NewObligation duty = NewObligation.of(
                bodies.head,
                ACTIONS.get(i % ACTIONS.size()),
                Bodies.by(due),
                new Source.Conclusion(
                        SOURCES.get(i % SOURCES.size()), "Các đảng ủy xã " + ACTIONS.get(i % ACTIONS.size())),
                to);
        return switch (bodies.as(
                bodies.clerk, () -> server.bean(Assigning.class).issue(duty))) {
            case Outcome.Done(var id) -> id;
            case Outcome.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private void act(WorkKey key, Person clerk) {
        double how = luck.nextDouble();
        Doing doing = server.bean(Doing.class);
        Deciding deciding = server.bean(Deciding.class);
        if (how < .2) return;
        if (how < .25) {
            bodies.as(clerk, () -> doing.refuse(key, Moving.ANY, "không đúng chức năng"));
            return;
        }
        bodies.as(clerk, () -> doing.accept(key, Moving.ANY));
        if (how > .4) bodies.as(clerk, () -> doing.note(key, Moving.ANY, "đang tổng hợp"));
        if (how > .5) bodies.as(clerk, () -> doing.report(key, Moving.ANY, "đã thực hiện"));
        if (how > .6) bodies.as(bodies.chief, () -> deciding.confirm(key, Moving.ANY, false, ""));
        else if (how > .55) bodies.as(bodies.chief, () -> deciding.giveBack(key, Moving.ANY, "thiếu biểu"));
    }

    private void step() {
        Person clerk = bodies.clerks.getFirst();
        bodies.as(clerk, () -> server.bean(Doing.class).accept(stepped, Moving.ANY));
        bodies.as(clerk, () -> server.bean(Steps.class).add(stepped, "họp phân công các chi bộ", null));
    }

    private void extend() {
        Person clerk = bodies.clerks.getLast();
        Extending extending = server.bean(Extending.class);
        bodies.as(clerk, () -> extending.ask(extended, 0, Bodies.today().plusDays(20), "chờ số liệu của các chi bộ"));
        bodies.as(
                bodies.chief,
                () -> extending.decide(
                        List.of(server.bean(Extensions.class)
                                .of(extended)
                                .getFirst()
                                .id()),
                        new Answer.Grant("")));
    }

    /** Each duty was given about two months before its day, each act came a while after the one before. */
    private void backdate() {
        execute("""
                with moved as (
                    update obligation o set issued_at = least(now() - interval '10 days', (
                            select min(d.due_on) from mandate m join mandate_due d on d.mandate = m.id where m.obligation = o.id) - interval '60 days'),
                        issued_on = least(now() - interval '10 days', (
                            select min(d.due_on) from mandate m join mandate_due d on d.mandate = m.id where m.obligation = o.id) - interval '60 days')
                    where o.issuer = '%1$s' returning o.id, o.issued_at, o.issued_on),
                opened as (
                    update mandate_due d set opens_on = moved.issued_on from mandate m join moved on moved.id = m.obligation where d.mandate = m.id),
                ordered as (
                    select t.id, moved.issued_at, row_number() over (partition by t.assignment order by t.at, t.id) as n,
                        1 + abs(hashtext(t.assignment::text)) %% 5 as pace
                    from assignment_act t join assignment a on a.id = t.assignment join mandate m on m.id = a.mandate
                    join moved on moved.id = m.obligation)
                update assignment_act t set at = least(now() - interval '1 minute' * (10 - o.n), o.issued_at + o.n * o.pace * interval '6 days')
                from ordered o where o.id = t.id
                """.formatted(bodies.head));
    }

    void execute(String sql) {
        try (Connection connection = server.database().owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<UnitId> everybody() {
        List<UnitId> all = new ArrayList<>(List.of(bodies.head));
        all.addAll(bodies.committees);
        all.addAll(bodies.cells);
        return all;
    }
}
