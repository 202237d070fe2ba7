package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;

/** Puts the words of one paragraph together, as the page shows them with all changes accepted. */
final class DocxInline {
    private final DocxContext context;
    private final DocxFields fields;
    private final DocxRunProperties base;
    private final Words words = new Words();
    private final List<Block> boxes = new ArrayList<>();
    private Look look;

    DocxInline(DocxContext context, DocxFields fields, DocxRunProperties base) {
        this.context = context;
        this.fields = fields;
        this.base = base;
        this.look = base.look();
    }

    String words() {
        return words.take();
    }

    /** The text boxes that hang on this paragraph. */
    List<Block> boxes() {
        return boxes;
    }

    void take(Xml element) {
        switch (element.name()) {
            case "w:r" -> run(element);
            case "w:t", "m:t" -> text(element.words());
            case "w:tab", "w:ptab" -> mark("\t");
            case "w:br" -> mark(element.attribute("w:type", "").equals("page") ? "\f" : "\n");
            case "w:cr" -> mark("\n");
            case "w:noBreakHyphen" -> text("-");
            case "w:sym" -> symbol(element);
            case "w:fldChar" -> fields.mark(element.attribute("w:fldCharType", ""));
            case "w:footnoteReference" -> note("f", element);
            case "w:endnoteReference" -> note("e", element);
            case "w:txbxContent" -> boxes.addAll(DocxBody.of(element.children(), context));
            case "mc:AlternateContent" -> choice(element).forEach(this::take);
            case "a:blip" -> context.picture(element.attribute("r:embed", ""));
            case "v:imagedata" -> context.picture(element.attribute("r:id", ""));
            case "w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:rt", Xml.TEXT -> {}
            default -> element.children().forEach(this::take);
        }
    }

    /** Of two forms of the same drawing, the newer one; the older where the newer holds no words. */
    static List<Xml> choice(Xml alternatives) {
        Xml choice = alternatives.child("mc:Choice");
        Xml fallback = alternatives.child("mc:Fallback");
        if (choice != null && (fallback == null || !choice.words().isBlank())) {
            return choice.children();
        }
        return fallback == null ? List.of() : fallback.children();
    }

    private void run(Xml run) {
        Xml own = run.child("w:rPr");
        Look outer = look;
        if (own != null) {
            look = DocxRunProperties.of(own, context.styles().theme())
                    .over(context.styles().character(own.of("w:rStyle", "w:val")))
                    .over(base)
                    .look();
        } else {
            look = base.look();
        }
        run.children().forEach(this::take);
        look = outer;
    }

    private void text(String text) {
        if (fields.shown()) {
            words.add(text, look);
        }
    }

    private void mark(String mark) {
        if (fields.shown() && !look.hidden()) {
            words.add(mark);
        }
    }

    private void symbol(Xml symbol) {
        int code = Character.MAX_VALUE;
        try {
            code = Integer.parseInt(symbol.attribute("w:char", "F0B7"), 16);
        } catch (NumberFormatException e) {
            code = 0xf0b7;
        }
        if (fields.shown() && code <= Character.MAX_VALUE) {
            LegacyFont font = LegacyFont.named(symbol.attribute("w:font", "Symbol"));
            words.add(String.valueOf((char) code), new Look(font, false, false, look.hidden()));
        }
    }

    /** A note with a mark of its own keeps it: the mark follows as text. */
    private void note(String kind, Xml reference) {
        if (reference.attribute("w:customMarkFollows") == null && fields.shown()) {
            words.add(context.notes().refer(kind + reference.attribute("w:id", "")));
        }
    }
}
