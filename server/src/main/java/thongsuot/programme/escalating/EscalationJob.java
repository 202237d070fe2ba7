package thongsuot.programme.escalating;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import thongsuot.platform.Acting;

/** Looks once a day at all work that is owed; several servers may do so at once. */
@Component
class EscalationJob {

    private final Escalating escalating;
    private final Clock clock;

    EscalationJob(Escalating escalating, Clock clock) {
        this.escalating = escalating;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${thongsuot.escalation.first:PT3M}", fixedDelayString = "PT15M")
    void run() {
        Acting.asProgram(() -> escalating.look(LocalDate.now(clock)));
    }
}
