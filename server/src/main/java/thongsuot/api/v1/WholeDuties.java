package thongsuot.api.v1;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.api.door.Kind;
import thongsuot.api.door.ProblemException;
import thongsuot.programme.Desk;
import thongsuot.programme.Obligation;
import thongsuot.programme.ObligationId;
import thongsuot.programme.Obligations;
import thongsuot.programme.counting.Standing;
import thongsuot.programme.counting.Standings;
import thongsuot.programme.due.DueViews;
import thongsuot.web.Words;

/** One duty with all that belongs to it, read at one moment. */
@Component
class WholeDuties {

    private final Obligations obligations;
    private final Standings standings;
    private final DueViews dues;
    private final Desk desk;

    WholeDuties(Obligations obligations, Standings standings, DueViews dues, Desk desk) {
        this.obligations = obligations;
        this.standings = standings;
        this.dues = dues;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public Shown.WholeDuty of(ObligationId id, Words w) {
        Obligation duty = obligations.find(id).orElseThrow(() -> new ProblemException(Kind.NOT_FOUND));
        return Shown.WholeDuty.of(
                duty,
                dues.first(duty, w),
                obligations.mandates(id),
                standings.of(List.of(id), desk.today()).getOrDefault(id, Standing.NONE));
    }
}
