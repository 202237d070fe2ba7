package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/** Turns a range of a binary document into blocks. */
final class DocBody {
    private final Range range;
    private final DocContext context;
    private final int tableLevel;
    private final DocInline inline;
    private final List<Block> blocks = new ArrayList<>();

    private DocBody(Range range, DocContext context, int tableLevel) {
        this.range = range;
        this.context = context;
        this.tableLevel = tableLevel;
        this.inline = new DocInline(context);
    }

    static List<Block> of(Range range, DocContext context) {
        return inTable(range, context, 0);
    }

    /** The blocks of a cell, in which only tables of a deeper level are tables. */
    static List<Block> inTable(Range range, DocContext context, int level) {
        DocBody body = new DocBody(range, context, level);
        int count = range.numParagraphs();
        for (int i = 0; i < count; ) {
            i += body.take(range.getParagraph(i));
        }
        return body.blocks;
    }

    /** Takes what begins with {@code paragraph} and says how many paragraphs it held. */
    private int take(Paragraph paragraph) {
        if (paragraph.isInTable() && paragraph.getTableLevel() > tableLevel) {
            try {
                Table table = range.getTable(paragraph);
                int held = table.numParagraphs();
                Block read = DocTables.table(table, context, tableLevel + 1);
                if (held > 0) {
                    blocks.add(read);
                    return held;
                }
            } catch (RuntimeException e) {
                context.lost("Một bảng trong tệp bị hỏng; các ô của bảng được đọc thành từng dòng.");
            }
        }
        words(paragraph);
        return 1;
    }

    private void words(Paragraph paragraph) {
        if (paragraph.isTableRowEnd()) {
            return;
        }
        if (paragraph.pageBreakBefore()) {
            blocks.add(new Block.Paragraph("\f"));
        }
        String words = inline.words(paragraph);
        String label = context.numbering().label(paragraph.getIlfo(), paragraph.getIlvl());
        blocks.add(new Block.Paragraph(ListLabels.labelled(label, words)));
        blocks.addAll(inline.boxes());
    }
}
