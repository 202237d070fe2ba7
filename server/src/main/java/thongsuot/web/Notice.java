package thongsuot.web;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A line about what was just done, shown once on the next page.
 *
 * @param kind how it looks and is read out
 * @param key the key of its words
 * @param arguments what the words need
 */
public record Notice(Kind kind, String key, java.util.List<String> arguments) implements java.io.Serializable {

    /** Colour is never all that tells them apart: each has its icon and its word. */
    public enum Kind {
        DONE,
        WARNING,
        REFUSED
    }

    /** The name it has among the flash attributes. */
    public static final String ATTRIBUTE = "notice";

    public static void done(RedirectAttributes next, String key, Object... arguments) {
        add(next, Kind.DONE, key, arguments);
    }

    public static void warning(RedirectAttributes next, String key, Object... arguments) {
        add(next, Kind.WARNING, key, arguments);
    }

    private static void add(RedirectAttributes next, Kind kind, String key, Object... arguments) {
        next.addFlashAttribute(
                ATTRIBUTE,
                new Notice(
                        kind,
                        key,
                        java.util.Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    String[] array() {
        return arguments.toArray(String[]::new);
    }
}
