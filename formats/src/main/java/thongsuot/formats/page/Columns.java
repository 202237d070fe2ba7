package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.text.OfficialForm;

/**
 * Two columns side by side for a few lines: the letterhead (issuer and number | national heading, place and date) and the end
 * (recipients | signature). Found by the empty strip between them, and read left column first.
 */
record Columns(List<List<Segment>> left, List<List<Segment>> right, int end) {
    /** The strip is at least this wide, in ems. */
    private static final double GUTTER = 0.5;
    /** Between a signer's office and name there is room for a pen and a seal. */
    private static final double PEN_ROOM = 10;
    /** "T/M …", "K/T …" and the office itself may stand above the first line of the recipients. */
    private static final int SIGNER_LINES = 5;
    /** No page has more lines side by side. */
    private static final int LONGEST = 120;

    /** Columns that begin at row {@code from}, if any do. */
    static Optional<Columns> at(List<List<Segment>> rows, int from, double middle) {
        Columns best = null;
        for (double[] gap : gaps(rows, from)) {
            Columns found = extend(rows, from, gap[0], gap[1], middle);
            if (found != null && (best == null || found.end > best.end)) best = found;
        }
        return Optional.ofNullable(best);
    }

    private static List<double[]> gaps(List<List<Segment>> rows, int from) {
        List<double[]> gaps = new ArrayList<>();
        List<Segment> row = rows.get(from);
        for (int i = 0; i + 1 < row.size(); i++) {
            gaps.add(new double[] {row.get(i).right(), row.get(i + 1).left()});
        }
        if (row.size() == 1) addGapsToLaterRows(rows, from, gaps);
        return gaps;
    }

    /**
     * Two columns whose lines stand at different heights: one line and the next overlap, or the signer's column begins some lines
     * above the recipients.
     */
    private static void addGapsToLaterRows(List<List<Segment>> rows, int from, List<double[]> gaps) {
        Segment one = rows.get(from).getFirst();
        double last = one.baseline();
        for (int i = from + 1; i < Math.min(rows.size(), from + SIGNER_LINES); i++) {
            Segment other = rows.get(i).getFirst();
            boolean beside = other.baseline() - one.baseline() < 1.1 * one.size();
            if (other.baseline() - last > 3 * one.size()) return;
            if (beside && one.right() < other.left()) gaps.add(new double[] {one.right(), other.left()});
            if (other.right() < one.left()) {
                gaps.add(new double[] {other.right(), one.left()});
                return;
            }
            last = other.baseline();
        }
    }

    private static @Nullable Columns extend(List<List<Segment>> rows, int from, double a, double b, double middle) {
        List<List<Segment>> left = new ArrayList<>();
        List<List<Segment>> right = new ArrayList<>();
        double strip = GUTTER * rows.get(from).getFirst().size();
        double from0 = a;
        double to0 = b;
        int end = from;
        int bothSides = 0;
        for (; end < Math.min(rows.size(), from + LONGEST); end++) {
            List<Segment> row = rows.get(end);
            double axis = (from0 + to0) / 2;
            List<Segment> l = row.stream().filter(s -> s.centre() < axis).toList();
            List<Segment> r = row.stream().filter(s -> s.centre() >= axis).toList();
            double newFrom =
                    Math.max(from0, l.stream().mapToDouble(Segment::right).max().orElse(from0));
            double newTo =
                    Math.min(to0, r.stream().mapToDouble(Segment::left).min().orElse(to0));
            if (newTo - newFrom < strip || tooFar(l, left) || tooFar(r, right) || isAlone(l, r, middle, left, right))
                break;
            from0 = newFrom;
            to0 = newTo;
            if (!l.isEmpty()) left.add(l);
            if (!r.isEmpty()) right.add(r);
            if (!l.isEmpty() && !r.isEmpty()) bothSides++;
        }
        boolean enough = isWide(left)
                && isWide(right)
                && !left.isEmpty()
                && !right.isEmpty()
                && left.size() + right.size() >= 3
                && overlap(left, right);
        Columns columns = new Columns(left, right, end).trimmed();
        return enough && (columns.hasOfficialForm() || !columns.isTabular(bothSides)) ? columns : null;
    }

    /** A column holds words; what is narrower is a mark at the edge of the page or a speck of the scanner. */
    private static boolean isWide(List<List<Segment>> column) {
        return column.stream()
                .anyMatch(row -> row.getLast().right() - row.getFirst().left()
                        > 3 * row.getFirst().size());
    }

    private static boolean overlap(List<List<Segment>> left, List<List<Segment>> right) {
        double em = left.getFirst().getFirst().size();
        return top(left) < bottom(right) + em && top(right) < bottom(left) + em;
    }

    private static double top(List<List<Segment>> column) {
        return column.getFirst().getFirst().baseline();
    }

    private static double bottom(List<List<Segment>> column) {
        return column.getLast().getFirst().baseline();
    }

    /** What stands apart below both columns, and is no list of recipients, is text again. */
    private Columns trimmed() {
        if (right.isEmpty() || left.isEmpty() || hasRecipients()) return this;
        int keep = left.size();
        for (int i = left.size() - 1; i > 0; i--) {
            Segment line = left.get(i).getFirst();
            double size = line.size();
            if (line.baseline() < bottom(right) + size) break;
            boolean apart = line.baseline() - left.get(i - 1).getFirst().baseline() > 1.9 * size;
            if (apart || line.beginsWithNumber()) keep = i;
        }
        return new Columns(left.subList(0, keep), right, end - (left.size() - keep));
    }

    private static boolean tooFar(List<Segment> row, List<List<Segment>> column) {
        if (row.isEmpty() || column.isEmpty()) return false;
        Segment last = column.getLast().getFirst();
        return row.getFirst().baseline() - last.baseline() > PEN_ROOM * last.size();
    }

    /** A single line on the page's axis, below both columns: a title that the strip happens to miss. */
    private static boolean isAlone(
            List<Segment> l, List<Segment> r, double middle, List<List<Segment>> left, List<List<Segment>> right) {
        if (l.size() + r.size() != 1 || left.isEmpty() || right.isEmpty()) return false;
        Segment line = l.isEmpty() ? r.getFirst() : l.getFirst();
        return Math.abs(line.centre() - middle) < 2 * line.size();
    }

    private boolean hasOfficialForm() {
        return OfficialForm.isIn(textOf(left)) || OfficialForm.isIn(textOf(right));
    }

    private static String textOf(List<List<Segment>> column) {
        StringBuilder text = new StringBuilder();
        column.forEach(row -> row.forEach(s -> text.append(s.text()).append('\n')));
        return text.toString().toLowerCase(Locale.ROOT);
    }

    /** Lines that begin at one and the same place are rows of a list ("họ tên … chức vụ"), to be read across. */
    private boolean isTabular(int bothSides) {
        double first = right.getFirst().getFirst().left();
        long aligned = right.stream()
                .filter(row -> Math.abs(row.getFirst().left() - first) < 3)
                .count();
        return bothSides < 2 || aligned * 4 >= right.size() * 3L;
    }

    boolean hasRecipients() {
        String text = textOf(left);
        return text.contains("nơi nhận") || text.contains("kính gửi");
    }
}
