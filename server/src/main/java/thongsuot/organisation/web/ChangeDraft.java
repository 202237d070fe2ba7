package thongsuot.organisation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.ChangeKind;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.web.BadInputException;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** What somebody typed into the form of a change, read field by field; what could not be read is noted beside its field. */
final class ChangeDraft {

    private final Map<String, String> typed;
    private final Map<String, List<String>> errors = new LinkedHashMap<>();
    private final Map<String, List<Choice>> offers = new LinkedHashMap<>();
    private final UnitPicks picks;
    private final LocalDate today;
    private final Words w;

    ChangeDraft(Map<String, String> typed, UnitPicks picks, LocalDate today, Words words) {
        this.typed = new LinkedHashMap<>(typed);
        this.picks = picks;
        this.today = today;
        this.w = words;
    }

    /** All fields as they came, with what was looked up for those that came with words alone. */
    Map<String, String> typed() {
        return typed;
    }

    /** @throws BadInputException if no form of ours sends it */
    ChangeKind kind() {
        return Arrays.stream(ChangeKind.values())
                .filter(kind -> kind.name().equals(text("kind")))
                .filter(kind -> kind != ChangeKind.UNDO && kind != ChangeKind.STAFFING && kind != ChangeKind.IMPORT)
                .findFirst()
                .orElseThrow(() -> new BadInputException("kind", text("kind")));
    }

    /** @throws BadInputException if no form of ours sends it */
    UnitId unit() {
        return optional("unit").orElseThrow(() -> new BadInputException("unit", text("unit")));
    }

    String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    String required(String field) {
        if (text(field).isEmpty()) wrong(field, "units.change.required");
        return text(field);
    }

    LocalDate day(String field) {
        return dayOrNull(field).orElseGet(() -> {
            if (text(field).isEmpty()) wrong(field, "units.change.required");
            return today;
        });
    }

    Optional<LocalDate> dayOrNull(String field) {
        if (text(field).isEmpty()) return Optional.empty();
        Optional<LocalDate> day = VietnameseFormats.parseDate(text(field), today);
        if (day.isEmpty()) errors(field).add(w.of("units.day.wrong", text(field)));
        return day;
    }

    Line line(String field) {
        return Arrays.stream(Line.values())
                .filter(line -> line.name().equals(text(field)))
                .findFirst()
                .orElseThrow(() -> new BadInputException(field, text(field)));
    }

    /** A share in percent; null where the field is empty. */
    @Nullable
    Integer share(String field) {
        if (text(field).isEmpty()) return null;
        BigDecimal share =
                VietnameseFormats.parseNumber(text(field).replace("%", "")).orElse(null);
        if (share == null || share.signum() <= 0 || share.stripTrailingZeros().scale() > 0 || share.intValue() > 100) {
            wrong(field, "units.change.share.wrong");
            return null;
        }
        return share.intValue();
    }

    /** A unit picked; noted as missing where words were typed that name none, with what they may mean. */
    @Nullable
    UnitId picked(String field, boolean needed) {
        UnitPicks.Picked picked = picks.pick(typed, field);
        UnitId unit = picked.unit();
        if (unit != null && !picked.name().isEmpty()) {
            typed.put(field, unit.toString());
            typed.put(field + ".words", picked.name());
        }
        if (picked.unclear(typed, field)) {
            wrong(field, "units.change.pick");
            offers.put(field, Choices.of(picked.offers()));
        } else if (unit == null && needed) wrong(field, "units.change.required");
        return unit;
    }

    private Optional<UnitId> optional(String field) {
        String text = text(field);
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new UnitId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            throw new BadInputException(field, text);
        }
    }

    boolean ticked(String field) {
        return text(field).equals("true");
    }

    /** Fields that begin so, without the beginning. */
    Map<String, String> under(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        typed.forEach((name, value) -> {
            if (name.startsWith(prefix) && !value.isBlank()) found.put(name.substring(prefix.length()), value);
        });
        return found;
    }

    void wrong(String field, String key) {
        errors(field).add(w.of(key));
    }

    boolean isWrong() {
        return !errors.isEmpty();
    }

    FormState form() {
        FormState form = FormState.of(typed);
        for (Map.Entry<String, List<String>> entry : errors.entrySet())
            for (String words : entry.getValue()) form = form.withError(entry.getKey(), words);
        for (Map.Entry<String, List<Choice>> entry : offers.entrySet())
            form = form.withOffers(entry.getKey(), entry.getValue());
        return form;
    }

    private List<String> errors(String field) {
        return Objects.requireNonNull(errors.computeIfAbsent(field, _ -> new ArrayList<>()));
    }
}
