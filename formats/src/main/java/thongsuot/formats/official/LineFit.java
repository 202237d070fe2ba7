package thongsuot.formats.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Breaks a centred name or title into lines of about the same length: {@code ỦY BAN NHÂN DÂN / XÃ LONG KHÊ} rather than {@code ỦY BAN NHÂN DÂN XÃ
 * LONG / KHÊ}. The break comes about by a narrower paragraph, not by a mark in the text, so that the name stays one line when it is copied
 * or read.
 */
final class LineFit {
    /** A printer's letters may differ by a hair. */
    private static final double SLACK = 1.2;
    /** A line in the middle of a name is as bad as lines so many mm apart. */
    private static final double CLUMSY = 45;
    /** Words that begin a line well: what follows belongs together. */
    private static final Set<String> BEGINNERS = Set.of(
            "tỉnh thành xã phường đặc huyện của và trên về giai năm nhiệm thuộc theo việt trong cho tại ở từ đến để nhằm với tham"
                    .split(" "));

    private final List<String> words;
    private final double blank;
    /** How wide the words before each word are, without blanks. */
    private final double[] before;

    private LineFit(String text, Look look) {
        words = List.of(text.split(" "));
        blank = TextWidth.of(" ", look);
        before = new double[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            before[i + 1] = before[i] + TextWidth.of(words.get(i), look);
        }
    }

    /** How wide the paragraph should be, at most {@code room}; both in mm. */
    static double width(String text, Look look, double room) {
        if (TextWidth.of(text, look) + SLACK <= room) {
            return room;
        }
        return new LineFit(text, look).best(room);
    }

    /** How many lines {@code text} takes. */
    static int lines(String text, Look look, double room) {
        return new LineFit(text, look).broken(room).size();
    }

    /** The width of the last line, for the rule below it. */
    static double lastLine(String text, Look look, double room) {
        LineFit fit = new LineFit(text, look);
        List<Integer> starts = fit.broken(room);
        return fit.width(starts.getLast(), fit.words.size());
    }

    private double best(double room) {
        int fewest = broken(room).size();
        double best = room;
        double least = cost(room);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size() && width(from, to) + SLACK <= room; to++) {
                double width = width(from, to) + SLACK;
                if (broken(width).size() == fewest && cost(width) < least) {
                    least = cost(width);
                    best = width;
                }
            }
        }
        return best;
    }

    /** Where each line begins when words flow into {@code room}, as Word lets them flow. */
    private List<Integer> broken(double room) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 1; i < words.size(); i++) {
            if (width(starts.getLast(), i + 1) > room) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** Uneven lines cost; so does a line that begins in the middle of a name. */
    private double cost(double room) {
        List<Integer> starts = broken(room);
        double longest = 0;
        double shortest = Double.MAX_VALUE;
        double clumsy = 0;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : words.size();
            double width = width(starts.get(i), end);
            longest = Math.max(longest, width);
            shortest = Math.min(shortest, width);
            clumsy += i > 0 && !beginsWell(words.get(starts.get(i))) ? CLUMSY : 0;
        }
        return longest - shortest + clumsy;
    }

    private static boolean beginsWell(String word) {
        return BEGINNERS.contains(word.toLowerCase(Locale.ROOT));
    }

    private double width(int from, int to) {
        return before[to] - before[from] + (to - from - 1) * blank;
    }
}
