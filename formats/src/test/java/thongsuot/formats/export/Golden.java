package thongsuot.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of expected output beside the tests. {@code -Dgolden.write=true} writes them anew, to be read before they are kept. */
final class Golden {
    private Golden() {}

    static void compare(String name, String actual) throws IOException {
        Path file = Path.of("src/test/resources/golden", name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, actual);
        }
        assertThat(actual.lines()).containsExactlyElementsOf(Files.readAllLines(file));
    }
}
