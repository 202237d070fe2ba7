package thongsuot.programme.charts;

import java.time.LocalDate;
import java.util.Map;

/** How all work below a unit stood when a day began; today, how it stands now. */
public record Moment(LocalDate day, Map<Band, Integer> counts) {

    public int of(Band band) {
        return counts.getOrDefault(band, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
