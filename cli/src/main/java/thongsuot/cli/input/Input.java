package thongsuot.cli.input;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One document to read.
 *
 * @param shown what the person who called knows it by: the path as given, {@code -} for standard input
 * @param file where it lies; null for standard input
 * @param relative where its result goes below a folder of results: its name, or its path below the folder that was given
 */
public record Input(String shown, @Nullable Path file, Path relative) {
    /** The name for titles and messages. */
    public String name() {
        Path last = relative.getFileName();
        return last == null ? shown : last.toString();
    }
}
