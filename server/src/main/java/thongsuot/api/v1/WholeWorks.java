package thongsuot.api.v1;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.platform.Gate;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Work;
import thongsuot.programme.WorkKey;
import thongsuot.programme.doing.Works;
import thongsuot.programme.extending.Extensions;
import thongsuot.programme.model.Assignment;

/** One work as a program sees it: how it stands, what may be done with it now, what was done. */
@Component
class WholeWorks {

    private final Works works;
    private final Extensions extensions;
    private final Gate gate;
    private final Clock clock;

    WholeWorks(Works works, Extensions extensions, Gate gate, Clock clock) {
        this.works = works;
        this.extensions = extensions;
        this.gate = gate;
        this.clock = clock;
    }

    /** Empty for one that is not there or not to be seen. */
    @Transactional(readOnly = true)
    public Optional<Shown.WholeWork> find(WorkKey key) {
        return works.find(key).map(this::whole);
    }

    private Shown.WholeWork whole(Work work) {
        var id = work.id();
        return new Shown.WholeWork(
                Shown.OneWork.of(work, LocalDate.now(clock)),
                acts(work),
                id == null
                        ? List.of()
                        : works.history(id).stream().map(Shown.Done::of).toList(),
                extensions.of(work.key()).stream().map(Shown.MoreTime::of).toList());
    }

    /** A withdrawn duty keeps the version of its work and is another answer all the same. */
    static String tag(Shown.WholeWork work) {
        return "\"" + work.work().version() + (work.work().obligation().withdrawn() ? "w" : "") + "\"";
    }

    private List<String> acts(Work work) {
        List<String> all = new ArrayList<>();
        if (!work.obligation().open()) return all;
        UUID unit = work.key().unit().value();
        boolean accepts = gate.allows(ProgrammeAction.ACCEPT, unit);
        boolean reports = gate.allows(ProgrammeAction.REPORT, unit);
        Assignment state = work.state();
        if (accepts && state instanceof Assignment.Issued) all.addAll(List.of("accept", "refuse"));
        if (accepts && state instanceof Assignment.Doing) all.add("give");
        if (reports && state instanceof Assignment.Doing) all.addAll(List.of("note", "report"));
        if (reports && state instanceof Assignment.Owed && state.dueOn() != null && !work.continuous())
            all.add("extensions");
        if (gate.allows(ProgrammeAction.DECIDE, work.obligation().issuer().value())) decisions(state, all);
        return all;
    }

    private static void decisions(Assignment state, List<String> all) {
        if (state instanceof Assignment.Reported) all.addAll(List.of("confirm", "return"));
        if (state instanceof Assignment.Refused) all.add("insist");
        if (state instanceof Assignment.Open) all.add("exempt");
    }
}
