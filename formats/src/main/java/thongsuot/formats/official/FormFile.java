package thongsuot.formats.official;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentKind;

/** Reads {@code state-2020.properties}: {@code name = value | where the regulation says so}. */
final class FormFile {
    private final String id;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();

    private FormFile(String id) {
        this.id = id;
    }

    /** @throws IllegalStateException where the file lacks something: it is part of the program, so this is a bug */
    static OfficialForm read(String id) {
        FormFile file = new FormFile(id);
        file.take(id);
        try {
            return file.form();
        } catch (RuntimeException e) {
            throw new IllegalStateException("form " + id + ": " + e.getMessage(), e);
        }
    }

    private void take(String name) {
        Properties properties = load(name);
        String like = properties.getProperty("like");
        if (like != null) {
            take(like);
            values.remove("last");
        }
        for (String key : properties.stringPropertyNames()) {
            String[] sides = properties.getProperty(key).split(" *\\| *", 2);
            values.put(key, sides[0].strip());
            if (sides.length > 1) {
                sources.put(key, sides[1].strip());
            }
        }
    }

    static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream file = FormFile.class.getResourceAsStream(name + ".properties")) {
            if (file == null) {
                throw new IllegalStateException("no form " + name);
            }
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private OfficialForm form() {
        String last = values.get("last");
        return new OfficialForm(
                id,
                DocumentSystem.valueOf(value("system")),
                value("name"),
                LocalDate.parse(value("from")),
                last == null ? null : LocalDate.parse(last),
                page(),
                looks(),
                values,
                kinds(),
                sources);
    }

    private String value(String key) {
        @Nullable String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("“" + key + "” is missing");
        }
        return value;
    }

    private double[] numbers(String key) {
        String[] words = value(key).split(" +");
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Double.parseDouble(words[i]);
        }
        return numbers;
    }

    private PageSetup page() {
        double[] margins = numbers("page.margins");
        double[] head = numbers("head.columns");
        double[] closing = numbers("closing.columns");
        return new PageSetup(
                margins[0],
                margins[1],
                margins[2],
                margins[3],
                numbers("page.header")[0],
                head[0],
                head[1],
                closing[0],
                closing[1]);
    }

    private Map<Part, Look> looks() {
        Map<Part, Look> looks = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            looks.put(part, LookReader.read(value("part." + part.key())));
        }
        return looks;
    }

    private Map<DocumentKind, String> kinds() {
        Map<DocumentKind, String> kinds = new EnumMap<>(DocumentKind.class);
        for (String entry : value("kinds").split(" *, *")) {
            String[] sides = entry.split(" ");
            kinds.put(DocumentKind.valueOf(sides[0]), sides[1]);
        }
        return kinds;
    }
}
