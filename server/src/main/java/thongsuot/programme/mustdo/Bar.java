package thongsuot.programme.mustdo;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.programme.MustDoList;
import thongsuot.programme.ProgrammeAction;
import thongsuot.web.MustDo;

/** The number on the bar of every page. */
@Component
class Bar implements MustDo {

    private final MustDoList list;
    private final Gate gate;
    private final Clock clock;

    Bar(MustDoList list, Gate gate, Clock clock) {
        this.list = list;
        this.gate = gate;
        this.clock = clock;
    }

    /** Below zero for who may see no work at all: then the bar shows nothing. */
    @Override
    public int count(Actor actor) {
        return gate.allowsAnywhere(ProgrammeAction.VIEW) ? list.count(LocalDate.now(clock)) : -1;
    }

    @Override
    public String path() {
        return "/must-do";
    }
}
