package thongsuot.organisation.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import thongsuot.organisation.Kinds;
import thongsuot.organisation.Line;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.organisation.audience.AudienceRule;
import thongsuot.organisation.audience.Audiences;

/** Turns the name of a class into the rules that it may stand for. */
@Component
class ClassAudiences {

    private static final int MOST_OWNERS = 3;

    private final Units units;
    private final Audiences audiences;

    ClassAudiences(Units units, Audiences audiences) {
        this.units = units;
        this.audiences = audiences;
    }

    /** @param resolve finds the units that a part of the words may mean */
    List<NameAnswers.ClassAnswer> of(
            ClassName name, @Nullable UnitId issuer, LocalDate day, Function<String, List<NameAnswer>> resolve) {
        Map<UnitId, NameAnswer> except = new LinkedHashMap<>();
        for (String words : name.except()) {
            resolve.apply(words).stream().findFirst().ifPresent(best -> except.put(best.unit(), best));
        }
        List<NameAnswers.ClassAnswer> answers = new ArrayList<>();
        for (Map.Entry<Line, List<String>> kinds : byLine(name).entrySet()) {
            AudienceRule open = new AudienceRule(
                    kinds.getKey(), null, false, kinds.getValue(), name.levels(), List.copyOf(except.keySet()));
            answers.addAll(
                    name.under() == null ? nearest(open, issuer, day) : under(open, name, resolve.apply(name.under())));
        }
        answers.sort((one, other) -> Double.compare(other.score(), one.score()));
        return List.copyOf(answers);
    }

    private static Map<Line, List<String>> byLine(ClassName name) {
        Map<Line, List<String>> lines = new LinkedHashMap<>();
        for (Kinds.Kind kind : name.kinds()) {
            lines.computeIfAbsent(kind.line(), _ -> new ArrayList<>()).add(kind.code());
        }
        if (lines.isEmpty()) {
            for (Line line : Line.values()) lines.put(line, List.of());
        }
        return lines;
    }

    private static List<NameAnswers.ClassAnswer> under(AudienceRule open, ClassName name, List<NameAnswer> owners) {
        return owners.stream()
                .limit(MOST_OWNERS)
                .map(owner -> new NameAnswers.ClassAnswer(
                        below(open, owner.unit(), name.directly()),
                        owner.score(),
                        List.of(new NameReason(NameReason.Rule.NAME_OF_UNIT_ABOVE, owner.name()))))
                .toList();
    }

    /** "các đảng ủy xã" in a letter: those below the nearest unit above the writer that has any; the writer itself comes first. */
    private List<NameAnswers.ClassAnswer> nearest(AudienceRule open, @Nullable UnitId issuer, LocalDate day) {
        if (issuer != null) {
            List<Unit> chain = new ArrayList<>();
            units.find(issuer, day).ifPresent(chain::add);
            chain.addAll(units.ancestors(open.line(), issuer, day));
            for (int steps = 0; steps < chain.size(); steps++) {
                AudienceRule rule = below(open, chain.get(steps).id(), false);
                if (audiences.count(rule, day) > 0)
                    return List.of(new NameAnswers.ClassAnswer(
                            rule,
                            0.95 - 0.02 * steps,
                            List.of(new NameReason(
                                    steps == 0 ? NameReason.Rule.OWN_UNIT : NameReason.Rule.UNDER_THE_SAME,
                                    chain.get(steps).name()))));
            }
        }
        return audiences.count(open, day) == 0
                ? List.of()
                : List.of(new NameAnswers.ClassAnswer(
                        open,
                        0.8,
                        List.of(new NameReason(
                                NameReason.Rule.ELSEWHERE, open.line().name()))));
    }

    private static AudienceRule below(AudienceRule open, UnitId ancestor, boolean directly) {
        return new AudienceRule(open.line(), ancestor, directly, open.kinds(), open.levels(), open.except());
    }
}
