package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;

/** One stream of words: the body, a note, a text box, a header. */
final class RtfStory {
    /** What a story is for. */
    enum Kind {
        BODY,
        NOTE,
        BOX,
        HEADER
    }

    final Kind kind;
    final int number;
    final RtfTables tables = new RtfTables();
    final Words words = new Words();
    final Words label = new Words();
    private final List<Block> boxes = new ArrayList<>();
    int depth;
    boolean inTable;
    boolean pageBefore;
    boolean newPage = true;

    /** @param number of a note, from 0 */
    RtfStory(Kind kind, int number) {
        this.kind = kind;
        this.number = number;
    }

    void pard() {
        depth = 0;
        inTable = false;
        pageBefore = false;
    }

    void endParagraph() {
        tables.paragraph((pageBefore ? "\f" : "") + take(), inTable ? Math.max(1, depth) : 0);
        hang();
    }

    void endCell(int level) {
        String text = take();
        if (!text.isBlank()) {
            tables.paragraph(text, level);
        }
        hang();
        tables.cell(level);
    }

    void box(List<Block> box) {
        boxes.addAll(box);
    }

    List<Block> finish() {
        String text = take();
        if (!text.isBlank()) {
            tables.paragraph(text, 0);
        }
        hang();
        return tables.finish();
    }

    private void hang() {
        tables.box(boxes);
        boxes.clear();
    }

    private String take() {
        String mark = label.take().replace('\t', ' ').strip();
        String text = words.take();
        if (mark.isEmpty()) {
            return text;
        }
        boolean number = Character.isLetterOrDigit(mark.codePointBefore(mark.length())) || mark.length() > 1;
        String shown = number || mark.equals("+") || mark.equals("*") ? mark : "-";
        return ListLabels.labelled(shown + " ", text);
    }
}
