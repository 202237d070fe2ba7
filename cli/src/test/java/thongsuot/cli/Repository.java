package thongsuot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The repository around the tests. */
final class Repository {
    private Repository() {}

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("thongsuot"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException(
                        "not below the repository: " + Path.of("").toAbsolutePath());
            }
        }
        return folder;
    }

    /** The first sample document of this kind of file. */
    static Path sample(String ending) throws IOException {
        try (Stream<Path> files = Files.list(root().resolve("samples"))) {
            return files.filter(file -> file.toString().endsWith("." + ending))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
