package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which clauses of the parent have a word. Made once, then read by any number of threads. */
final class Index {
    private static final int[] NONE = {};

    private final Map<Long, int[]> clauses = new HashMap<>();
    private final Map<String, Integer> byWords = new HashMap<>();
    private final int size;

    Index(Plan plan) {
        this.size = plan.features().size();
        Map<Long, List<Integer>> lists = new HashMap<>();
        for (int clause = 0; clause < size; clause++) {
            byWords.putIfAbsent(plan.groups().get(clause).first().clause().words(), clause);
            Features features = plan.features().get(clause);
            for (int i = 0; i < features.size(); i++) {
                lists.computeIfAbsent(features.key(i), none -> new ArrayList<>())
                        .add(clause);
            }
        }
        lists.forEach((key, list) ->
                clauses.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    int size() {
        return size;
    }

    int[] having(long key) {
        return clauses.getOrDefault(key, NONE);
    }

    /** The clause that says the same word for word; null where none does. */
    @Nullable
    Integer saying(String words) {
        return byWords.get(words);
    }
}
