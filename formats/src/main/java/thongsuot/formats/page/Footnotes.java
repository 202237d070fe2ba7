package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thongsuot.formats.page.Block.Line;
import thongsuot.formats.page.Block.Zone;

/**
 * Notes at the foot of a page: smaller than the text, the first one beginning with its number. Word raises the number,
 * LibreOffice sets it on the line; then the raised one in the text tells that it is a note's.
 */
final class Footnotes {
    private final double body;
    private final Set<String> references;

    private Footnotes(List<Block> blocks) {
        body = bodySize(blocks);
        references = references(blocks);
    }

    /** The same blocks, the lines of footnotes marked as such. */
    static List<Block> marked(List<Block> blocks) {
        return new Footnotes(blocks).mark(new ArrayList<>(blocks));
    }

    private List<Block> mark(List<Block> blocks) {
        boolean foot = true;
        int notesEnd = blocks.size();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (i + 1 < blocks.size()
                    && blocks.get(i).page() != blocks.get(i + 1).page()) {
                foot = true;
                notesEnd = i + 1;
            }
            foot = foot && blocks.get(i) instanceof Line line && mayBeNote(line);
            if (foot && blocks.get(i) instanceof Line line && beginsNote(line)) {
                for (int j = i; j < notesEnd; j++) blocks.set(j, asNote((Line) blocks.get(j), j == i));
                notesEnd = i;
            }
        }
        return blocks;
    }

    private boolean mayBeNote(Line line) {
        return line.zone() == Zone.BODY
                && (line.size() < 0.95 * body
                        || Superscripts.isRaised(line.text().charAt(0)));
    }

    private boolean beginsNote(Line line) {
        String number = line.words().words().getFirst().text();
        return Superscripts.isRaised(number.charAt(0)) || references.contains(number);
    }

    private static Line asNote(Line line, boolean first) {
        List<Word> words = new ArrayList<>(line.words().words());
        Word number = words.getFirst();
        if (first && Character.isDigit(number.text().charAt(0)))
            words.set(0, number.withText(Superscripts.raised(number.text())));
        return new Line(new Segment(words), line.page(), Zone.FOOTNOTE, line.columnLeft(), line.columnRight());
    }

    /** The numbers of all notes that the text refers to, in plain digits. */
    private static Set<String> references(List<Block> blocks) {
        Set<String> references = new HashSet<>();
        for (Block block : blocks) {
            if (!(block instanceof Line line)) continue;
            for (Word word : line.words().words()) {
                StringBuilder number = new StringBuilder();
                word.text()
                        .chars()
                        .filter(c -> Superscripts.isRaised((char) c))
                        .forEach(c -> number.append(Superscripts.digit((char) c)));
                if (!number.isEmpty()) references.add(number.toString());
            }
        }
        return references;
    }

    private static double bodySize(List<Block> blocks) {
        double[] sizes = blocks.stream()
                .filter(Line.class::isInstance)
                .mapToDouble(b -> ((Line) b).size())
                .sorted()
                .toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }
}
