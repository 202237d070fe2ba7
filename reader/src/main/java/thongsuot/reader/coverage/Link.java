package thongsuot.reader.coverage;

import java.util.List;

/**
 * A clause of the plan that answers a demand, whole or in part.
 *
 * @param child its place in {@link Coverage#child()}
 * @param score how much speaks for it, above 0 and at most 1
 * @param reasons the weightiest first; none where the plan as a whole is the answer
 */
public record Link(int child, double score, List<Reason> reasons) {
    public Link {
        reasons = List.copyOf(reasons);
    }
}
