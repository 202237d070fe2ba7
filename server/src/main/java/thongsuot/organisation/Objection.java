package thongsuot.organisation;

import java.util.List;

/**
 * One thing that stands against a change.
 *
 * @param arguments for the sentence: names, days, numbers
 */
public record Objection(Refusal why, List<String> arguments) {

    public static Objection of(Refusal why, Object... arguments) {
        return new Objection(
                why, java.util.Arrays.stream(arguments).map(Object::toString).toList());
    }
}
