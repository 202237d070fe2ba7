package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbered lists of a document. Lists ({@code w:num}) that share a definition ({@code w:abstractNum}) count on together,
 * unless one says that it starts anew.
 */
final class DocxNumbering {
    private static final int LEVELS = 9;

    private final Map<String, Xml> definitions = new HashMap<>();
    private final Map<String, Xml> lists = new HashMap<>();
    private final Map<String, String> byStyle = new HashMap<>();
    private final Map<String, Numbered> used = new HashMap<>();
    private final Map<String, ListCounters> counters = new HashMap<>();

    /** A list in use: the levels it shows, and the counters it shares. */
    private record Numbered(
            List<ListLevel> levels, List<String> styles, ListCounters counters, Map<Integer, Integer> restarts) {}

    DocxNumbering(@Nullable Xml part) {
        if (part == null) {
            return;
        }
        for (Xml definition : part.all("w:abstractNum")) {
            String id = definition.attribute("w:abstractNumId", "");
            definitions.put(id, definition);
            String style = definition.of("w:styleLink", "w:val");
            if (style != null) {
                byStyle.put(style, id);
            }
        }
        for (Xml list : part.all("w:num")) {
            lists.put(list.attribute("w:numId", ""), list);
        }
    }

    /** Counts a paragraph and gives its label; empty where the list is unknown or shows none. */
    String label(String list, int level) {
        Numbered numbered = numbered(list);
        if (numbered == null || level < 0 || level >= LEVELS) {
            return "";
        }
        Integer start = numbered.restarts().remove(level);
        if (start != null) {
            numbered.counters().restart(level, start);
        }
        return numbered.counters().next(numbered.levels(), level);
    }

    /** The level of {@code list} that belongs to a paragraph style, 0 where none is tied to it. */
    int levelOf(String list, String style) {
        Numbered numbered = numbered(list);
        return numbered == null ? 0 : Math.max(0, numbered.styles().indexOf(style));
    }

    private @Nullable Numbered numbered(String list) {
        Numbered known = used.get(list);
        Xml num = lists.get(list);
        if (known != null || num == null) {
            return known;
        }
        String id = definition(num.of("w:abstractNumId", "w:val"));
        Xml definition = definitions.get(id);
        if (definition == null) {
            return null;
        }
        Numbered fresh = read(num, definition, counters.computeIfAbsent(id, key -> new ListCounters()));
        used.put(list, fresh);
        return fresh;
    }

    /** A definition may only point at a list style, which points at the true one. */
    private String definition(@Nullable String id) {
        Xml definition = definitions.get(id == null ? "" : id);
        String style = definition == null ? null : definition.of("w:numStyleLink", "w:val");
        return style == null ? (id == null ? "" : id) : byStyle.getOrDefault(style, "");
    }

    private static Numbered read(Xml num, Xml definition, ListCounters counters) {
        Xml[] levels = new Xml[LEVELS];
        place(definition, levels);
        Map<Integer, Integer> restarts = new HashMap<>();
        for (Xml override : num.all("w:lvlOverride")) {
            place(override, levels);
            String start = override.of("w:startOverride", "w:val");
            if (start != null) {
                restarts.put(override.number("w:ilvl", 0), Xml.parse(start, 1));
            }
        }
        List<ListLevel> read = new ArrayList<>();
        List<String> styles = new ArrayList<>();
        for (Xml level : levels) {
            read.add(level == null ? ListLevel.PLAIN : level(level));
            String style = level == null ? null : level.of("w:pStyle", "w:val");
            styles.add(style == null ? "" : style);
        }
        return new Numbered(List.copyOf(read), List.copyOf(styles), counters, restarts);
    }

    private static void place(Xml parent, Xml[] levels) {
        for (Xml level : parent.all("w:lvl")) {
            int at = level.number("w:ilvl", 0);
            if (at >= 0 && at < LEVELS) {
                levels[at] = level;
            }
        }
    }

    private static ListLevel level(Xml level) {
        String format = level.of("w:numFmt", "w:val");
        String text = level.of("w:lvlText", "w:val");
        String suffix = level.of("w:suff", "w:val");
        String restart = level.of("w:lvlRestart", "w:val");
        Xml legal = level.child("w:isLgl");
        return new ListLevel(
                NumberFormat.ofWord(format == null ? "decimal" : format),
                text == null ? "" : text,
                Xml.parse(level.of("w:start", "w:val"), 0),
                Xml.parse(restart, -1),
                legal != null && DocxRunProperties.isOn(legal),
                suffix == null || !suffix.equals("nothing"));
    }
}
