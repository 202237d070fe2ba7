package thongsuot.organisation.audience;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Traceable;

/** A list of units was made from a rule and kept. */
public record AudienceFrozen(Audience audience) implements Traceable {

    @Override
    public String action() {
        return "organisation.audience.frozen";
    }

    @Override
    public String subjectKind() {
        return "audience";
    }

    @Override
    public String subjectId() {
        return audience.id().toString();
    }

    @Override
    public String subjectName() {
        return audience.name();
    }

    @Override
    public @Nullable UUID unit() {
        UnitId ancestor = audience.rule().ancestor();
        return ancestor == null ? null : ancestor.value();
    }

    @Override
    public Map<String, ?> after() {
        AudienceRule rule = audience.rule();
        return Map.of(
                "line", rule.line().name(),
                "kinds", rule.kinds(),
                "levels", rule.levels(),
                "childrenOnly", rule.childrenOnly(),
                "except",
                        List.copyOf(rule.except().stream().map(UnitId::toString).toList()),
                "day", audience.day().toString(),
                "size", audience.size());
    }
}
