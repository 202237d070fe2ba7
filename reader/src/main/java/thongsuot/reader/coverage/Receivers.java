package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.ReportingDuty;
import thongsuot.reader.obligation.Timing;

/** Which of a plan's reports goes up: its cells tell the committee by the 10th, the committee the province by the 15th. */
final class Receivers {
    private Receivers() {}

    /** The times of {@code child} that answer {@code parent}: those of the report to the parent's own receiver where there is one. */
    static List<Deadline> times(Passage parent, Passage child) {
        if (timings(parent).equals(timings(child))) {
            return child.times();
        }
        List<Deadline> upward = child.reports().stream()
                .filter(below -> parent.reports().stream().anyMatch(above -> sameReceiver(above, below)))
                .flatMap(below -> below.deadlines().stream())
                .distinct()
                .toList();
        if (!upward.isEmpty()) {
            return upward;
        }
        List<Deadline> all = new ArrayList<>(child.times());
        all.addAll(child.mentioned());
        return all;
    }

    private static List<Timing> timings(Passage passage) {
        return passage.times().stream().map(Deadline::timing).toList();
    }

    /** {@code Ban Thường vụ Tỉnh ủy} is {@code Tỉnh ủy} here; {@code Đảng ủy} is neither. */
    static boolean sameReceiver(ReportingDuty above, ReportingDuty below) {
        return above.to().stream()
                .map(Receivers::words)
                .anyMatch(one -> below.to().stream()
                        .map(Receivers::words)
                        .anyMatch(other -> one.containsAll(other) || other.containsAll(one)));
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(Fold.fold(name).strip().split("[^\\p{L}]+")));
    }
}
