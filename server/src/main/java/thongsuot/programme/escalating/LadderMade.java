package thongsuot.programme.escalating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Traceable;
import thongsuot.web.VietnameseFormats;

/** A unit has laid down what follows when its work is not done. Published inside the transaction. */
record LadderMade(UUID ladder, UnitId issuer, LocalDate from, List<LadderStep> steps) implements Traceable {

    @Override
    public String action() {
        return "programme.ladderMade";
    }

    @Override
    public String subjectKind() {
        return "ladder";
    }

    @Override
    public String subjectId() {
        return ladder.toString();
    }

    @Override
    public String subjectName() {
        return VietnameseFormats.date(from);
    }

    @Override
    public @Nullable UUID unit() {
        return issuer.value();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "steps",
                steps.stream()
                        .map(step -> step.kind() + " " + step.days() + (step.working() ? " working" : ""))
                        .collect(Collectors.joining(", ")));
    }
}
