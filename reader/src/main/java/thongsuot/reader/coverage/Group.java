package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Clauses that say the same in the same words, aligned as one: a plan may order one thing of forty units, a line each.
 *
 * @param first the clause that stands for all
 * @param members their places among the plan's passages; the order is that of their words, so that the order of clauses in the text
 *     doesn't count
 */
record Group(Passage first, List<Integer> members) {
    Group {
        members = List.copyOf(members);
    }

    static List<Group> of(List<Passage> passages) {
        Map<List<Object>, List<Integer>> same = new LinkedHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            same.computeIfAbsent(signature(passages.get(i)), none -> new ArrayList<>())
                    .add(i);
        }
        List<Group> groups = new ArrayList<>();
        for (List<Integer> members : same.values()) {
            members.sort(
                    Comparator.comparing((Integer i) -> passages.get(i).clause().words())
                            .thenComparing(Comparator.naturalOrder()));
            groups.add(new Group(passages.get(members.getFirst()), members));
        }
        groups.sort(Comparator.comparing(group -> group.first().clause().words()));
        return groups;
    }

    private static List<Object> signature(Passage passage) {
        List<Long> words = new ArrayList<>();
        for (Wording.Unit unit : passage.words().units()) {
            if (unit.weight() > 0) {
                words.add(unit.key());
            }
        }
        return List.of(passage.clause().kind(), words);
    }
}
