package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.page.Block.Line;
import thongsuot.formats.page.Block.Table;
import thongsuot.formats.page.Block.Zone;

/** Pages to text: one paragraph a line, table rows as {@code | cell | cell |}, footnotes at the end. */
public final class DocumentText {
    private final StringBuilder text = new StringBuilder();
    private List<Line> paragraph = new ArrayList<>();
    private int page;

    private DocumentText() {}

    public static String of(List<PageContent> pages) {
        List<PageContent> clean = Furniture.removed(pages);
        Margins usual = usualMargins(clean);
        List<Block> blocks = new ArrayList<>();
        for (PageContent page : clean) blocks.addAll(PageBlocks.of(page, usual));
        List<Block> parted = Footnotes.marked(SplitRecipients.joined(blocks));
        List<Block> joined = SplitTables.joined(parted.stream()
                .filter(b -> !(b instanceof Line l && l.zone() == Zone.FOOTNOTE))
                .toList());
        DocumentText document = new DocumentText();
        Paragraphs rules = new Paragraphs(Leading.of(joined));
        joined.forEach(block -> document.add(block, rules));
        document.endParagraph();
        document.addFootnotes(parted, rules);
        return document.text.toString();
    }

    /** Of all pages that have lines enough to tell; else of all lines there are. */
    private static Margins usualMargins(List<PageContent> pages) {
        List<Segment> lines = new ArrayList<>();
        List<Margins> told = new ArrayList<>();
        for (PageContent page : pages) {
            List<Segment> here = PageBlocks.lines(Segment.rows(page.words()));
            if (here.size() >= Margins.ENOUGH) told.add(Margins.of(here));
            lines.addAll(here);
        }
        if (told.isEmpty()) return Margins.of(lines);
        double[] lefts = told.stream().mapToDouble(Margins::left).sorted().toArray();
        double[] rights = told.stream().mapToDouble(Margins::right).sorted().toArray();
        return new Margins(lefts[lefts.length / 2], rights[rights.length / 2]);
    }

    private void add(Block block, Paragraphs rules) {
        switch (block) {
            case Line line -> {
                if (paragraph.isEmpty() || !rules.goesOn(paragraph, line)) endParagraph();
                paragraph.add(line);
            }
            case Table table -> {
                endParagraph();
                table.rows().forEach(row -> write("| " + String.join(" | ", row) + " |", table.page()));
            }
        }
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) return;
        write(Paragraphs.text(paragraph), paragraph.getFirst().page());
        page = paragraph.getLast().page();
        paragraph = new ArrayList<>();
    }

    private void write(String line, int onPage) {
        if (page != 0 && onPage > page) text.append('\f');
        page = onPage;
        text.append(line).append('\n');
    }

    private void addFootnotes(List<Block> blocks, Paragraphs rules) {
        for (Block block : blocks) {
            if (block instanceof Line line && line.zone() == Zone.FOOTNOTE) add(line, rules);
        }
        endParagraph();
    }
}
