package thongsuot.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.cli.input.Input;
import thongsuot.cli.input.Inputs;

/** Where results go. */
public sealed interface Target {
    /** One after another, in the order of the inputs. */
    record Stdout() implements Target {}

    /** The one result to one file. */
    record OneFile(Path file) implements Target {}

    /** A file for each input. */
    record Folder(Path folder, Map<Input, Path> files) implements Target {}

    /** No target can be made of what was asked; {@code key} names the sentence that says why. */
    final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final String key;

        Refused(String key, String detail) {
            super(detail);
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** @param wished the value of {@code -o}; null where none was given */
    static Target of(@Nullable String wished, Inputs inputs, Format format) throws Refused {
        if (wished == null) {
            return new Stdout();
        }
        Path path = Path.of(wished);
        boolean folder = inputs.several() || wished.endsWith("/") || wished.endsWith("\\") || Files.isDirectory(path);
        return folder ? folder(path, inputs.documents(), format) : new OneFile(oneFile(path, inputs.documents()));
    }

    private static Target folder(Path path, List<Input> inputs, Format format) throws Refused {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Refused("error.folder-is-file", path.toString());
        }
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new Refused("error.folder-closed", path.toString());
        }
        return new Folder(path, OutputNames.of(inputs, path, format.ending()));
    }

    /** {@code path}, if its folder is there and it is none of the documents being read. */
    static Path oneFile(Path path, List<Input> inputs) throws Refused {
        if (Files.isDirectory(path)) {
            throw new Refused("error.file-is-folder", path.toString());
        }
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new Refused("error.no-folder", parent.toString());
        }
        for (Input input : inputs) {
            if (same(input.file(), path)) {
                throw new Refused("error.overwrites-input", path.toString());
            }
        }
        return path;
    }

    private static boolean same(@Nullable Path input, Path output) {
        try {
            return input != null && Files.exists(input) && Files.exists(output) && Files.isSameFile(input, output);
        } catch (IOException e) {
            return false;
        }
    }
}
