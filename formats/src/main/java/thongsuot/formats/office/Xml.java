package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element: {@code w:p} with its attributes and children, under the prefix that everyone knows its namespace by.
 *
 * <p>Words between elements are children named {@code #text}.
 */
final class Xml {
    static final String TEXT = "#text";

    private final String name;
    private final Map<String, String> attributes;
    private final List<Xml> children = new ArrayList<>(4);
    private final String text;

    private Xml(String name, Map<String, String> attributes, String text) {
        this.name = name;
        this.attributes = attributes;
        this.text = text;
    }

    static Xml element(String name, Map<String, String> attributes) {
        return new Xml(name, attributes.isEmpty() ? Map.of() : new HashMap<>(attributes), "");
    }

    static Xml text(String text) {
        return new Xml(TEXT, Map.of(), text);
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    List<Xml> children() {
        return children;
    }

    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    String attribute(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    int number(String attribute, int otherwise) {
        return parse(attributes.get(attribute), otherwise);
    }

    @Nullable
    Xml child(String child) {
        for (Xml each : children) {
            if (each.name.equals(child)) {
                return each;
            }
        }
        return null;
    }

    List<Xml> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    /** The grandchild at the end of {@code path}; null where a step is missing. */
    @Nullable
    Xml at(String... path) {
        Xml here = this;
        for (String step : path) {
            here = here == null ? null : here.child(step);
        }
        return here;
    }

    /** The attribute of the child {@code child}; null where either is missing. */
    @Nullable
    String of(String child, String attribute) {
        Xml found = child(child);
        return found == null ? null : found.attribute(attribute);
    }

    /** All words within, in order. */
    String words() {
        StringBuilder out = new StringBuilder(text);
        for (Xml child : children) {
            out.append(child.words());
        }
        return out.toString();
    }

    static int parse(@Nullable String number, int otherwise) {
        if (number == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(number.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
