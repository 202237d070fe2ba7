package thongsuot.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.NotReadablePropertyException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What stands in the fields of a form and what is wrong with it. What was typed comes back exactly as typed, also when it could not be
 * understood. The templates below {@code web/field} take one as {@code form}.
 */
public final class FormState {

    private final Function<String, List<String>> values;
    private final Map<String, List<String>> errors;
    private final Map<String, List<Choice>> offers;

    private FormState(Function<String, List<String>> values, Map<String, List<String>> errors) {
        this(values, errors, Map.of());
    }

    private FormState(
            Function<String, List<String>> values, Map<String, List<String>> errors, Map<String, List<Choice>> offers) {
        this.values = values;
        this.errors = errors;
        this.offers = offers;
    }

    /** A form to be filled in. */
    public static FormState empty() {
        return new FormState(_ -> List.of(), Map.of());
    }

    /** A form that begins with what is kept; dates and numbers are written as people here write them, nulls are left empty. */
    public static FormState of(Map<String, ? extends @Nullable Object> kept) {
        return new FormState(name -> texts(kept.get(name)), Map.of());
    }

    /** A form that came back, from Spring's binding: what was typed, and each error in the words of the bundles. */
    public static FormState of(BindingResult result, Words w) {
        return new FormState(name -> texts(value(result, name)), errors(result, w));
    }

    /**
     * A form that came back, with all that was typed, also in fields that the form record does not have, such as the words of a
     * field that picks something.
     *
     * @param typed the parameters of the request
     */
    public static FormState of(BindingResult result, Words w, Map<String, String[]> typed) {
        return new FormState(name -> List.of(typed.getOrDefault(name, new String[0])), errors(result, w));
    }

    private static Map<String, List<String>> errors(BindingResult result, Words w) {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        result.getAllErrors()
                .forEach(error -> errors.computeIfAbsent(
                                error instanceof FieldError field ? field.getField() : "", _ -> new ArrayList<>())
                        .add(w.source().getMessage(error, w.locale())));
        return errors;
    }

    /** The same form with one more error, in words; an empty field name for the form as a whole. */
    public FormState withError(String field, String words) {
        Map<String, List<String>> more = new LinkedHashMap<>(errors);
        List<String> list = new ArrayList<>(more.getOrDefault(field, List.of()));
        list.add(words);
        more.put(field, List.copyOf(list));
        return new FormState(values, more, offers);
    }

    /** The same form with things to choose from below a field that picks one, where its words alone came. */
    public FormState withOffers(String field, List<Choice> found) {
        Map<String, List<Choice>> more = new LinkedHashMap<>(offers);
        more.put(field, List.copyOf(found));
        return new FormState(values, errors, more);
    }

    /** What a field that picks one offers; empty where nothing was looked up. */
    public List<Choice> offers(String name) {
        return offers.getOrDefault(name, List.of());
    }

    /** What stands in a field; empty where nothing does. */
    public String value(String name) {
        List<String> all = values.apply(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** What stands in a field that takes several. */
    public List<String> values(String name) {
        return values.apply(name);
    }

    public boolean wrong(String name) {
        return errors.containsKey(name);
    }

    /** The errors of a field, in words. */
    public List<String> errors(String name) {
        return errors.getOrDefault(name, List.of());
    }

    /** All errors by field, in the order of the form; the empty name is the form as a whole. */
    public Map<String, List<String>> errors() {
        return errors;
    }

    /** The ids of the lines that explain a field, for screen readers; null where there are none. */
    public @Nullable String describedBy(String name, boolean hint) {
        if (!hint && !wrong(name)) return null;
        return (hint ? name + "-hint" : "") + (hint && wrong(name) ? " " : "") + (wrong(name) ? name + "-error" : "");
    }

    private static @Nullable Object value(BindingResult result, String name) {
        FieldError error = result.getFieldError(name);
        if (error != null) return error.getRejectedValue();
        try {
            return result.getFieldValue(name);
        } catch (NotReadablePropertyException e) {
            return null;
        }
    }

    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> many ->
                many.stream()
                        .filter(Objects::nonNull)
                        .map(VietnameseFormats::write)
                        .toList();
            case Object[] many -> texts(List.of(many));
            default -> List.of(VietnameseFormats.write(value));
        };
    }
}
