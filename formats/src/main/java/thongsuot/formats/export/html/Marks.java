package thongsuot.formats.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts stretches of the document into pieces that are covered by the same marks. Facts overlap and nest as they like; HTML
 * elements can't. Stretches are asked for in the order of the text, so that one sweep serves the whole document.
 */
final class Marks {
    private final List<Mark> waiting;
    private final List<Mark> covering = new ArrayList<>();
    private int next;

    /**
     * A piece of the document.
     *
     * @param covers the marks over it, the widest first
     */
    record Piece(int start, int end, List<Mark> covers) {
        boolean begins(Mark mark) {
            return mark.span().start() == start;
        }
    }

    Marks(List<Mark> marks) {
        waiting = marks.stream()
                .filter(mark -> mark.span().length() > 0)
                .sorted(Comparator.comparing(Mark::span))
                .toList();
    }

    /** @param start not before the end of the stretch asked for last */
    List<Piece> cut(int start, int end) {
        covering.removeIf(mark -> mark.span().end() <= start);
        while (next < waiting.size() && waiting.get(next).span().start() < end) {
            Mark mark = waiting.get(next++);
            if (mark.span().end() > start) {
                covering.add(mark);
            }
        }
        NavigableSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (Mark mark : covering) {
            addWithin(cuts, mark.span().start(), start, end);
            addWithin(cuts, mark.span().end(), start, end);
        }
        return pieces(List.copyOf(cuts));
    }

    private List<Piece> pieces(List<Integer> cuts) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int from = cuts.get(i);
            int to = cuts.get(i + 1);
            List<Mark> covers = covering.stream()
                    .filter(mark ->
                            mark.span().start() <= from && to <= mark.span().end())
                    .sorted(Comparator.comparingInt((Mark mark) -> mark.span().length())
                            .reversed())
                    .toList();
            pieces.add(new Piece(from, to, covers));
        }
        return pieces;
    }

    private static void addWithin(Set<Integer> cuts, int at, int start, int end) {
        if (start < at && at < end) {
            cuts.add(at);
        }
    }
}
