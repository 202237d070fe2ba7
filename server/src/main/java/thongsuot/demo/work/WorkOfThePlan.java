package thongsuot.demo.work;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import thongsuot.demo.work.Working.Placed;
import thongsuot.demo.work.Working.Share;
import thongsuot.organisation.PostId;
import thongsuot.platform.Actor;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Moving;

/** The office makes work of some duties of the reviewed plan; communes and departments take it up. */
@Component
class WorkOfThePlan {

    /** After the day of the plan. */
    private static final int GIVEN = 4;

    /** A duty for all communes: the words it is found by, how many of a hundred accept and report by today. */
    private record ForAll(String words, int days, int accept, int report) {}

    private static final ForAll PLAN = new ForAll("xây dựng kế hoạch thực hiện, gửi Tỉnh ủy", 27, 70, 22);
    private static final ForAll MAP = new ForAll("lập bản đồ các điểm tập kết", 34, 64, 24);
    private static final ForAll ROADS = new ForAll("đăng ký tuyến đường kiểu mẫu", 36, 60, 18);
    private static final ForAll PEOPLE = new ForAll("phân công đồng chí ủy viên ban thường vụ", 20, 74, 46);
    private static final List<ForAll> OTHERS = List.of(
            new ForAll("thành lập tổ tự quản", 60, 44, 2),
            new ForAll("ít nhất 02 buổi sinh hoạt cộng đồng", 70, 36, 0),
            new ForAll("bao gói thuốc bảo vệ thực vật", 30, 0, 0));

    private static final List<String> OFFICES = List.of(
            "biên soạn tài liệu bằng tranh",
            "ban hành giá dịch vụ",
            "thu gom riêng chất thải y tế",
            "thiết kế mẫu điểm tập kết",
            "chương trình kiểm tra, giám sát",
            "đôn đốc việc thực hiện Kế hoạch");

    private final Giving giving;
    private final Working working;
    private final OneCommune commune;
    private final MoreTime moreTime;
    private final Doing doing;

    WorkOfThePlan(Giving giving, Working working, OneCommune commune, MoreTime moreTime, Doing doing) {
        this.giving = giving;
        this.working = working;
        this.commune = commune;
        this.moreTime = moreTime;
        this.doing = doing;
    }

    void tell(Scene scene) {
        LocalDate day = scene.planned().plusDays(GIVEN);
        scene.chronicle().on(day, 9, Scene.OFFICE, () -> given(scene, day));
    }

    private void given(Scene scene, LocalDate day) {
        Asked plan = forAll(scene, day, PLAN, 1);
        Asked map = forAll(scene, day, MAP, 2);
        Asked roads = forAll(scene, day, ROADS, 3);
        Asked people = forAll(scene, day, PEOPLE, 4);
        int number = 5;
        for (ForAll each : OTHERS) forAll(scene, day, each, number++);
        commune.tell(scene, day, map, plan, people);
        moreTime.tell(scene, day, map, roads);
        for (String words : OFFICES) office(scene, day, giving.fromPlan(scene, words), words);
    }

    private Asked forAll(Scene scene, LocalDate day, ForAll duty, int number) {
        Asked asked = giving.fromPlan(scene, duty.words);
        List<LocalDate> looks = List.of(day.plusDays(14));
        Share share = new Share(null, day, duty.days, duty.accept, duty.report, 40 + number, Scene.OFFICE, looks);
        List<Placed> doers = Placed.from(1, scene.clerks()).stream()
                .filter(each -> !moreTime.has(each.number()))
                .toList();
        working.go(scene, asked, doers, share);
        return asked;
    }

    /** Those with somebody at the desk accept; the pictures are ready, the chief of the office hands on what is his. */
    private void office(Scene scene, LocalDate day, Asked asked, String words) {
        Chronicle chronicle = scene.chronicle();
        for (Doer head : scene.heads()) {
            var key = asked.of(head.unit());
            if (!asked.leads(head.unit())) continue;
            if (words.contains("kiểm tra")) return;
            chronicle.on(day.plusDays(2), 10, head.who(), () -> Done.of(doing.accept(key, Moving.ANY)));
            if (words.contains("tranh"))
                chronicle.on(
                        day.plusDays(17),
                        15,
                        head.who(),
                        () -> Done.of(doing.report(
                                key, Moving.ANY, "Đã in 12.000 tờ tranh, gửi đủ 102 xã, phường, đặc khu.")));
            if (words.contains("đôn đốc"))
                chronicle.on(
                        day.plusDays(3),
                        10,
                        head.who(),
                        () -> Done.of(doing.give(key, Moving.ANY, post(chronicle.named("chuyenvien")))));
        }
    }

    static PostId post(Actor actor) {
        return new PostId(java.util.Objects.requireNonNull(actor.post(), actor.name()));
    }
}
