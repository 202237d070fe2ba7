package thongsuot.dispatch.plans;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.util.MultiValueMap;
import thongsuot.dispatch.issuing.Desk;
import thongsuot.web.FormState;
import thongsuot.web.Words;

/** The lines of a draft as they were typed, and what is wrong with them. */
final class PlanForm {

    private final MultiValueMap<String, String> typed;
    private final List<PlanLine> before;
    private final Desk desk;
    private final Words w;
    private FormState state;

    PlanForm(MultiValueMap<String, String> typed, List<PlanLine> before, Desk desk, Words w) {
        this.typed = typed;
        this.before = before;
        this.desk = desk;
        this.w = w;
        this.state = FormState.of(new LinkedHashMap<String, List<String>>(typed));
    }

    FormState state() {
        return state;
    }

    List<PlanLine> lines() {
        if (text("title").isEmpty()) state = state.withError("title", w.of("dispatch.plan.title.missing"));
        if (text("title").length() > 500) state = state.withError("title", w.of("dispatch.plan.long"));
        return before.stream().map(this::line).toList();
    }

    private PlanLine line(PlanLine was) {
        int i = was.ordinal();
        String due = text("due" + i);
        LocalDate day = desk.date(due).orElse(null);
        if (!due.isEmpty() && day == null) state = state.withError("due" + i, w.of("dispatch.day.wrong", due));
        boolean kept = text("kept" + i).equals("true");
        String action = text("action" + i);
        if (kept && action.isEmpty()) state = state.withError("action" + i, w.of("dispatch.plan.action.missing"));
        if (action.length() > 4000
                || text("owner" + i).length() > 300
                || text("target" + i).length() > 500) state = state.withError("action" + i, w.of("dispatch.plan.long"));
        return new PlanLine(i, was.path(), was.demand(), kept, action, text("owner" + i), day, text("target" + i));
    }

    private String text(String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
