package thongsuot.api.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with one request, before it has words.
 *
 * @param arguments what the words of its kind need
 * @param detail the key of words that say more than those of the kind; null for those
 * @param code the rule by its name, for programs; empty where the kind says it all
 * @param faults what is wrong with which field
 * @param current what stands there now, where that helps; null where it does not
 * @param headers that go along: {@code Retry-After}
 */
public record Problem(
        Kind kind,
        List<Object> arguments,
        @Nullable String detail,
        String code,
        List<Fault> faults,
        @Nullable Object current,
        Map<String, String> headers) {

    /**
     * @param field its place in the body: {@code cooperating[1].unit}; or the name of a parameter
     * @param key of the words of the rule
     */
    public record Fault(String field, String key, List<Object> arguments) {

        public static Fault of(String field, String key, Object... arguments) {
            return new Fault(field, key, List.of(arguments));
        }
    }

    public static Problem of(Kind kind, Object... arguments) {
        return new Problem(kind, List.of(arguments), null, "", List.of(), null, Map.of());
    }

    public static Problem of(List<Fault> faults) {
        return new Problem(Kind.FIELDS, List.of(), null, "", List.copyOf(faults), null, Map.of());
    }

    /** The same for a rule that has its words elsewhere. */
    public Problem because(String code, String key) {
        return new Problem(kind, arguments, key, code, faults, current, headers);
    }

    public Problem with(@Nullable Object now) {
        return new Problem(kind, arguments, detail, code, faults, now, headers);
    }

    public Problem header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(kind, arguments, detail, code, faults, current, Map.copyOf(more));
    }
}
