package thongsuot.reader.internal.target;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.context.SentenceBounds;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Timing;

/** Which time binds a target: one in its sentence, else an earlier one of its node, else one of a heading above. */
final class Binding {
    private final SentenceBounds sentences;
    private final Map<String, List<Deadline>> byPath = new HashMap<>();

    Binding(SentenceBounds sentences, List<Deadline> deadlines) {
        this.sentences = sentences;
        for (Deadline deadline : deadlines) {
            boolean dated =
                    !(deadline.timing() instanceof Timing.Continuous || deadline.timing() instanceof Timing.Periodic);
            if (dated) {
                byPath.computeIfAbsent(deadline.path(), any -> new java.util.ArrayList<>())
                        .add(deadline);
            }
        }
    }

    @Nullable
    Deadline of(int start, int end, String path) {
        List<Deadline> here = byPath.getOrDefault(path, List.of());
        int from = sentences.start(start);
        int to = sentences.end(end);
        Deadline near = here.stream()
                .filter(time -> time.span().start() >= from && time.span().start() < to)
                .min(Comparator.comparingInt(time -> distance(time, start)))
                .orElse(null);
        return near != null ? near : earlier(here, start, path);
    }

    private static int distance(Deadline time, int start) {
        // what stands behind a number belongs to it less often than what stands before
        int gap = time.span().start() - start;
        return gap < 0 ? -gap : 2 * gap;
    }

    private @Nullable Deadline earlier(List<Deadline> here, int start, String path) {
        Deadline last = here.stream()
                .filter(time -> time.span().end() <= start)
                .reduce((first, second) -> second)
                .orElse(null);
        return last != null || !path.contains("/") ? last : above(path.substring(0, path.lastIndexOf('/')));
    }

    private @Nullable Deadline above(String path) {
        List<Deadline> heading = byPath.getOrDefault(path, List.of());
        if (heading.size() == 1) {
            return heading.getFirst();
        }
        return path.contains("/") ? above(path.substring(0, path.lastIndexOf('/'))) : null;
    }
}
