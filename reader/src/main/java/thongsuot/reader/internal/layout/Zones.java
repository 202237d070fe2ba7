package thongsuot.reader.internal.layout;

import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.internal.text.Fold;
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
        List<Line> main = new ArrayList<>();
        List<Line> closing = new ArrayList<>();
        List<List<Line>> annexes = new ArrayList<>();
        List<Line> open = main;
        for (int i = body; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean inAnnex = open != main && open != closing;
            if (Annexes.begin(lines, i, open == closing, inAnnex)) {
                open = new ArrayList<>();
                annexes.add(open);
            } else if (closing.isEmpty() && Closing.begins(lines, i)) {
                open = closing;
            } else if (open == closing && resumes(text, lines, i)) {
                open = main;
            }
            open.add(lines.get(i));
        }
        return new Zones(lines.subList(0, body), main, closing, annexes);
    }

    /** A part with a Roman or article label after the closing block: the block was set in the middle, as a page's foot. */
    private static boolean resumes(String text, List<Line> lines, int i) {
        Label label = Labels.at(text);
        return label != null
                && (label.kind() == Label.Kind.ROMAN || label.kind() == Label.Kind.ARTICLE)
                && lines.get(i).text().length() > 6
                && !Fold.fold(text).contains("lưu");
    }
}
