package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;

/** Puts the words of one paragraph of an OpenDocument text together. */
final class OdtInline {
    private static final int MANY_BLANKS = 1_000;

    private final OdtContext context;
    private final String style;
    private final Words words = new Words();
    private final List<Block> boxes = new ArrayList<>();
    private Look look;

    OdtInline(OdtContext context, String style) {
        this.context = context;
        this.style = style;
        this.look = context.styles().look(style, "");
    }

    String words() {
        return words.take();
    }

    List<Block> boxes() {
        return boxes;
    }

    void take(Xml element) {
        switch (element.name()) {
            case Xml.TEXT -> words.add(collapsed(element.words()), look);
            case "text:span" -> span(element);
            case "text:s" -> words.add(" ".repeat(Math.clamp(element.number("text:c", 1), 1, MANY_BLANKS)), look);
            case "text:tab" -> mark("\t");
            case "text:line-break" -> mark("\n");
            case "text:soft-page-break", "text:bookmark", "text:change", "text:change-start", "text:change-end" -> {}
            case "text:note" -> note(element);
            case "draw:frame", "draw:custom-shape", "draw:rect", "draw:g", "draw:text-box" ->
                boxes.addAll(box(element));
            case "draw:image" -> context.picture(element);
            case "office:annotation", "office:annotation-end", "text:hidden-text", "text:ruby-text" -> {}
            default -> element.children().forEach(this::take);
        }
    }

    /** The paragraphs of a text box or shape. */
    List<Block> box(Xml shape) {
        OdtBody body = new OdtBody(context);
        for (Xml child : shape.children()) {
            switch (child.name()) {
                case "draw:image" -> context.picture(child);
                case "svg:title", "svg:desc", "draw:enhanced-geometry", "office:event-listeners" -> {}
                default -> body.take(child);
            }
        }
        return body.blocks();
    }

    private void span(Xml span) {
        Look outer = look;
        look = context.styles().look(style, span.attribute("text:style-name", ""));
        span.children().forEach(this::take);
        look = outer;
    }

    private void mark(String mark) {
        if (!look.hidden()) {
            words.add(mark);
        }
    }

    private void note(Xml note) {
        Xml body = note.child("text:note-body");
        if (body != null) {
            words.add(context.refer(body));
        }
    }

    /** Line ends and runs of blanks in the file are one blank; true blanks are elements. */
    private static String collapsed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
            if (!space || !blank) {
                out.append(space ? ' ' : c);
            }
            blank = space;
        }
        return out.toString();
    }
}
