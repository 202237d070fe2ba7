package thongsuot.programme.escalating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import thongsuot.programme.Priority;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Words;

/** The form of a ladder: a line for each step, some left empty; a line without days is left out. */
final class LadderForm {

    static final int LINES = 12;

    private final Words w;
    private FormState form;
    private final List<LadderStep> steps = new ArrayList<>();

    private LadderForm(MultiValueMap<String, String> typed, Words w) {
        this.w = w;
        this.form = FormState.of(new HashMap<String, List<String>>(typed));
    }

    /** The form of a ladder that begins with another one. */
    static FormState kept(@Nullable Ladder ladder) {
        Map<String, Object> values = new HashMap<>();
        if (ladder != null)
            for (LadderStep step : ladder.steps()) {
                int line = step.ordinal();
                values.put("kind" + line, step.kind().name());
                values.put("days" + line, Math.abs(step.days()));
                values.put("when" + line, step.days() < 0 ? "BEFORE" : "AFTER");
                values.put("count" + line, step.working() ? "WORKING" : "CALENDAR");
                values.put(
                        "priorities" + line,
                        step.priorities().stream().map(Enum::name).sorted().toList());
            }
        return FormState.of(values);
    }

    static LadderForm read(MultiValueMap<String, String> typed, LocalDate today, @Nullable LocalDate from, Words w) {
        LadderForm read = new LadderForm(typed, w);
        Set<String> seen = new HashSet<>();
        for (int line = 1; line <= LINES; line++)
            if (!read.form.value("days" + line).isBlank()) read.line(line, seen);
        if (from == null) read.wrong("from", w.of("programme.day.wrong", read.form.value("from")));
        else if (from.isBefore(today)) read.wrong("from", w.of("escalation.from.past"));
        if (read.steps.isEmpty() && read.form.errors().isEmpty()) read.wrong("", w.of("escalation.steps.none"));
        return read;
    }

    FormState state() {
        return form;
    }

    List<LadderStep> steps() {
        return steps;
    }

    void wrong(String field, String words) {
        form = form.withError(field, words);
    }

    private void line(int line, Set<String> seen) {
        StepKind kind = one(StepKind.values(), "kind" + line);
        boolean before = form.value("when" + line).equals("BEFORE");
        boolean working = form.value("count" + line).equals("WORKING");
        Set<Priority> priorities = Arrays.stream(Priority.values())
                .filter(each -> form.values("priorities" + line).contains(each.name()))
                .collect(Collectors.toSet());
        String typed = form.value("days" + line).strip();
        int days = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) * (before ? -1 : 1) : Integer.MAX_VALUE;
        if (days < LadderStep.EARLIEST || days > LadderStep.LATEST)
            wrong("days" + line, w.of("escalation.days.wrong", -LadderStep.EARLIEST, LadderStep.LATEST));
        else if (days <= 0 && !kind.early()) wrong("days" + line, w.of("escalation.days.early", w.of(kind.key())));
        else if (priorities.isEmpty()) wrong("priorities" + line, w.of("escalation.priorities.none"));
        else if (!seen.add(kind + " " + days + working)) wrong("days" + line, w.of("escalation.twice"));
        else steps.add(new LadderStep(steps.size() + 1, kind, days, working, priorities));
    }

    private <T extends Enum<T>> T one(T[] all, String field) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(form.value(field)))
                .findFirst()
                .orElseThrow(() -> new BadInputException(field, form.value(field)));
    }
}
