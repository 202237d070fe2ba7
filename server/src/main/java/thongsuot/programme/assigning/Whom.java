package thongsuot.programme.assigning;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.AudienceId;
import thongsuot.organisation.audience.AudienceRule;
import thongsuot.web.BadInputException;

/** An answer to "who": a unit, a list that was kept, or a rule that a class in a document stands for. As forms carry it. */
sealed interface Whom {

    record One(UnitId unit) implements Whom {}

    record Kept(AudienceId audience) implements Whom {}

    /** Kept as a list of its own when the duty is given. */
    record ByRule(AudienceRule rule) implements Whom {}

    /** {@code unit:…}, {@code list:…}, {@code rule:PARTY~…~false~dang-uy-xa~~}. */
    default String written() {
        return switch (this) {
            case One(var unit) -> "unit:" + unit;
            case Kept(var audience) -> "list:" + audience;
            case ByRule(var rule) -> "rule:" + written(rule);
        };
    }

    private static String written(AudienceRule rule) {
        UnitId ancestor = rule.ancestor();
        return String.join(
                "~",
                rule.line().name(),
                ancestor == null ? "" : ancestor.toString(),
                String.valueOf(rule.childrenOnly()),
                String.join(",", rule.kinds()),
                String.join(",", rule.levels()),
                rule.except().stream().map(UnitId::toString).collect(Collectors.joining(",")));
    }

    /** @throws BadInputException for what no form of ours has sent */
    static Whom read(String value) {
        int colon = value.indexOf(':');
        String rest = value.substring(colon + 1);
        try {
            return switch (colon < 0 ? "" : value.substring(0, colon)) {
                case "unit" -> new One(new UnitId(UUID.fromString(rest)));
                case "list" -> new Kept(new AudienceId(UUID.fromString(rest)));
                case "rule" -> new ByRule(rule(rest));
                default -> throw new BadInputException("who", value);
            };
        } catch (IllegalArgumentException e) {
            throw new BadInputException("who", value);
        }
    }

    private static AudienceRule rule(String text) {
        String[] parts = text.split("~", -1);
        if (parts.length != 6) throw new IllegalArgumentException("a rule has six parts, not " + parts.length);
        return new AudienceRule(
                Line.valueOf(parts[0]),
                unit(parts[1]),
                Boolean.parseBoolean(parts[2]),
                words(parts[3]),
                words(parts[4]),
                words(parts[5]).stream()
                        .map(each -> new UnitId(UUID.fromString(each)))
                        .toList());
    }

    private static @Nullable UnitId unit(String text) {
        return text.isEmpty() ? null : new UnitId(UUID.fromString(text));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
    }
}
