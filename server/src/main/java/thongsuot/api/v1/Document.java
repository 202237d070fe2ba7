package thongsuot.api.v1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import thongsuot.api.door.Json;

/** The document that describes the addresses: written by hand as {@code api/openapi.yaml}, served as JSON, shown as a table. */
@Component
public class Document {

    private static final Set<String> METHODS = Set.of("get", "post");

    private final String json;
    private final List<Address> addresses;

    Document(Json json) {
        Map<?, ?> read = read();
        this.json = json.write(read);
        this.addresses = addresses(read);
    }

    /**
     * One address and what it does.
     *
     * @param group the tag it stands under
     */
    public record Address(String group, String method, String path, String summary) {}

    String json() {
        return json;
    }

    List<Address> addresses() {
        return addresses;
    }

    private static Map<?, ?> read() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(200);
        try (InputStream in = Document.class.getResourceAsStream("/api/openapi.yaml")) {
            return new Yaml(new SafeConstructor(options)).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Address> addresses(Map<?, ?> read) {
        List<Address> all = new ArrayList<>();
        map(read.get("paths"))
                .forEach((path, item) -> map(item).forEach((method, operation) -> {
                    if (METHODS.contains(String.valueOf(method)))
                        all.add(new Address(
                                group(map(operation).get("tags")),
                                String.valueOf(method).toUpperCase(Locale.ROOT),
                                "/api/v1" + path,
                                String.valueOf(map(operation).get("summary"))));
                }));
        return List.copyOf(all);
    }

    private static String group(@Nullable Object tags) {
        if (tags instanceof List<?> list && !list.isEmpty()) return String.valueOf(list.getFirst());
        throw new IllegalStateException("an operation of api/openapi.yaml has no tag");
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) return map;
        throw new IllegalStateException("no object in api/openapi.yaml where one must be: " + value);
    }
}
