package thongsuot.programme.escalating;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.programme.Work;
import thongsuot.programme.doing.WorkPart;
import thongsuot.programme.doing.Works;

/** The steps that were taken, on the page of a work and in its history. */
@Component
@Transactional(readOnly = true)
class EscalationPart implements WorkPart {

    private final Pressed pressed;

    EscalationPart(Pressed pressed) {
        this.pressed = pressed;
    }

    @Override
    public Map<String, ? extends @Nullable Object> model(Work work) {
        return Map.of("pressed", pressed.steps(work.key()));
    }

    @Override
    public List<Works.Done> history(Work work) {
        return pressed.history(work.key());
    }
}
