package thongsuot.formats.export.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.cite.CitationGraph.Link;

/**
 * Puts documents into layers, what is implemented above what implements it, and orders each layer so that few lines cross.
 * Circles, which only faulty documents make, are cut where the walk meets them.
 */
final class Layers {
    private static final int SWEEPS = 8;

    private final Map<Integer, List<Integer>> above = new HashMap<>();
    private final Map<Integer, List<Integer>> neighbours = new HashMap<>();
    private final Map<Integer, Integer> layer = new HashMap<>();

    private Layers(List<Integer> documents, List<Link> links) {
        documents.forEach(id -> above.put(id, new ArrayList<>()));
        documents.forEach(id -> neighbours.put(id, new ArrayList<>()));
        for (Link link : links) {
            if (above.containsKey(link.from()) && above.containsKey(link.to())) {
                if (link.role() != Citation.Role.MENTIONS) {
                    at(above, link.from()).add(link.to());
                }
                at(neighbours, link.from()).add(link.to());
                at(neighbours, link.to()).add(link.from());
            }
        }
    }

    /** The layers from the top; each holds ids in the order in which they are drawn. */
    static List<List<Integer>> of(List<Integer> documents, List<Link> links) {
        Layers layers = new Layers(documents, links);
        documents.forEach(layers::place);
        layers.pullDown(documents, links);
        layers.setAside(documents);
        return layers.ordered(documents);
    }

    /** Longest path from the top, without recursion: a chain of documents may be long. */
    private void place(Integer start) {
        Deque<Integer> path = new ArrayDeque<>(List.of(start));
        Map<Integer, Integer> next = new HashMap<>(Map.of(start, 0));
        while (!path.isEmpty()) {
            Integer id = path.peek();
            int child = next.getOrDefault(id, 0);
            List<Integer> parents = at(above, id);
            if (layer.containsKey(id) || child >= parents.size()) {
                if (!layer.containsKey(id)) {
                    int highest = parents.stream()
                            .mapToInt(parent -> layer.getOrDefault(parent, -1))
                            .max()
                            .orElse(-1);
                    layer.put(id, highest + 1);
                }
                path.pop();
                continue;
            }
            next.put(id, child + 1);
            Integer parent = parents.get(child);
            if (!layer.containsKey(parent) && !next.containsKey(parent)) {
                next.put(parent, 0);
                path.push(parent);
            }
        }
    }

    /** A document that is only mentioned stands just above the first that mentions it, not at the top of everything. */
    private void pullDown(List<Integer> documents, List<Link> links) {
        Map<Integer, Integer> first = new HashMap<>();
        for (Link link : links) {
            Integer from = layer.get(link.from());
            if (from != null) {
                first.merge(link.to(), from, Math::min);
            }
        }
        for (Integer id : documents) {
            if (at(above, id).isEmpty() && first.containsKey(id)) {
                layer.merge(id, at(first, id) - 1, Math::max);
            }
        }
    }

    /** What is tied to nothing stands below everything, out of the way of the lines. */
    private void setAside(List<Integer> documents) {
        int deepest = layer.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (Integer id : documents) {
            if (at(neighbours, id).isEmpty()) {
                layer.put(id, deepest + 1);
            }
        }
    }

    private List<List<Integer>> ordered(List<Integer> documents) {
        int deepest = layer.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
        List<List<Integer>> layers = new ArrayList<>();
        for (int i = 0; i <= deepest; i++) {
            layers.add(new ArrayList<>());
        }
        documents.forEach(id -> layers.get(at(layer, id)).add(id));
        Map<Integer, Double> place = new HashMap<>();
        layers.forEach(ids -> spread(ids, place));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (List<Integer> ids : sweep % 2 == 0 ? layers : layers.reversed()) {
                ids.sort(Comparator.comparingDouble(id -> centre(id, place)));
                spread(ids, place);
            }
        }
        layers.removeIf(List::isEmpty);
        return layers;
    }

    private double centre(Integer id, Map<Integer, Double> place) {
        double[] places = at(neighbours, id).stream()
                .mapToDouble(other -> at(place, other))
                .toArray();
        return Arrays.stream(places).average().orElse(at(place, id));
    }

    private static void spread(List<Integer> ids, Map<Integer, Double> place) {
        for (int i = 0; i < ids.size(); i++) {
            place.put(ids.get(i), (i + 0.5) / ids.size());
        }
    }

    private static <V> V at(Map<Integer, V> map, Integer key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("document " + key + " is not in the drawing");
        }
        return value;
    }
}
