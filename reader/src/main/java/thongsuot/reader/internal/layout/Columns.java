package thongsuot.reader.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Line;

/**
 * Takes two columns that a file's text has flattened into one apart again: {@code SỞ NỘI VỤ      Độc lập - Tự do - Hạnh phúc}. The left
 * column comes first, then the right.
 */
final class Columns {
    private static final String GAP = "   ";
    /** An unparted line this far in stands in the right column. */
    private static final int RIGHT_INDENT = 24;

    // seen: "Tân Phú, ngày      tháng     năm 2021" · "Số:      /UBND-VX": room left for the pen, no gap between
    // columns
    private static final Pattern BLANK_TO_FILL = Pattern.compile(
            "(?<=ngày|tháng|năm|[Ss]ố|[Ss]ố:|SỐ:) {2,}| {2,}(?=tháng |năm \\d|năm$|/[\\p{Lu}\\d]|- ?[\\p{Lu}]{2,5}/)");

    private Columns() {}

    static List<Line> unfold(List<Line> lines) {
        List<Line> unfolded = new ArrayList<>(lines.size());
        List<Line> right = new ArrayList<>();
        for (Line cut : lines) {
            Line line = cut.withText(BLANK_TO_FILL.matcher(cut.text()).replaceAll(" "));
            int gap = cut.text().charAt(0) == '|' ? -1 : line.text().indexOf(GAP);
            if (gap > 0) {
                unfolded.add(line.withText(line.text().substring(0, gap)));
                for (String piece : line.text().substring(gap).split(GAP + " *")) {
                    if (!piece.isBlank()) {
                        right.add(line.withText(piece.strip()));
                    }
                }
            } else if (!right.isEmpty() && line.indent() >= RIGHT_INDENT && !line.gap()) {
                right.add(line);
            } else {
                if (line.gap()
                        || line.indent() < RIGHT_INDENT && !right.isEmpty() && Letterhead.isKindLine(line.text())) {
                    unfolded.addAll(right);
                    right.clear();
                }
                unfolded.add(line);
            }
        }
        unfolded.addAll(right);
        return unfolded;
    }

    /** The same lines, columns taken apart where a letterhead or a closing block may stand: at the start, and after {@code Nơi nhận}. */
    static List<Line> unfoldEnds(List<Line> lines) {
        if (lines.stream().noneMatch(line -> line.text().contains(GAP))) {
            return lines;
        }
        int head = Math.min(lines.size(), HEAD_LINES);
        int kind = Letterhead.kindLine(lines);
        int top = kind >= 0 ? kind : Math.min(head, 12);
        int tail = lines.size();
        for (int i = top; i < lines.size(); i++) {
            if (Closing.begins(lines, i)) {
                tail = i;
                break;
            }
        }
        int end = Math.min(lines.size(), tail + TAIL_LINES);
        List<Line> all = new ArrayList<>(unfold(lines.subList(0, top)));
        all.addAll(lines.subList(top, tail));
        all.addAll(unfold(lines.subList(tail, end)));
        all.addAll(lines.subList(end, lines.size()));
        return all;
    }

    private static final int HEAD_LINES = 60;
    private static final int TAIL_LINES = 40;

    /** {@code (để b/cáo) BÍ THƯ}: a note beside the recipients ran into the signature; each gets a line of its own. */
    static List<Line> partSideNotes(List<Line> lines) {
        List<Line> parted = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Matcher note = SIDE_NOTE.matcher(line.text());
            if (note.matches()) {
                parted.add(line.withText(note.group("note")));
                parted.add(line.withText(note.group("rest")));
            } else {
                parted.add(line);
            }
        }
        return parted;
    }

    private static final Pattern SIDE_NOTE =
            Pattern.compile("(?<note>\\([^()]{2,24}\\))\\s+(?<rest>\\p{Lu}[^()]{2,60})");

    /** The lines with every gap between columns folded to one blank. */
    static List<Line> fold(List<Line> lines) {
        List<Line> folded = new ArrayList<>(lines.size());
        for (Line line : lines) {
            folded.add(line.text().contains(GAP) ? line.withText(line.text().replaceAll(" {2,}", " ")) : line);
        }
        return folded;
    }
}
