package thongsuot.identity;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.VietnameseFormats;

/** What was typed into a form of this module: read field by field, and given back with the rule that it broke. */
public record FormBack(Map<String, String> typed) {

    /** What stands in a field, without spaces around it; empty where nothing does. */
    public String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** @throws UnmetRuleException if what stands there is no date */
    public Optional<java.time.LocalDate> date(String field, java.time.LocalDate today) {
        if (text(field).isEmpty()) return Optional.empty();
        Optional<java.time.LocalDate> day = VietnameseFormats.parseDate(text(field), today);
        if (day.isEmpty()) throw new UnmetRuleException(field, "form.rule.date");
        return day;
    }

    /** The token of the form; null where a program sent none. */
    public @Nullable UUID once() {
        return text("once").isEmpty() ? null : id("once");
    }

    /** @throws BadInputException if it is no id: no page of ours sends that */
    public UUID id(String field) {
        String text = text(field);
        try {
            if (text.length() == 36) return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(field, text);
        }
        throw new BadInputException(field, text);
    }

    /** The form as it was typed, with the words of the rule at its field. */
    public FormState with(UnmetRuleException unmet, MessageSource words) {
        return FormState.of(typed)
                .withError(
                        unmet.field(),
                        words.getMessage(unmet.key(), unmet.arguments(), LocaleContextHolder.getLocale()));
    }
}
