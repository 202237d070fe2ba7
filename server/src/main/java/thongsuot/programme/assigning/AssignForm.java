package thongsuot.programme.assigning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import thongsuot.calendar.Certainty;
import thongsuot.calendar.DueRule;
import thongsuot.documents.Document;
import thongsuot.documents.Duty;
import thongsuot.organisation.UnitId;
import thongsuot.programme.Desk;
import thongsuot.programme.FirstDue;
import thongsuot.programme.Priority;
import thongsuot.programme.Refusal;
import thongsuot.programme.Role;
import thongsuot.programme.Source;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Words;

/** The form "Giao việc" as it was typed: for each duty of a document whether it is given, to whom, by when. Fields end in the id of the fact. */
final class AssignForm {

    /** Somebody asked in a role, not yet looked up. */
    record Asked(Role role, Whom whom) {}

    /** A duty as it is to be given. */
    record Given(Duty duty, FirstDue due, Priority priority, List<Asked> to) {}

    private final MultiValueMap<String, String> typed;
    private final Desk desk;
    private final Words w;
    private final Dues dues;
    private FormState state;

    AssignForm(MultiValueMap<String, String> typed, Desk desk, Words w, Dues dues) {
        this.typed = typed;
        this.desk = desk;
        this.w = w;
        this.dues = dues;
        this.state = FormState.of(new LinkedHashMap<String, List<String>>(typed));
    }

    FormState state() {
        return state;
    }

    String text(String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    void wrong(String field, String words) {
        state = state.withError(field, words);
    }

    /** The duties that are to be given. */
    List<Given> given(List<Duty> duties) {
        List<String> chosen = typed.getOrDefault("give", List.of());
        List<Given> all = new ArrayList<>();
        for (Duty duty : duties) if (chosen.contains(duty.fact().toString())) all.add(given(duty));
        if (all.isEmpty()) wrong("", w.of(Refusal.NOTHING_CHOSEN.key()));
        return all;
    }

    private Given given(Duty duty) {
        String id = duty.fact().toString();
        List<Asked> to = new ArrayList<>();
        Whom lead = lead(id);
        if (lead == null) wrong("lead." + id, w.of(Refusal.NO_LEAD.key()));
        else to.add(new Asked(Role.LEAD, lead));
        asked("with." + id, Role.COOPERATE, lead, to);
        asked("advise." + id, Role.ADVISE, lead, to);
        return new Given(duty, due(duty, id), priority(text("priority." + id)), to);
    }

    /** A unit that was looked up goes before what was proposed. */
    private @Nullable Whom lead(String id) {
        if (!text("other." + id).isEmpty()) return new Whom.One(new UnitId(Desk.uuid(text("other." + id))));
        if (!text("other." + id + ".words").isEmpty())
            wrong("other." + id, w.of("programme.unit.pick", text("other." + id + ".words")));
        return text("lead." + id).isEmpty() ? null : Whom.read(text("lead." + id));
    }

    private void asked(String field, Role role, @Nullable Whom lead, List<Asked> to) {
        for (String value : typed.getOrDefault(field, List.of())) {
            Whom whom = Whom.read(value);
            boolean there = to.stream().anyMatch(each -> each.whom().equals(whom));
            if (!whom.equals(lead) && !there) to.add(new Asked(role, whom));
        }
    }

    /** The day that the document names, unless somebody typed another; then it is theirs. */
    private FirstDue due(Duty duty, String id) {
        FirstDue read = dues.of(duty);
        String typedDay = text("by." + id);
        if (typedDay.isEmpty()) return read;
        LocalDate day = desk.date(typedDay).orElse(null);
        if (day == null) {
            wrong("by." + id, w.of("programme.day.wrong", typedDay));
            return read;
        }
        if (day.equals(read.firstOn())) return read;
        if (day.isBefore(desk.today())) wrong("by." + id, w.of(Refusal.DATES.key()));
        return new FirstDue(new DueRule.By(day), day, read.words(), Certainty.CONFIRMED);
    }

    private static Priority priority(String value) {
        try {
            return value.isEmpty() ? Priority.NORMAL : Priority.valueOf(value);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("priority", value);
        }
    }

    /** A clause of the document as the source of a duty. */
    static Source source(Document document, Duty duty) {
        return new Source.OfDocument(document.id(), duty.fact(), document.title(), duty.path(), duty.words());
    }

    /** What a new form begins with: duties that a person has confirmed and whose lead is plain are ticked. */
    static Map<String, List<String>> beginning(List<DutyRow> rows) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<String> ticked = new ArrayList<>();
        for (DutyRow row : rows) {
            if (row.sure() && !row.given() && row.duty().state().confirmed()) ticked.add(row.id());
            if (row.sure())
                values.put("lead." + row.id(), List.of(row.leads().getFirst().value()));
            values.put("with." + row.id(), row.proposed(Role.COOPERATE));
            values.put("advise." + row.id(), row.proposed(Role.ADVISE));
        }
        values.put("give", ticked);
        return values;
    }

    static UUID id(Duty duty) {
        return duty.fact().value();
    }
}
