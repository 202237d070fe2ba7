package thongsuot.formats.official;

/** Writes official documents as Word files in the form of their date. Same content and form, same bytes. */
public final class OfficialWriter {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private OfficialWriter() {}

    /**
     * @return a {@code .docx} file
     * @throws LetterContentException where the form has no such kind of document
     */
    public static byte[] write(OfficialForm form, LetterContent content) {
        if (!form.writes(content.kind())) {
            form.symbols().of(content.kind(), "", null);
        }
        return new DocxPackage()
                .part("[Content_Types].xml", types())
                .part("_rels/.rels", relations())
                .part("docProps/core.xml", properties(content))
                .part("word/document.xml", DocumentPart.of(form, content))
                .part("word/_rels/document.xml.rels", relationsOfDocument())
                .part("word/styles.xml", StylesPart.of(form))
                .part("word/settings.xml", settings())
                .part("word/header1.xml", header(pageNumber()))
                .part("word/header2.xml", header("<w:p/>"))
                .bytes();
    }

    private static String types() {
        return Wml.HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/word/document.xml", WORD + "document.main+xml")
                + type("/word/styles.xml", WORD + "styles+xml")
                + type("/word/settings.xml", WORD + "settings+xml")
                + type("/word/header1.xml", WORD + "header+xml")
                + type("/word/header2.xml", WORD + "header+xml")
                + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations() {
        return related(relation("rId1", RELATIONS + "officeDocument", "word/document.xml")
                + relation(
                        "rId2",
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                        "docProps/core.xml"));
    }

    private static String relationsOfDocument() {
        return related(relation("rId1", RELATIONS + "styles", "styles.xml")
                + relation("rId2", RELATIONS + "settings", "settings.xml")
                + relation("rId3", RELATIONS + "header", "header1.xml")
                + relation("rId4", RELATIONS + "header", "header2.xml"));
    }

    private static String related(String relations) {
        return Wml.HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }

    /** The author is the issuer: no person's name gets into a file by chance. */
    private static String properties(LetterContent content) {
        return Wml.HEAD
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Wml.text(content.subject())
                + "</dc:title><dc:creator>" + Wml.text(content.head().issuer())
                + "</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>";
    }

    private static String settings() {
        return Wml.HEAD + "<w:settings " + Wml.NAMESPACES + "><w:defaultTabStop w:val=\"720\"/><w:compat>"
                + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
                + "</w:compat></w:settings>";
    }

    private static String header(String content) {
        return Wml.HEAD + "<w:hdr " + Wml.NAMESPACES + ">" + content + "</w:hdr>";
    }

    private static String pageNumber() {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + Part.PAGE_NUMBER.style()
                + "\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    }
}
