package thongsuot.demo.work;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.organisation.Line;
import thongsuot.organisation.Unit;
import thongsuot.organisation.Units;
import thongsuot.platform.Actor;
import thongsuot.programme.Obligation;
import thongsuot.programme.Obligations;
import thongsuot.programme.Priority;
import thongsuot.programme.Role;
import thongsuot.programme.WorkKey;
import thongsuot.programme.assigning.NewObligation;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.doing.Deciding;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Moving;
import thongsuot.programme.doing.Steps;
import thongsuot.programme.showing.Commenting;
import thongsuot.programme.showing.NewEvidence;
import thongsuot.programme.showing.Showing;

/**
 * One duty of the plan in one commune, all the way: accepted, given to a person, handed further down, done in steps, shown, reported, returned with
 * what is missing, reported again, confirmed. Beside it what waits at the desks of that commune today.
 */
@Component
class OneCommune {

    static final String CLERK = "vanthu.xa";
    static final String SECRETARY = "bithu.xa";

    private static final String POINTS = """
            Điểm tập kết,Thôn,Diện tích (m²),Mái che
            Chợ Đầu Cầu,Bãi Trên,120,có
            Nhà văn hóa,Bãi Dưới,60,chưa
            Bến Đò,Đồng Mít,85,có
            """;

    private final Giving giving;
    private final Doing doing;
    private final Deciding deciding;
    private final Showing showing;
    private final Steps steps;
    private final Commenting commenting;
    private final Obligations obligations;
    private final Units units;
    private final JdbcClient jdbc;

    OneCommune(
            Giving giving,
            Doing doing,
            Deciding deciding,
            Showing showing,
            Steps steps,
            Commenting commenting,
            Obligations obligations,
            Units units,
            JdbcClient jdbc) {
        this.giving = giving;
        this.doing = doing;
        this.deciding = deciding;
        this.showing = showing;
        this.steps = steps;
        this.commenting = commenting;
        this.obligations = obligations;
        this.units = units;
        this.jdbc = jdbc;
    }

    void tell(Scene scene, LocalDate day, Asked map, Asked plan, Asked people) {
        begin(scene, day, map);
        shown(scene, day, map);
        ended(scene, day, map);
        waiting(scene, day, plan, people);
    }

    private void begin(Scene scene, LocalDate day, Asked map) {
        Chronicle told = scene.chronicle();
        WorkKey key = map.of(scene.first().unit());
        Actor clerk = told.named(CLERK);
        told.on(day.plusDays(1), 8, CLERK, () -> Done.of(doing.accept(key, Moving.ANY)));
        told.on(day.plusDays(1), 9, SECRETARY, () -> Done.of(doing.give(key, Moving.ANY, WorkOfThePlan.post(clerk))));
        told.on(day.plusDays(1), 10, SECRETARY, () -> down(scene, map));
        told.on(day.plusDays(2), 14, CLERK, () -> {
            LocalDate due = map.dueOn();
            Done.of(steps.add(key, "Lập danh sách điểm tập kết theo thôn", due.minusDays(28)));
            Done.of(steps.add(key, "Đo, chụp ảnh từng điểm", due.minusDays(24)));
            Done.of(steps.add(key, "Vẽ bản đồ, trình Ủy ban nhân dân xã gửi Sở", due.minusDays(20)));
        });
        told.on(day.plusDays(4), 15, CLERK, () -> {
            UUID first = steps.of(map.id(), scene.first().unit()).getFirst().id();
            Done.of(steps.done(key, first));
        });
        told.on(
                day.plusDays(5),
                11,
                CLERK,
                () -> Done.of(doing.note(key, Moving.ANY, "Đã đo 9 trên 14 điểm; còn các thôn bên sông.")));
    }

    /** The words that gave the duty go down with it. */
    private void down(Scene scene, Asked map) {
        Obligation from = obligations.find(map.id()).orElseThrow();
        for (Unit each : units.children(Line.PARTY, scene.first().unit(), scene.planned()))
            if (each.name().startsWith("Văn phòng") || each.name().startsWith("Ban Xây dựng"))
                giving.given(new NewObligation(
                        scene.first().unit(),
                        "",
                        each.name().startsWith("Văn phòng")
                                ? "tổng hợp số đo, ảnh chụp các điểm tập kết, vẽ bản đồ"
                                : "cùng bí thư chi bộ các thôn xác nhận vị trí điểm tập kết",
                        "",
                        Giving.by(map.dueOn().minusDays(6)),
                        "",
                        "",
                        Priority.NORMAL,
                        from.source(),
                        new Obligation.Parent(map.id(), scene.first().unit()),
                        List.of(new ToUnit(Role.LEAD, each.id()))));
    }

    private void shown(Scene scene, LocalDate day, Asked map) {
        Chronicle told = scene.chronicle();
        WorkKey key = map.of(scene.first().unit());
        told.on(day.plusDays(8), 10, CLERK, () -> {
            adds(key, new NewEvidence.OfCount("Điểm tập kết đã đo", BigDecimal.valueOf(14), "điểm"));
            adds(key, file("Danh sách điểm tập kết", "diem-tap-ket.csv", POINTS));
            adds(key, new NewEvidence.OfLink("Ảnh chụp các điểm", "https://xa.nguyengiang.example/diem-tap-ket"));
        });
        told.on(
                day.plusDays(9),
                8,
                CLERK,
                () -> Done.of(doing.report(key, Moving.ANY, "Đã lập bản đồ 14 điểm tập kết, kèm danh sách và ảnh.")));
    }

    private void ended(Scene scene, LocalDate day, Asked map) {
        Chronicle told = scene.chronicle();
        WorkKey key = map.of(scene.first().unit());
        told.on(day.plusDays(10), 9, Scene.OFFICE, () -> {
            Done.of(showing.accept(key, Moving.ANY, evidence(key, "COUNT")));
            Done.of(showing.giveBack(
                    key, Moving.ANY, evidence(key, "FILE"), "Danh sách mới có 3 điểm, thiếu 11 điểm."));
            Done.of(deciding.giveBack(key, Moving.ANY, "Bổ sung danh sách đủ 14 điểm, ghi rõ thôn và diện tích."));
        });
        told.on(day.plusDays(13), 14, CLERK, () -> {
            adds(key, file("Danh sách đủ 14 điểm tập kết", "diem-tap-ket-day-du.csv", all()));
            Done.of(doing.report(key, Moving.ANY, "Đã bổ sung danh sách đủ 14 điểm, bản đồ tỷ lệ 1:5.000."));
        });
        told.on(day.plusDays(14), 9, "bithu", () -> {
            Done.of(showing.accept(key, Moving.ANY, evidence(key, "LINK")));
            Done.of(showing.accept(key, Moving.ANY, evidence(key, "FILE")));
            Done.of(deciding.confirm(key, Moving.ANY, false, "Đạt yêu cầu, gửi Sở tổng hợp."));
        });
    }

    /** What came back, what a person of the commune does, what was asked and not answered. */
    private void waiting(Scene scene, LocalDate day, Asked plan, Asked people) {
        Chronicle told = scene.chronicle();
        WorkKey own = plan.of(scene.first().unit());
        WorkKey given = people.of(scene.first().unit());
        told.on(day.plusDays(2), 9, CLERK, () -> {
            Done.of(doing.accept(own, Moving.ANY));
            Done.of(doing.accept(given, Moving.ANY));
        });
        told.on(
                day.plusDays(3),
                9,
                CLERK,
                () -> Done.of(doing.give(given, Moving.ANY, WorkOfThePlan.post(told.named(SECRETARY)))));
        told.on(day.plusDays(15), 9, CLERK, () -> Done.of(doing.report(own, Moving.ANY, "Đã gửi kế hoạch của xã.")));
        told.on(
                day.plusDays(17),
                15,
                Scene.OFFICE,
                () -> Done.of(
                        deciding.giveBack(own, Moving.ANY, "Kế hoạch chưa nêu kinh phí; đề nghị bổ sung, gửi lại.")));
        told.on(day.plusDays(18), 10, Scene.OFFICE, () -> {
            asks(given, told.named(SECRETARY), "Hai thôn mới sáp nhập đã có ủy viên phụ trách chưa?");
            asks(own, told.named(CLERK), "Bản bổ sung dự kiến gửi ngày nào?");
        });
    }

    private void asks(WorkKey key, Actor whom, String words) {
        Done.of(commenting.say(key, words, List.of(WorkOfThePlan.post(whom))));
    }

    private void adds(WorkKey key, NewEvidence what) {
        Done.of(showing.add(key, Moving.ANY, what));
    }

    private static NewEvidence file(String title, String name, String content) {
        return new NewEvidence.OfFile(title, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String all() {
        StringBuilder lines = new StringBuilder(POINTS);
        for (int i = 4; i <= 14; i++)
            lines.append("Điểm số ").append(i).append(",Thôn ").append(i).append(",50,có\n");
        return lines.toString();
    }

    private UUID evidence(WorkKey key, String kind) {
        return jdbc.sql("""
                        select e.id from evidence e join assignment a on a.id = e.assignment
                        where a.mandate = ? and a.unit = ? and e.kind = ? and e.state = 'WAITING' order by e.id limit 1
                        """)
                .params(key.mandate().value(), key.unit().value(), kind)
                .query(UUID.class)
                .single();
    }
}
