package thongsuot.dispatch.issuing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import thongsuot.dispatch.Note;
import thongsuot.dispatch.issuing.NewIssue.Asked;
import thongsuot.dispatch.issuing.NewIssue.To;
import thongsuot.dispatch.issuing.NewIssue.ToAudience;
import thongsuot.dispatch.issuing.NewIssue.ToUnit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.AudienceId;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Words;

/** The form of an issue as it was typed: a few rows of whom, what for and by when, and what is wrong with them. */
final class IssueForm {

    static final int ROWS = 4;

    private final MultiValueMap<String, String> typed;
    private final Desk desk;
    private final Words w;
    private FormState state;

    IssueForm(MultiValueMap<String, String> typed, Desk desk, Words w) {
        this.typed = typed;
        this.desk = desk;
        this.w = w;
        this.state = FormState.of(new LinkedHashMap<String, List<String>>(typed));
    }

    FormState state() {
        return state;
    }

    String text(String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** The rows that are filled in; a row with a note and dates but nobody in it is wrong. */
    List<To> rows() {
        List<To> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            Asked asked = asked(i);
            if (!text("audience" + i).isEmpty())
                rows.add(new ToAudience(new AudienceId(Desk.uuid(text("audience" + i))), asked));
            if (!text("unit" + i).isEmpty()) rows.add(new ToUnit(new UnitId(Desk.uuid(text("unit" + i))), asked));
            else if (!text("unit" + i + ".words").isEmpty())
                wrong("unit" + i, w.of("dispatch.unit.pick", text("unit" + i + ".words")));
        }
        if (rows.isEmpty() && state.errors().isEmpty()) wrong("audience1", w.of("dispatch.refusal.NO_RECIPIENT"));
        return rows;
    }

    private Asked asked(int row) {
        return new Asked(note(text("note" + row)), day("receiveBy" + row), day("planBy" + row), text("words"));
    }

    private @Nullable LocalDate day(String field) {
        String value = text(field);
        if (value.isEmpty()) return null;
        LocalDate day = desk.date(value).orElse(null);
        if (day == null) wrong(field, w.of("dispatch.day.wrong", value));
        return day;
    }

    void wrong(String field, String words) {
        state = state.withError(field, words);
    }

    static Note note(String value) {
        if (value.isEmpty()) return Note.EXECUTE;
        try {
            return Note.valueOf(value);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("note", value);
        }
    }

    /** What a new form begins with. */
    static MultiValueMap<String, String> beginning(Map<String, String> values) {
        MultiValueMap<String, String> all = new org.springframework.util.LinkedMultiValueMap<>();
        values.forEach(all::add);
        return all;
    }
}
