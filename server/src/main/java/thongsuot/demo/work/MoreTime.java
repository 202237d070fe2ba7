package thongsuot.demo.work;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import thongsuot.programme.WorkKey;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Moving;
import thongsuot.programme.extending.Answer;
import thongsuot.programme.extending.Extending;
import thongsuot.programme.extending.Extension;
import thongsuot.programme.extending.ExtensionId;
import thongsuot.programme.extending.Extensions;

/** Communes that ask for more time: one gets it, one is refused, two wait for the answer. */
@Component
class MoreTime {

    private static final int REFUSED = 6;
    private static final Set<Integer> WAITING = Set.of(2, 4);

    private final Doing doing;
    private final Extending extending;
    private final Extensions extensions;

    MoreTime(Doing doing, Extending extending, Extensions extensions) {
        this.doing = doing;
        this.extending = extending;
        this.extensions = extensions;
    }

    /** Whether that commune, from 0, is told of here and nowhere else. */
    boolean has(int commune) {
        return commune == REFUSED || WAITING.contains(commune);
    }

    void tell(Scene scene, LocalDate day, Asked map, Asked roads) {
        asks(
                scene,
                scene.first(),
                roads,
                day,
                12,
                14,
                "Tuyến kè ven sông đang sửa, phải chờ bàn giao mới chốt được tuyến.");
        answers(
                scene,
                scene.first(),
                roads,
                day.plusDays(13),
                new Answer.Grant("Đồng ý; đăng ký ngay khi nhận bàn giao."));
        Doer late = scene.clerks().get(REFUSED);
        asks(scene, late, map, day, 13, 30, "Cán bộ địa chính đi học, chưa có người đo.");
        answers(
                scene,
                late,
                map,
                day.plusDays(14),
                new Answer.Refuse(
                        "Còn đủ thời gian; đề nghị cử người khác, Sở Nông nghiệp và Môi trường hỗ trợ bản đồ nền."));
        asks(scene, scene.clerks().get(4), map, day, 17, 12, "Mưa lũ chia cắt ba thôn, chưa vào đo được.");
        asks(scene, scene.clerks().get(2), roads, day, 18, 10, "Chờ họp dân thống nhất tuyến đường.");
    }

    private void asks(Scene scene, Doer doer, Asked asked, LocalDate day, int after, int longer, String why) {
        WorkKey key = asked.of(doer.unit());
        scene.chronicle().on(day.plusDays(2), 8, doer.who(), () -> Done.of(doing.accept(key, Moving.ANY)));
        scene.chronicle()
                .on(
                        day.plusDays(after),
                        9,
                        doer.who(),
                        () -> Done.of(
                                extending.ask(key, Moving.ANY, asked.dueOn().plusDays(longer), why)));
    }

    private void answers(Scene scene, Doer doer, Asked asked, LocalDate day, Answer answer) {
        WorkKey key = asked.of(doer.unit());
        scene.chronicle()
                .on(day, 10, Scene.OFFICE, () -> Done.of(extending.decide(java.util.List.of(open(key)), answer)));
    }

    private ExtensionId open(WorkKey key) {
        return extensions.of(key).stream()
                .filter(each -> each.state() == Extension.State.OPEN)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
