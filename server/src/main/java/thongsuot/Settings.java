package thongsuot;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import thongsuot.database.Database;
import thongsuot.database.DatabaseAddress;

/**
 * All that can be set, from {@code thongsuot.conf} in the folder of data and from the environment, which wins. Each setting {@code a.b}
 * is {@code THONGSUOT_A_B} in the environment; docs/configuration.md lists them.
 */
public record Settings(Path data, Map<String, String> values) {

    static final String FILE = "thongsuot.conf";

    /**
     * @param data the folder of data; it need not exist yet
     * @throws IOException if the file is there and can't be read
     * @throws WrongSettingException if one of them can't be meant
     */
    public static Settings load(Path data, Map<String, String> environment, Map<String, String> options)
            throws IOException {
        Map<String, String> values = new HashMap<>();
        read(data.resolve(FILE))
                .forEach((key, value) ->
                        values.put(key.toString(), value.toString().strip()));
        environment.forEach((name, value) -> {
            if (name.startsWith("THONGSUOT_"))
                values.put(
                        name.substring("THONGSUOT_".length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'),
                        value);
            if (name.equals("DATABASE_URL")) values.put("database.url", value);
        });
        values.putAll(options);
        // A variable that is there without a value says nothing.
        values.values().removeIf(String::isBlank);
        SettingRules.check(values);
        return new Settings(data, Map.copyOf(values));
    }

    private static Properties read(Path file) throws IOException {
        Properties read = new Properties();
        if (!Files.exists(file)) return read;
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
            return read;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new WrongSettingException(file.toString(), WrongSettingException.Rule.FILE, List.of());
        }
    }

    /** Where the database is, if it is not the one that the program brings along. */
    public @Nullable DatabaseAddress database() {
        String url = values.get("database.url");
        return url == null || url.isBlank() ? null : DatabaseAddress.parse(url);
    }

    public String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    Map<String, Object> forSpring(Database database) {
        Map<String, Object> all = new HashMap<>();
        values.forEach((name, value) -> all.put("thongsuot." + name, value));
        // Nobody who only looks at the demonstration should have to enrol a second factor first.
        if (get("demo", "").equals("true")) all.putIfAbsent("thongsuot.second.factor", "nobody");
        all.put("spring.datasource.url", database.application().url());
        all.put("spring.datasource.username", database.application().user());
        all.put("spring.datasource.password", database.application().password());
        all.put("server.port", get("port", "8080"));
        all.put("server.address", get("address", "127.0.0.1"));
        all.put("thongsuot.data", data.toString());
        return all;
    }

    /** Names only: values may be secrets. */
    @Override
    public String toString() {
        return "settings " + values.keySet() + " of " + data;
    }
}
