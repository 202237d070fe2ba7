package thongsuot.formats.official;

/** {@code word/document.xml}: the document and its annexes, a section each. */
final class DocumentPart {
    private final OfficialForm form;
    private final LetterContent content;

    private DocumentPart(OfficialForm form, LetterContent content) {
        this.form = form;
        this.content = content;
    }

    static String of(OfficialForm form, LetterContent content) {
        return new DocumentPart(form, content).xml();
    }

    private String xml() {
        StringBuilder xml = new StringBuilder(Wml.HEAD)
                .append("<w:document ")
                .append(Wml.NAMESPACES)
                .append("><w:body>")
                .append(HeadPart.of(form, content))
                .append(TitlePart.of(form, content))
                .append(BodyPart.closed(form, content.body()))
                .append(ClosingPart.of(form, content));
        boolean across = false;
        for (int i = 0; i < content.annexes().size(); i++) {
            xml.append(smallParagraph(section(across)));
            xml.append(AnnexPart.of(form, content, i));
            across = content.annexes().get(i).across();
        }
        return xml.append(smallParagraph(""))
                .append(section(across))
                .append("</w:body></w:document>")
                .toString();
    }

    /** A table may not end a section: this paragraph does, and takes no room. */
    private static String smallParagraph(String section) {
        return "<w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/><w:rPr><w:sz w:val=\"2\"/></w:rPr>" + section
                + "</w:pPr></w:p>";
    }

    /** Each section counts its pages from 1 and shows the number from its second page on. */
    private String section(boolean across) {
        PageSetup page = form.page();
        long width = Wml.twips(across ? PageSetup.HEIGHT : PageSetup.WIDTH);
        long height = Wml.twips(across ? PageSetup.WIDTH : PageSetup.HEIGHT);
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:headerReference w:type=\"first\" r:id=\"rId4\"/>"
                + "<w:pgSz w:w=\"%d\" w:h=\"%d\"%s/>".formatted(width, height, across ? " w:orient=\"landscape\"" : "")
                + "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"%d\" w:footer=\"%d\" w:gutter=\"0\"/>"
                        .formatted(
                                Wml.twips(page.top()),
                                Wml.twips(page.right()),
                                Wml.twips(page.bottom()),
                                Wml.twips(page.left()),
                                Wml.twips(page.header()),
                                Wml.twips(page.header()))
                + "<w:pgNumType w:start=\"1\"/><w:titlePg/></w:sectPr>";
    }
}
