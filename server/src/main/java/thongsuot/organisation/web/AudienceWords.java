package thongsuot.organisation.web;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thongsuot.organisation.Kinds;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.AudienceRule;
import thongsuot.web.Words;

/** Rules of audiences in words. */
@Component
class AudienceWords {

    private final Kinds kinds;
    private final LatestNames names;

    AudienceWords(Kinds kinds, LatestNames names) {
        this.kinds = kinds;
        this.names = names;
    }

    /** The rule as an office would say it. */
    String sentence(AudienceRule rule, Words w) {
        KindWords words = new KindWords(kinds, w);
        UnitId ancestor = rule.ancestor();
        Map<UnitId, String> named = names.of(Stream.concat(Stream.ofNullable(ancestor), rule.except().stream())
                .toList());
        StringBuilder text = new StringBuilder(
                rule.kinds().isEmpty()
                        ? w.of("units.audience.anyKind")
                        : String.join(
                                ", ", rule.kinds().stream().map(words::kind).toList()));
        if (!rule.levels().isEmpty())
            text.append("; ")
                    .append(String.join(
                            ", ", rule.levels().stream().map(words::level).toList()));
        text.append("; ")
                .append(
                        ancestor == null
                                ? w.of("units.audience.wholeLine", w.of("units.line." + rule.line()))
                                : w.of(
                                        rule.childrenOnly() ? "units.audience.directly" : "units.audience.under",
                                        named.getOrDefault(ancestor, ancestor.toString())));
        if (!rule.except().isEmpty())
            text.append("; ")
                    .append(w.of(
                            "units.audience.but",
                            String.join(
                                    ", ",
                                    rule.except().stream()
                                            .map(id -> named.getOrDefault(id, id.toString()))
                                            .toList())));
        return text.toString();
    }
}
