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
        byPath.values().forEach(times -> times.sort(Comparator.comparing(Deadline::span)));
    }

    @Nullable
    Deadline of(int start, int end, String path) {
        List<Deadline> here = byPath.getOrDefault(path, List.of());
        int from = sentences.start(start);
        int to = sentences.end(end);
        @Nullable Deadline near = null;
        // One path can stand for many nodes where documents are strung together, so only the neighbours are looked at.
        for (int i = firstFrom(here, from);
                i < here.size() && here.get(i).span().start() < to;
                i++) {
            if (near == null || distance(here.get(i), start) < distance(near, start)) {
                near = here.get(i);
            }
        }
        return near != null ? near : earlier(here, start, path);
    }

    /** The index of the first time that begins at {@code offset} or later. */
    private static int firstFrom(List<Deadline> times, int offset) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int distance(Deadline time, int start) {
        // what stands behind a number belongs to it less often than what stands before
        int gap = time.span().start() - start;
        return gap < 0 ? -gap : 2 * gap;
    }

    private @Nullable Deadline earlier(List<Deadline> here, int start, String path) {
        int at = firstFrom(here, start) - 1;
        while (at >= 0 && here.get(at).span().end() > start) {
            at--;
        }
        @Nullable Deadline last = at < 0 ? null : here.get(at);
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
