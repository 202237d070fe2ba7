package thongsuot.demo.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import thongsuot.platform.Actor;
import thongsuot.programme.ObligationId;
import thongsuot.programme.bulk.Bulk;
import thongsuot.programme.bulk.BulkAct;
import thongsuot.programme.bulk.BulkPart;
import thongsuot.programme.bulk.Choosing;

/** Units accept and report at paces of their own, and who asked confirms from time to time what has come in. */
@Component
class Working {

    private static final List<String> REPORTS = List.of(
            "Đã hoàn thành, kết quả kèm theo báo cáo.",
            "Đã hoàn thành; Thường trực đã xem, thống nhất.",
            "Đã thực hiện xong tại tất cả các thôn, tổ dân phố.",
            "Hoàn thành. Đề nghị xác nhận.",
            "Đã xong, hồ sơ lưu tại Văn phòng.");

    private final ManySteps many;
    private final Bulk bulk;

    Working(ManySteps many, Bulk bulk) {
        this.many = many;
        this.bulk = bulk;
    }

    /**
     * How a duty is gone about.
     *
     * @param occurrence the first day of the period; null for what is done once
     * @param from the day on which units learn of it
     * @param days given for it
     * @param accept how many of a hundred accept, and of these {@code report} report
     * @param number of the duty in the story: nobody is slow with the same ones
     * @param by who confirms, and {@code looks} on which days
     */
    record Share(
            @Nullable LocalDate occurrence,
            LocalDate from,
            int days,
            int accept,
            int report,
            int number,
            String by,
            List<LocalDate> looks) {}

    /** @param doers each with its place among all units that are asked, from 0 */
    void go(Scene scene, Asked asked, List<Placed> doers, Share share) {
        List<Step> steps = doers.stream()
                .flatMap(each -> steps(each, share).stream())
                .filter(step -> step.day().isBefore(scene.today()))
                .sorted(Comparator.comparing(Step::at))
                .toList();
        LocalDate since = share.from.minusDays(1);
        for (LocalDate look : share.looks) {
            if (!look.isBefore(scene.today())) break;
            taken(scene, asked, share, steps, since, look);
            confirmed(scene, asked.id(), share.by, look);
            since = look;
        }
        taken(scene, asked, share, steps, since, scene.daysAgo(1));
    }

    /** A unit and which it is of those that are asked. */
    record Placed(Doer doer, int number) {

        static List<Placed> from(int first, List<Doer> all) {
            List<Placed> placed = new ArrayList<>();
            for (int i = first; i < all.size(); i++) placed.add(new Placed(all.get(i), i));
            return placed;
        }
    }

    private static List<Step> steps(Placed unit, Share share) {
        Pace pace = Pace.of(unit.number, share.number);
        if (pace.draw() >= share.accept) return List.of();
        int minute = Math.floorMod(unit.number * 7 + share.number, 55);
        Step accepts = new Step(unit.doer, share.from.plusDays(pace.delay()), minute, "");
        if (pace.draw() >= share.report) return List.of(accepts);
        String words = REPORTS.get(Math.floorMod(unit.number + share.number, REPORTS.size()));
        int after = Math.max(pace.delay(), share.days * pace.percent() / 100);
        return List.of(accepts, new Step(unit.doer, share.from.plusDays(after), minute, words));
    }

    private void taken(Scene scene, Asked asked, Share share, List<Step> all, LocalDate after, LocalDate until) {
        List<Step> steps = all.stream()
                .filter(step -> step.day().isAfter(after) && !step.day().isAfter(until))
                .toList();
        scene.chronicle().on(until, 15, Actor.PROGRAM, () -> many.take(asked, share.occurrence, steps));
    }

    /** What has been reported by then, all at once. */
    private void confirmed(Scene scene, ObligationId duty, String by, LocalDate day) {
        Choosing reported = new Choosing(duty, BulkAct.CONFIRM, BulkPart.REPORTED, null, null, Set.of());
        scene.chronicle().many(day, 16, by, () -> {
            int units = bulk.count(reported);
            if (units > 0) Done.of(bulk.run(reported, units, ""));
        });
    }
}
