package thongsuot.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/**
 * One thing that stands against a change.
 *
 * @param arguments for the sentence: names, days as dd/MM/yyyy, numbers; one that begins with {@code organisation.} is itself a key
 */
public record Objection(Refusal why, List<String> arguments) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    public static Objection of(Refusal why, Object... arguments) {
        return new Objection(why, Arrays.stream(arguments).map(Objection::word).toList());
    }

    private static String word(Object argument) {
        return switch (argument) {
            case LocalDate day -> DAY.format(day);
            case Line line -> line.key();
            case ChangeState state -> state.key();
            default -> argument.toString();
        };
    }
}
