package thongsuot.formats.office;

import java.util.Map;
import thongsuot.formats.UnreadableFileException;

/** Finds the parts of an Office Open XML package by their relations; names are only habit. */
final class DocxPackage {
    private DocxPackage() {}

    static String mainPart(ZipParts parts, String name) throws UnreadableFileException {
        XmlPart relations = parts.xml("_rels/.rels");
        String[] main = {"word/document.xml"};
        if (relations != null) {
            relations.each(element -> element.equals("rel:Relationship"), relation -> {
                if (relation.attribute("Type", "").endsWith("/officeDocument")) {
                    main[0] = resolve("", relation.attribute("Target", ""));
                }
            });
        }
        if (parts.has(main[0]) && !main[0].startsWith("xl/") && !main[0].startsWith("ppt/")) {
            return main[0];
        }
        throw otherType(parts, name);
    }

    private static UnreadableFileException otherType(ZipParts parts, String name) {
        String what = parts.has("xl/workbook.xml")
                ? "bảng tính Excel"
                : parts.has("ppt/presentation.xml")
                        ? "bài trình chiếu PowerPoint"
                        : parts.has("content.xml") ? "tài liệu OpenDocument" : "tệp nén ZIP";
        return Refusals.otherType(name, what, "văn bản Word");
    }

    /** The parts that {@code part} refers to, by id and by the last word of the relation's type; nothing outside the package. */
    static void relations(ZipParts parts, String part, Map<String, String> byId, Map<String, String> byType)
            throws UnreadableFileException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        XmlPart relations = parts.xml(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        if (relations == null) {
            return;
        }
        relations.each(element -> element.equals("rel:Relationship"), relation -> {
            if (!relation.attribute("TargetMode", "").equals("External")) {
                String target = resolve(folder, relation.attribute("Target", ""));
                String type = relation.attribute("Type", "");
                byId.put(relation.attribute("Id", ""), target);
                byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
            }
        });
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            int slash = base.lastIndexOf('/', base.length() - 2);
            base = slash < 0 ? "" : base.substring(0, slash + 1);
        }
        return base + (rest.startsWith("./") ? rest.substring(2) : rest);
    }
}
