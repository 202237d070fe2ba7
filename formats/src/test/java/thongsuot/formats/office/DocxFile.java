package thongsuot.formats.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds Word files for tests from pieces of their XML. */
final class DocxFile {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String NAMESPACES = W
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();

    /** A document whose body is {@code body}. */
    static DocxFile of(String body) {
        DocxFile file = new DocxFile();
        return file.raw("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    }

    /** {@code <w:p>} with one run. */
    static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** A paragraph of list {@code list}. */
    static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
                        .formatted(level, list)
                + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, more, text);
    }

    DocxFile numbering(String content) {
        return part("numbering", content);
    }

    DocxFile styles(String content) {
        return part("styles", content);
    }

    DocxFile footnotes(String content) {
        return part("footnotes", content);
    }

    DocxFile endnotes(String content) {
        return part("endnotes", content);
    }

    /** A header with the relation id {@code id}. */
    DocxFile header(String id, String content) {
        relations.append("<Relationship Id=\"%s\" Type=\"%sheader\" Target=\"%s.xml\"/>".formatted(id, RELATION, id));
        types.append(type(id, "header"));
        return raw("word/" + id + ".xml", root("hdr", content));
    }

    DocxFile raw(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        raw(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + type("document", "document.main")
                        + types
                        + "</Types>");
        parts.putIfAbsent(
                "_rels/.rels",
                relationships("<Relationship Id=\"r1\" Type=\"" + RELATION
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        parts.putIfAbsent("word/_rels/document.xml.rels", relationships(relations.toString()));
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private DocxFile part(String name, String content) {
        relations.append(
                "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s.xml\"/>".formatted(name, RELATION + name, name));
        types.append(type(name, name));
        return raw("word/" + name + ".xml", root(name, content));
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>"
                .formatted(part, type);
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static String root(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name + " " + NAMESPACES + ">" + content + "</w:" + name
                + ">";
    }
}
