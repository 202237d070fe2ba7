package thongsuot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import thongsuot.cli.screen.Screen;
import thongsuot.cli.words.Words;
import thongsuot.formats.UnreadableFileException;

/** Everything that the command can say, it can say in both languages. */
final class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesHaveTheSameKeysAndTheSamePlacesForDetails() throws IOException {
        Properties vietnamese = properties("words.properties");
        Properties english = properties("words_en.properties");
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet()).hasSizeGreaterThan(80);
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(vietnamese.getProperty(key)));
            assertThat(vietnamese.getProperty(key) + english.getProperty(key))
                    .as("%s: a quote would eat the braces behind it", key)
                    .doesNotContain("'");
        }
    }

    @Test
    void everyCommandAndOptionIsDescribedInBothLanguages() throws IOException {
        for (String language : Words.LANGUAGES) {
            List<String> silent = new ArrayList<>();
            OutputStream nowhere = OutputStream.nullOutputStream();
            Screen screen = new Screen(nowhere, nowhere, Set.of(), 0, false);
            look(CommandLineTool.of(new Desk(screen, Words.in(language), Map.of())), silent);
            assertThat(silent).as(language).isEmpty();
        }
    }

    @Test
    void everyReasonWhyAFileCannotBeReadHasItsSentence() {
        for (UnreadableFileException.Reason reason : UnreadableFileException.Reason.values()) {
            assertThat(Words.in("en").say("unreadable." + reason, "plan.docx")).startsWith("plan.docx: ");
        }
    }

    private static void look(CommandLine command, List<String> silent) {
        if (command.getCommandSpec().usageMessage().description().length == 0) {
            silent.add(command.getCommandName());
        }
        command.getCommandSpec().args().stream()
                .filter(arg -> arg.description().length == 0)
                .forEach(arg -> silent.add(command.getCommandName() + " " + arg.paramLabel()));
        command.getSubcommands().values().forEach(below -> look(below, silent));
    }

    private static Set<String> places(String words) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(words).results().forEach(found -> places.add(found.group()));
        return places;
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = WordsTest.class.getResourceAsStream("/thongsuot/cli/words/" + name);
                Reader reader = new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
