package thongsuot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two languages with the same words, no word missing where a page asks for one, none kept that nobody asks for. */
class WordsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][A-Za-z0-9_.-]*)\"");
    private static final Pattern ASKED = Pattern.compile(
            "\\bw(?:ords)?\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]|new MenuEntry\\(\\s*-?\\d+,\\s*\"([^\"]+)\"|"
                    + "new UserMenuEntry\\(\\s*-?\\d+,\\s*\"([^\"]+)\"|Notice\\.(?:done|warning)\\(\\s*\\w+,\\s*\"([^\"]+)\"");
    /** What Spring's binding asks for by the names of its rules. */
    private static final Pattern OF_BINDING = Pattern.compile("[A-Z][A-Za-z]+(\\..*)?|typeMismatch.*");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        Map<String, Properties> bundles = bundles();
        assertThat(bundles).hasSizeGreaterThan(3);
        bundles.forEach((name, words) -> {
            if (!name.endsWith("_en"))
                assertThat(new TreeSet<>(bundles.getOrDefault(name + "_en", new Properties())
                                .stringPropertyNames()))
                        .as(name)
                        .isEqualTo(new TreeSet<>(words.stringPropertyNames()));
        });
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        Map<String, Properties> bundles = bundles();
        List<String> faults = new ArrayList<>();
        bundles.forEach((name, words) -> {
            Properties english = bundles.getOrDefault(name + "_en", new Properties());
            if (!name.endsWith("_en"))
                words.forEach((key, value) -> {
                    String other = english.getProperty(key.toString(), "");
                    if (!arguments(value.toString()).equals(arguments(other))) faults.add(name + ": " + key);
                });
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void everyPatternCanBeFilledIn() throws IOException {
        List<String> faults = new ArrayList<>();
        bundles()
                .forEach((name, words) -> words.forEach((key, value) -> {
                    String text = value.toString();
                    if (!text.contains("{0")) return;
                    try {
                        String filled = new MessageFormat(text, Locale.ROOT)
                                .format(new Object[] {"A", "B", "C", "D", "E", "F"});
                        // A lone apostrophe swallows what follows it.
                        if (filled.contains("{")) faults.add(name + ": " + key + " = " + filled);
                    } catch (IllegalArgumentException e) {
                        faults.add(name + ": " + key + ": " + e.getMessage());
                    }
                }));
        assertThat(faults).isEmpty();
    }

    @Test
    void everyWordThatAPageAsksForIsThere() throws IOException {
        Set<String> keys = keys();
        Set<String> asked = new TreeSet<>();
        for (String source : sources().values())
            ASKED.matcher(source).results().map(WordsTest::firstGroup).forEach(asked::add);
        assertThat(asked).hasSizeGreaterThan(60);
        asked.removeAll(keys);
        assertThat(asked).as("asked for and in no bundle").isEmpty();
    }

    @Test
    void noWordIsKeptThatNobodyAsksFor() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (String source : sources().values())
            LITERAL.matcher(source).results().map(match -> match.group(1)).forEach(literals::add);
        // "error." + status + ".title" asks for all that begins so.
        Set<String> beginnings =
                literals.stream().filter(each -> each.endsWith(".")).collect(Collectors.toSet());
        List<String> unused = keys().stream()
                .filter(key -> !literals.contains(key)
                        && !OF_BINDING.matcher(key).matches()
                        && beginnings.stream().noneMatch(key::startsWith))
                .toList();
        assertThat(unused).as("kept and asked for by nobody").isEmpty();
    }

    @Test
    void everyIconThatAPageShowsIsDrawn() throws IOException {
        String drawn = Files.readString(MAIN.resolve("resources/static/icons.svg"));
        Pattern shown = Pattern.compile("template\\.web\\.icon\\(name = \"([a-z-]+)\"|"
                + "new MenuEntry\\([^;\"]*\"[^\"]*\",\\s*\"[^\"]*\",\\s*\"([a-z-]+)\"");
        Set<String> missing = new TreeSet<>();
        int seen = 0;
        for (String source : sources().values())
            for (MatchResult match : shown.matcher(source).results().toList()) {
                seen++;
                if (!drawn.contains("id=\"" + firstGroup(match) + "\"")) missing.add(firstGroup(match));
            }
        assertThat(seen).isGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    private static String firstGroup(MatchResult match) {
        for (int i = 1; i <= match.groupCount(); i++) if (match.group(i) != null) return match.group(i);
        throw new AssertionError(match.group());
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys() throws IOException {
        return bundles().values().stream()
                .flatMap(words -> words.stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Properties> bundles() throws IOException {
        Map<String, Properties> bundles = new TreeMap<>();
        try (Stream<Path> files = Files.list(MAIN.resolve("resources/messages"))) {
            for (Path file : files.toList()) {
                Properties words = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
                bundles.put(String.valueOf(file.getFileName()).replace(".properties", ""), words);
            }
        }
        return bundles;
    }

    private static Map<Path, String> sources() throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(each ->
                            each.toString().endsWith(".java") || each.toString().endsWith(".jte"))
                    .toList()) sources.put(file, Files.readString(file).replaceAll("(?s)/\\*\\*.*?\\*/", ""));
        }
        return sources;
    }
}
