package thongsuot.formats.official;

import thongsuot.formats.official.Look.Leading;

/** {@code word/styles.xml}: a style a part, so that who edits the file changes the look of a part at one place. */
final class StylesPart {
    private StylesPart() {}

    static String of(OfficialForm form) {
        String font = Wml.text(form.word("font"));
        StringBuilder styles = new StringBuilder(Wml.HEAD)
                .append("<w:styles ")
                .append(Wml.NAMESPACES)
                .append("><w:docDefaults><w:rPrDefault><w:rPr>")
                .append("<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/>"
                        .formatted(font))
                .append("<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>")
                .append("<w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>")
                .append(
                        "<w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>")
                .append("</w:pPr></w:pPrDefault></w:docDefaults>")
                .append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>")
                .append("<w:qFormat/></w:style>");
        for (Part part : Part.values()) {
            styles.append(style(part, form.look(part)));
        }
        return styles.append("</w:styles>").toString();
    }

    private static String style(Part part, Look look) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + part.style()
                + "\"><w:name w:val=\"VB "
                + Wml.text(part.vietnamese()) + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>"
                + (look.keep() ? "<w:keepNext/>" : "") + spacing(look) + indent(look) + "<w:jc w:val=\""
                + look.align().word() + "\"/>" + outline(part) + "</w:pPr><w:rPr>" + (look.bold() ? "<w:b/>" : "")
                + (look.italic() ? "<w:i/>" : "")
                + "<w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>".formatted(Math.round(look.size() * 2))
                + (look.underline() ? "<w:u w:val=\"single\"/>" : "")
                + "</w:rPr></w:style>";
    }

    private static String spacing(Look look) {
        Leading leading = look.leading();
        long line = leading.exact() ? Wml.twentieths(leading.value()) : Math.round(leading.value() * 240);
        return "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"%d\" w:lineRule=\"%s\"/>"
                .formatted(
                        Wml.twentieths(look.before()),
                        Wml.twentieths(look.after()),
                        line,
                        leading.exact() ? "exact" : "auto");
    }

    private static String indent(Look look) {
        if (look.first() == 0 && look.left() == 0) {
            return "";
        }
        String first = look.hanging() > 0
                ? " w:hanging=\"" + Wml.twips(look.hanging()) + "\""
                : look.first() > 0 ? " w:firstLine=\"" + Wml.twips(look.first()) + "\"" : "";
        return "<w:ind w:left=\"" + Wml.twips(look.left()) + "\"" + first + "/>";
    }

    /** Headings show in Word's navigation. */
    private static String outline(Part part) {
        return switch (part) {
            case HEADING_1, ANNEX_TITLE -> "<w:outlineLvl w:val=\"0\"/>";
            case HEADING_2 -> "<w:outlineLvl w:val=\"1\"/>";
            case HEADING_3 -> "<w:outlineLvl w:val=\"2\"/>";
            default -> "";
        };
    }
}
