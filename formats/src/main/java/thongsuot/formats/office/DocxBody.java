package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.office.Block.Paragraph;

/** Turns the elements of one story (body, header, note, text box) into blocks. */
final class DocxBody {
    private final DocxContext context;
    private final DocxFields fields = new DocxFields();
    private final List<Block> blocks = new ArrayList<>();
    /** Words of a paragraph whose end was deleted: they begin the next one. */
    private String carried = "";

    DocxBody(DocxContext context) {
        this.context = context;
    }

    static List<Block> of(List<Xml> elements, DocxContext context) {
        DocxBody body = new DocxBody(context);
        elements.forEach(body::take);
        return body.blocks();
    }

    static boolean isBlock(String name) {
        return switch (name) {
            case "w:p", "w:tbl", "w:sectPr", "mc:AlternateContent" -> true;
            default -> false;
        };
    }

    List<Block> blocks() {
        if (!carried.isEmpty()) {
            blocks.add(new Paragraph(carried));
            carried = "";
        }
        return blocks;
    }

    void take(Xml element) {
        switch (element.name()) {
            case "w:p" -> paragraph(element);
            case "w:tbl" -> blocks.add(DocxTables.table(element, context));
            case "w:sectPr" -> context.section(element);
            case "mc:AlternateContent" -> DocxInline.choice(element).forEach(this::take);
            case "w:del", "w:moveFrom", "w:sdtPr", "w:sdtEndPr" -> {}
            default -> element.children().forEach(this::take);
        }
    }

    private void paragraph(Xml element) {
        Xml properties = element.child("w:pPr");
        String style = properties == null ? null : properties.of("w:pStyle", "w:val");
        if (context.styles().isContents(style)) {
            return;
        }
        DocxInline inline = new DocxInline(context, fields, context.styles().paragraph(style));
        element.children().forEach(inline::take);
        fields.endParagraph();
        String words = inline.words();
        String text = carried + ListLabels.labelled(label(properties, style), words);
        carried = "";
        if (properties != null && isOn(properties.child("w:pageBreakBefore"))) {
            blocks.add(new Paragraph("\f"));
        }
        if (properties != null && properties.at("w:rPr", "w:del") != null) {
            carried = text;
        } else {
            blocks.add(new Paragraph(text));
        }
        blocks.addAll(inline.boxes());
        endSection(properties);
    }

    private void endSection(@Nullable Xml properties) {
        Xml section = properties == null ? null : properties.child("w:sectPr");
        if (section != null) {
            context.section(section);
            String type = section.of("w:type", "w:val");
            if (type == null || !type.equals("continuous")) {
                blocks.add(new Paragraph("\f"));
            }
        }
    }

    private String label(@Nullable Xml properties, @Nullable String style) {
        Xml direct = properties == null ? null : properties.child("w:numPr");
        Map.Entry<String, Xml> inherited = context.styles().numbering(style).orElse(null);
        String list = direct == null ? null : direct.of("w:numId", "w:val");
        String level = direct == null ? null : direct.of("w:ilvl", "w:val");
        DocxNumbering numbering = context.numbering();
        if (inherited != null && list == null) {
            list = inherited.getValue().of("w:numId", "w:val");
            if (level == null && list != null) {
                level = inherited.getValue().of("w:ilvl", "w:val");
                return numbering.label(
                        list, level == null ? numbering.levelOf(list, inherited.getKey()) : Xml.parse(level, 0));
            }
        }
        return list == null ? "" : numbering.label(list, Xml.parse(level, 0));
    }

    private static boolean isOn(@Nullable Xml toggle) {
        return toggle != null && DocxRunProperties.isOn(toggle);
    }
}
