package thongsuot.formats.office;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The prefixes that everyone knows the namespaces of office formats by; files may choose others. */
final class Namespaces {
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    // The transitional and the strict form of WordprocessingML differ in nothing that we read.
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel:"),
            Map.entry(ODF + "office:1.0", "office:"),
            Map.entry(ODF + "text:1.0", "text:"),
            Map.entry(ODF + "style:1.0", "style:"),
            Map.entry(ODF + "table:1.0", "table:"),
            Map.entry(ODF + "drawing:1.0", "draw:"),
            Map.entry(ODF + "xsl-fo-compatible:1.0", "fo:"),
            Map.entry(ODF + "manifest:1.0", "manifest:"),
            Map.entry(ODF + "svg-compatible:1.0", "svg:"),
            Map.entry("http://www.w3.org/1999/xlink", "xlink:"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml:"));

    private Namespaces() {}

    /** {@code w:p}; a name without namespace stands alone, one of an unknown namespace under {@code ?:}. */
    static String name(@Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        return PREFIXES.getOrDefault(namespace, "?:").concat(local);
    }
}
