package thongsuot.organisation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.AudienceRule;
import thongsuot.web.FormState;
import thongsuot.web.Words;

/** What somebody has put together of an audience so far. */
final class AudienceDraft {

    private static final List<String> EXCEPT = List.of("except1", "except2", "except3");

    private final Map<String, List<String>> typed;
    private final @Nullable UnitId ancestor;
    private final List<UnitId> except = new ArrayList<>();
    private FormState form;

    AudienceDraft(MultiValueMap<String, String> typed, UnitPicks picks, Words w) {
        this.typed = new LinkedHashMap<>(typed);
        this.form = FormState.of(this.typed);
        this.ancestor = picked("ancestor", picks, w);
        for (String field : EXCEPT) {
            UnitId unit = picked(field, picks, w);
            if (unit != null) except.add(unit);
        }
    }

    private @Nullable UnitId picked(String field, UnitPicks picks, Words w) {
        Map<String, String> first = new LinkedHashMap<>();
        typed.forEach((name, values) -> {
            if (!values.isEmpty()) first.put(name, values.getFirst());
        });
        UnitPicks.Picked picked = picks.pick(first, field);
        UnitId unit = picked.unit();
        if (unit != null && !picked.name().isEmpty()) {
            typed.put(field, List.of(unit.toString()));
            typed.put(field + ".words", List.of(picked.name()));
        }
        if (picked.unclear(first, field))
            form = form.withError(field, w.of("units.change.pick")).withOffers(field, Choices.of(picked.offers()));
        return unit;
    }

    /** The fields as they came, with what could not be understood. */
    FormState form() {
        return form;
    }

    String text(String field) {
        List<String> values = typed.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    AudienceRule rule(Line line) {
        return new AudienceRule(
                line,
                ancestor,
                ancestor != null && text("direct").equals("true"),
                some("kinds"),
                some("levels"),
                except);
    }

    private List<String> some(String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }
}
