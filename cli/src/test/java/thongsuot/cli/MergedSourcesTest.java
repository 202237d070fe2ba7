package thongsuot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that no compiler reads, such as settings and words, can carry the marks of a merge for days. */
final class MergedSourcesTest {

    private static final Set<String> WRITTEN =
            Set.of("java", "jte", "properties", "sql", "md", "xml", "css", "js", "txt", "json", "yaml", "sh");
    private static final Pattern MARK = Pattern.compile("(?m)^(?:<{7}|>{7}|\\|{7}) ");

    @Test
    void noFileCarriesTheMarksOfAMerge() throws IOException {
        List<Path> files = written();
        assertThat(files).hasSizeGreaterThan(1000);
        assertThat(files)
                .filteredOn(file -> MARK.matcher(text(file)).find())
                .as("files between two versions")
                .isEmpty();
    }

    private static List<Path> written() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.root())) {
            return files.filter(file -> WRITTEN.contains(ending(file)) && !made(file))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    private static boolean made(Path file) {
        String path = Repository.root().relativize(file).toString();
        return path.startsWith(".") || path.contains("target/") || path.contains("node_modules/");
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
