package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.obligation.Timing;

/** Work that waits for something else. */
final class AfterAnEvent implements TimeRule {
    // seen: "sau khi có kế hoạch của Tỉnh ủy" · "ngay sau khi được phê duyệt" · "ngay sau Hội nghị"
    private static final Pattern SHAPE = Fold.pattern("(?:ngay\\s+)?sau\\s+khi\\s+|ngay\\s+sau\\s+");
    private static final int LONGEST = 160;

    @Override
    public List<String> anchors() {
        return List.of("sau", "ngay");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        var word = ground.match(SHAPE, at);
        if (word == null) {
            return List.of();
        }
        int end = Math.min(ground.around().sentences().end(word.end()), at + LONGEST);
        int comma = ground.folded().indexOf(',', word.end());
        int stop = comma >= 0 && comma < end ? comma : end;
        String event = ground.around().text().substring(word.end(), stop).strip();
        return event.isEmpty() ? List.of() : List.of(Finding.ready(new Timing.After(event), at, stop, "sau khi"));
    }
}
