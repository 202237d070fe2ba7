package thongsuot.formats.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The styles of a document, each with all that it inherits. */
final class DocxStyles {
    private static final int LONGEST_CHAIN = 30;

    private final Map<String, Xml> styles = new HashMap<>();
    private final Map<String, DocxRunProperties> resolved = new HashMap<>();
    private final DocxTheme theme;
    private DocxRunProperties defaults = DocxRunProperties.NOTHING;
    private String normal = "";

    DocxStyles(@Nullable Xml part, DocxTheme theme) {
        this.theme = theme;
        if (part == null) {
            return;
        }
        defaults = DocxRunProperties.of(part.at("w:docDefaults", "w:rPrDefault", "w:rPr"), theme);
        for (Xml style : part.all("w:style")) {
            String id = style.attribute("w:styleId", "");
            styles.putIfAbsent(id, style);
            String isDefault = style.attribute("w:default", "0");
            if (style.attribute("w:type", "").equals("paragraph")
                    && (isDefault.equals("1") || isDefault.equals("true"))) {
                normal = id;
            }
        }
    }

    DocxTheme theme() {
        return theme;
    }

    /** How a run without properties of its own looks in a paragraph of style {@code id}. */
    DocxRunProperties paragraph(@Nullable String id) {
        return chain(id == null || !styles.containsKey(id) ? normal : id).over(defaults);
    }

    /** What a character style says, and nothing of what lies below it. */
    DocxRunProperties character(@Nullable String id) {
        return id == null ? DocxRunProperties.NOTHING : chain(id);
    }

    /** The numbering that a paragraph style brings: {@code w:numPr}, and the style that says it. */
    Optional<Map.Entry<String, Xml>> numbering(@Nullable String id) {
        String at = id == null ? normal : id;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Xml style = styles.get(at);
            if (style == null) {
                return Optional.empty();
            }
            Xml numbering = style.at("w:pPr", "w:numPr");
            if (numbering != null) {
                return Optional.of(Map.entry(at, numbering));
            }
            String base = style.of("w:basedOn", "w:val");
            if (base == null) {
                return Optional.empty();
            }
            at = base;
        }
        return Optional.empty();
    }

    /** Whether {@code id} is a line of a table of contents. */
    boolean isContents(@Nullable String id) {
        Xml style = id == null ? null : styles.get(id);
        String name = style == null ? null : style.of("w:name", "w:val");
        return name != null && name.toLowerCase(Locale.ROOT).matches("toc ?\\d");
    }

    /** The first {@code w:tblBorders} from style {@code id} downwards. */
    @Nullable
    Xml tableBorders(@Nullable String id) {
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            Xml style = styles.get(at);
            Xml borders = style == null ? null : style.at("w:tblPr", "w:tblBorders");
            if (borders != null) {
                return borders;
            }
            at = style == null ? null : style.of("w:basedOn", "w:val");
        }
        return null;
    }

    private DocxRunProperties chain(String id) {
        DocxRunProperties known = resolved.get(id);
        if (known != null) {
            return known;
        }
        DocxRunProperties properties = DocxRunProperties.NOTHING;
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            Xml style = styles.get(at);
            if (style == null) {
                break;
            }
            properties = properties.over(DocxRunProperties.of(style.child("w:rPr"), theme));
            at = style.of("w:basedOn", "w:val");
        }
        resolved.put(id, properties);
        return properties;
    }
}
