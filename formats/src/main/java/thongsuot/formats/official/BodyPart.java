package thongsuot.formats.official;

import java.util.ArrayList;
import java.util.List;

/** Headings, paragraphs, lists and tables. */
final class BodyPart {
    private final OfficialForm form;
    private final double room;

    /** @param room width of the lines, in mm */
    BodyPart(OfficialForm form, double room) {
        this.form = form;
        this.room = room;
    }

    /** The body of the document itself, its closing mark at the end: {@code ./.} */
    static String closed(OfficialForm form, List<Block> blocks) {
        BodyPart body = new BodyPart(form, form.page().text());
        if (blocks.isEmpty()) {
            return "";
        }
        Block last = blocks.getLast();
        return body.of(blocks.subList(0, blocks.size() - 1))
                + body.block(closed(last, form.word("end")), "<w:keepNext/>");
    }

    String of(List<Block> blocks) {
        StringBuilder body = new StringBuilder();
        blocks.forEach(block -> body.append(block(block, "")));
        return body.toString();
    }

    private String block(Block block, String properties) {
        return switch (block) {
            case Block.Heading heading ->
                Wml.paragraph(
                        switch (heading.level()) {
                            case 1 -> Part.HEADING_1;
                            case 2 -> Part.HEADING_2;
                            default -> Part.HEADING_3;
                        },
                        properties,
                        heading.words());
            case Block.Paragraph paragraph -> Wml.paragraph(Part.BODY, properties, paragraph.words());
            case Block.Item item ->
                Wml.paragraph(
                        item.depth() == 1 ? Part.ITEM_1 : Part.ITEM_2,
                        properties,
                        before(item.depth() == 1 ? "- " : "+ ", item.words()));
            case Block.Table table -> Wml.gap(6) + TablePart.of(form, table, room);
        };
    }

    private static List<Run> before(String mark, List<Run> words) {
        List<Run> all = new ArrayList<>(words);
        all.addFirst(Run.plain(mark));
        return all;
    }

    /** The last words with the form's mark at their end instead of their own. */
    private static Block closed(Block block, String end) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(ended(paragraph.words(), end));
            case Block.Item item -> new Block.Item(item.depth(), ended(item.words(), end));
            case Block.Heading heading -> heading;
            case Block.Table table -> table;
        };
    }

    private static List<Run> ended(List<Run> words, String end) {
        List<Run> all = new ArrayList<>(words);
        while (all.size() > 1 && all.getLast().text().isBlank()) {
            all.removeLast();
        }
        Run last = all.removeLast();
        String text = last.text().replaceFirst("[\\s.;,/]+$", "");
        all.add(new Run(text, last.bold(), last.italic()));
        all.add(Run.plain(end));
        return all;
    }
}
