package thongsuot.reader.internal.layout;

import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.internal.text.Line;

/**
 * A document's lines by where they stand. Any of them may be empty.
 *
 * @param head letterhead, kind and title
 * @param body preamble, parts, closing sentence
 * @param closing recipients and signature
 * @param annexes what follows, each with its heading
 */
record Zones(List<Line> head, List<Line> body, List<Line> closing, List<List<Line>> annexes) {

    static Zones of(List<Line> lines) {
        int body = Letterhead.end(lines);
        int firstAnnex = body;
        while (firstAnnex < lines.size() && !Annexes.begin(lines, firstAnnex, false, false)) {
            firstAnnex++;
        }
        int end = Closing.begin(lines, body, firstAnnex);
        List<Line> main = new ArrayList<>(lines.subList(body, end));
        List<Line> closing = new ArrayList<>();
        List<List<Line>> annexes = new ArrayList<>();
        List<Line> open = closing;
        for (int i = end; i < lines.size(); i++) {
            boolean inAnnex = open != main && open != closing;
            if (Annexes.begin(lines, i, open == closing, inAnnex) && !(inAnnex && isHeading(open))) {
                open = new ArrayList<>();
                annexes.add(open);
            } else if (open == closing && resumes(lines.get(i).text())) {
                open = main;
            }
            open.add(lines.get(i));
        }
        return new Zones(new ArrayList<>(lines.subList(0, body)), main, closing, annexes);
    }

    /** Whether an annex has nothing but its heading yet: {@code PHỤ LỤC I / DANH MỤC CHỈ TIÊU / (Kèm theo …)} is one annex. */
    private static boolean isHeading(List<Line> annex) {
        return annex.size() < 8
                && annex.stream().noneMatch(line -> line.text().charAt(0) == '|' || Labels.at(line.text()) != null);
    }

    /** A part with a Roman or article label after the closing block: the block was set in the middle, as a page's foot. */
    private static boolean resumes(String text) {
        Label label = Labels.at(text);
        return label != null
                && text.length() > 6
                && (label.kind() == Label.Kind.ROMAN || label.kind() == Label.Kind.ARTICLE);
    }
}
