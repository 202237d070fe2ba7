package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument text: how runs look, which lists count how, where pages break and tables have lines. */
final class OdtStyles {
    private static final int LONGEST_CHAIN = 30;

    private final Map<String, Xml> styles = new HashMap<>();
    private final Map<String, Xml> defaults = new HashMap<>();
    private final Map<String, List<ListLevel>> lists = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();
    private final List<Xml> headers = new ArrayList<>();
    private @Nullable Xml outline;

    static boolean isStyle(String element) {
        return switch (element) {
            case "style:style",
                    "style:default-style",
                    "text:list-style",
                    "text:outline-style",
                    "style:font-face",
                    "style:header",
                    "style:header-first" -> true;
            default -> false;
        };
    }

    void add(Xml element) {
        String name = element.attribute("style:name", "");
        switch (element.name()) {
            case "style:style" -> styles.put(element.attribute("style:family", "") + "/" + name, element);
            case "style:default-style" -> defaults.put(element.attribute("style:family", ""), element);
            case "text:list-style" -> lists.put(name, levels(element));
            case "text:outline-style" -> outline = element;
            case "style:font-face" ->
                fonts.put(name, element.attribute("svg:font-family", name).replace("'", ""));
            case "style:header-first" -> headers.addFirst(element);
            default -> headers.add(element);
        }
    }

    List<Xml> headers() {
        return headers;
    }

    List<ListLevel> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    List<ListLevel> outline() {
        return outline == null ? List.of() : levels(outline);
    }

    /** The list style that a paragraph style brings; empty where it brings none. */
    String listOf(String paragraphStyle) {
        for (Xml style : chain("paragraph", paragraphStyle)) {
            String list = style.attribute("style:list-style-name");
            if (list != null) {
                return list;
            }
        }
        return "";
    }

    boolean breaksPageBefore(String paragraphStyle) {
        for (Xml style : chain("paragraph", paragraphStyle)) {
            String master = style.attribute("style:master-page-name", "");
            String before = style.of("style:paragraph-properties", "fo:break-before");
            if (before != null || !master.isEmpty()) {
                return "page".equals(before) || !master.isEmpty();
            }
        }
        return false;
    }

    boolean breaksPageAfter(String paragraphStyle) {
        for (Xml style : chain("paragraph", paragraphStyle)) {
            String after = style.of("style:paragraph-properties", "fo:break-after");
            if (after != null) {
                return after.equals("page");
            }
        }
        return false;
    }

    /** How text of style {@code text} looks in a paragraph of style {@code paragraph}. */
    Look look(String paragraph, String text) {
        return looks.computeIfAbsent(paragraph + "/" + text, key -> {
            List<Xml> from = new ArrayList<>(chain("text", text));
            from.addAll(chain("paragraph", paragraph));
            Xml base = defaults.get("paragraph");
            if (base != null) {
                from.add(base);
            }
            return new Look(
                    LegacyFont.named(font(from)),
                    first(from, "fo:text-transform").equals("uppercase")
                            || first(from, "fo:font-variant").equals("small-caps"),
                    isRaised(first(from, "style:text-position")),
                    first(from, "text:display").equals("none"));
        });
    }

    /** {@code super 58%}, {@code 33% 58%}. */
    private static boolean isRaised(String position) {
        return position.startsWith("super") || (!position.isEmpty() && Xml.parse(position.split("%")[0], 0) > 5);
    }

    private String font(List<Xml> from) {
        for (Xml style : from) {
            Xml properties = style.child("style:text-properties");
            String named = properties == null ? null : properties.attribute("style:font-name");
            String family = properties == null ? null : properties.attribute("fo:font-family");
            if (named != null) {
                return fonts.getOrDefault(named, named);
            }
            if (family != null) {
                return family.replace("'", "");
            }
        }
        return "";
    }

    private static String first(List<Xml> from, String attribute) {
        for (Xml style : from) {
            String value = style.of("style:text-properties", attribute);
            if (value != null) {
                return value;
            }
        }
        return "";
    }

    @Nullable
    Xml cellProperties(String cellStyle) {
        Xml style = styles.get("table-cell/" + cellStyle);
        return style == null ? null : style.child("style:table-cell-properties");
    }

    private List<Xml> chain(String family, String name) {
        List<Xml> chain = new ArrayList<>();
        String at = name;
        while (at != null && !at.isEmpty() && chain.size() < LONGEST_CHAIN) {
            Xml style = styles.get(family + "/" + at);
            if (style == null) {
                break;
            }
            chain.add(style);
            at = style.attribute("style:parent-style-name");
        }
        return chain;
    }

    private static List<ListLevel> levels(Xml style) {
        List<ListLevel> levels = new ArrayList<>();
        for (Xml level : style.children()) {
            int at = level.number("text:level", 0);
            if (at < 1 || at > 10) {
                continue;
            }
            while (levels.size() < at) {
                levels.add(ListLevel.PLAIN);
            }
            levels.set(at - 1, OdtListLevels.level(level, at));
        }
        return levels;
    }
}
