package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.office.Block.Paragraph;

/** Turns the elements of one story of an OpenDocument text into blocks. */
final class OdtBody {
    private static final int LEVELS = 9;

    private final OdtContext context;
    private final List<Block> blocks = new ArrayList<>();

    OdtBody(OdtContext context) {
        this.context = context;
    }

    /** What is read one at a time; sections, frames of pages and the like are only gone into. */
    static boolean isBlock(String element) {
        return switch (element) {
            case "text:p",
                    "text:h",
                    "text:list",
                    "text:numbered-paragraph",
                    "table:table",
                    "draw:frame",
                    "draw:custom-shape",
                    "text:tracked-changes",
                    "text:table-of-content",
                    "office:forms" -> true;
            default -> false;
        };
    }

    List<Block> blocks() {
        return blocks;
    }

    void take(Xml element) {
        switch (element.name()) {
            case "text:p", "text:h" -> paragraph(element, "");
            case "text:list" -> list(element, new OpenList("", "", 0));
            case "text:numbered-paragraph" -> numbered(element);
            case "table:table" -> blocks.add(OdtTables.table(element, context));
            case "draw:frame", "draw:custom-shape", "draw:rect" ->
                blocks.addAll(new OdtInline(context, "").box(element));
            case "text:tracked-changes", "text:table-of-content", "office:forms", "text:sequence-decls" -> {}
            default -> element.children().forEach(this::take);
        }
    }

    private void paragraph(Xml element, String label) {
        String style = element.attribute("text:style-name", "");
        OdtInline inline = new OdtInline(context, style);
        element.children().forEach(inline::take);
        if (context.styles().breaksPageBefore(style) && !blocks.isEmpty()) {
            blocks.add(new Paragraph("\f"));
        }
        blocks.add(new Paragraph(ListLabels.labelled(label, inline.words())));
        blocks.addAll(inline.boxes());
        if (context.styles().breaksPageAfter(style)) {
            blocks.add(new Paragraph("\f"));
        }
    }

    /** A list that is being read: its style, the counters it uses, how deep it lies. */
    private record OpenList(String style, String counters, int level) {}

    private void list(Xml element, OpenList outer) {
        String style = element.attribute("text:style-name", outer.style());
        String counters = outer.level() > 0 ? outer.counters() : counters(element, style);
        OpenList here = new OpenList(style, counters, outer.level() + 1);
        for (Xml item : element.children()) {
            if (item.is("text:list-item")) {
                item(item, here, true);
            } else if (item.is("text:list-header")) {
                item(item, here, false);
            }
        }
    }

    private String counters(Xml element, String style) {
        String id = element.attribute("xml:id", context.unnamedList());
        String earlier = element.attribute("text:continue-list");
        if (earlier != null) {
            context.continues(id, earlier);
        } else if (element.attribute("text:continue-numbering", "false").equals("true")) {
            context.continues(id, "style " + style);
        }
        context.continues("style " + style, id);
        return id;
    }

    private void item(Xml item, OpenList list, boolean counted) {
        boolean labelled = !counted;
        for (Xml child : item.children()) {
            if (child.is("text:list")) {
                list(child, list);
            } else if ((child.is("text:p") || child.is("text:h")) && !labelled) {
                paragraph(child, label(item, child, list));
                labelled = true;
            } else {
                take(child);
            }
        }
    }

    private String label(Xml item, Xml paragraph, OpenList list) {
        String style = list.style().isEmpty()
                ? context.styles().listOf(paragraph.attribute("text:style-name", ""))
                : list.style();
        int level = Math.min(list.level(), LEVELS) - 1;
        ListCounters counters = context.counters(list.counters());
        int start = item.number("text:start-value", -1);
        if (start >= 0) {
            counters.restart(level, start);
        }
        List<ListLevel> levels = context.styles().list(style);
        return levels.isEmpty() ? "" : counters.next(levels, level);
    }

    private void numbered(Xml element) {
        int level = Math.clamp(element.number("text:level", 1), 1, LEVELS);
        String style = element.attribute("text:style-name", "");
        String id = element.attribute("text:list-id", "style " + style);
        for (Xml child : element.children()) {
            if (child.is("text:p") || child.is("text:h")) {
                paragraph(child, label(element, child, new OpenList(style, id, level)));
            }
        }
    }
}
