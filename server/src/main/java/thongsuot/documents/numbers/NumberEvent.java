package thongsuot.documents.numbers;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Numbers.Drawn;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Traceable;

/** Something happened to a number or a term. */
record NumberEvent(
        String action, String subjectKind, String subjectId, String subjectName, UnitId issuer, Map<String, ?> after)
        implements Traceable {

    static NumberEvent drawn(UnitId issuer, UUID series, Drawn drawn) {
        return new NumberEvent(
                "documents.number.drawn",
                "numberSeries",
                series.toString(),
                drawn.code(),
                issuer,
                Map.of("number", drawn.number(), "series", drawn.series()));
    }

    @Override
    public @Nullable UUID unit() {
        return issuer.value();
    }
}
