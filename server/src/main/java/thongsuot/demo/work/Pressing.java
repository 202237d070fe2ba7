package thongsuot.demo.work;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import thongsuot.platform.Actor;
import thongsuot.programme.escalating.Escalating;

/** The program looks at what comes due and at what is late, as it does each day; the last mornings are enough for a story. */
@Component
class Pressing {

    private static final List<Integer> MORNINGS = List.of(10, 5, 3, 1);

    private final Escalating escalating;

    Pressing(Escalating escalating) {
        this.escalating = escalating;
    }

    void tell(Scene scene) {
        for (int ago : MORNINGS) {
            LocalDate day = scene.daysAgo(ago);
            scene.chronicle().on(day, 6, Actor.PROGRAM, () -> escalating.look(day));
        }
    }
}
