package thongsuot.demo.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import thongsuot.programme.ObligationId;
import thongsuot.programme.WorkKey;
import thongsuot.programme.bulk.Bulk;
import thongsuot.programme.bulk.BulkAct;
import thongsuot.programme.bulk.BulkPart;
import thongsuot.programme.bulk.Choosing;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Moving;

/** Units accept and report at paces of their own, and who asked confirms from time to time what has come in. */
@Component
class Working {

    private static final List<String> REPORTS = List.of(
            "Đã hoàn thành, kết quả kèm theo báo cáo.",
            "Đã hoàn thành; Thường trực đã xem, thống nhất.",
            "Đã thực hiện xong tại tất cả các thôn, tổ dân phố.",
            "Hoàn thành. Đề nghị xác nhận.",
            "Đã xong, hồ sơ lưu tại Văn phòng.");

    private final Doing doing;
    private final Bulk bulk;

    Working(Doing doing, Bulk bulk) {
        this.doing = doing;
        this.bulk = bulk;
    }

    /**
     * How many of a hundred do what.
     *
     * @param days given for it
     * @param number of the duty in the story: units are not slow with the same ones
     */
    record Share(LocalDate from, int days, int accept, int report, int number) {}

    /** @param unit which of the units it is, from 0 */
    void one(Scene scene, WorkKey key, Doer doer, int unit, Share share) {
        Pace pace = Pace.of(unit, share.number);
        if (pace.draw() >= share.accept) return;
        LocalDate accepted = share.from.plusDays(pace.delay());
        scene.chronicle().often(accepted, 8, doer.who(), () -> Done.of(doing.accept(key, Moving.ANY)));
        if (pace.draw() >= share.report) return;
        LocalDate reported = share.from.plusDays(Math.max(pace.delay(), share.days * pace.percent() / 100));
        String words = REPORTS.get(Math.floorMod(unit + share.number, REPORTS.size()));
        scene.chronicle().often(reported, 14, doer.who(), () -> Done.of(doing.report(key, Moving.ANY, words)));
    }

    void all(Scene scene, Asked asked, List<Doer> doers, Share share) {
        for (int i = 0; i < doers.size(); i++)
            one(scene, asked.of(doers.get(i).unit()), doers.get(i), i, share);
    }

    /** What has been reported by then, all at once. */
    void confirmed(Scene scene, ObligationId duty, String by, LocalDate day) {
        Choosing reported = new Choosing(duty, BulkAct.CONFIRM, BulkPart.REPORTED, null, null, Set.of());
        scene.chronicle().on(day, 16, by, () -> {
            int many = bulk.count(reported);
            if (many > 0) Done.of(bulk.run(reported, many, ""));
        });
    }
}
