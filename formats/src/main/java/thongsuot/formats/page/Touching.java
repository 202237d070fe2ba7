package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups lines across and lines down that meet, directly or through others. */
final class Touching {
    private Touching() {}

    static Collection<List<Ruling>> groups(List<Ruling> across, List<Ruling> down, double near) {
        List<Ruling> all = new ArrayList<>(across);
        all.addAll(down);
        int[] parent = new int[all.size()];
        for (int i = 0; i < parent.length; i++) parent[i] = i;
        for (int h = 0; h < across.size(); h++) {
            for (int v = 0; v < down.size(); v++) {
                if (meet(across.get(h), down.get(v), near)) parent[root(parent, h)] = root(parent, across.size() + v);
            }
        }
        Map<Integer, List<Ruling>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), r -> new ArrayList<>()).add(all.get(i));
        }
        return groups.values();
    }

    private static int root(int[] parent, int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static boolean meet(Ruling h, Ruling v, double near) {
        return v.x() > h.x1() - near && v.x() < h.x2() + near && h.y() > v.y1() - near && h.y() < v.y2() + near;
    }
}
