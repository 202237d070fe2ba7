package thongsuot.cli.output;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import thongsuot.cli.input.Input;

/**
 * Which file each input's result goes to: {@code plan.docx} to {@code plan.json}, a second {@code plan.pdf} to {@code plan (2).json}.
 * Depends only on the names, in their order, so that the same call writes the same files. No input is ever overwritten.
 */
final class OutputNames {
    private final Path folder;
    private final String ending;
    private final Set<String> taken = new HashSet<>();

    private OutputNames(Path folder, String ending) {
        this.folder = folder;
        this.ending = ending;
    }

    static Map<Input, Path> of(List<Input> inputs, Path folder, String ending) {
        OutputNames names = new OutputNames(folder, ending);
        for (Input input : inputs) {
            if (input.file() != null) {
                names.taken.add(key(input.file()));
            }
        }
        Map<Input, Path> files = new LinkedHashMap<>();
        inputs.forEach(input -> files.put(input, names.next(input.relative())));
        return files;
    }

    private Path next(Path relative) {
        String name = relative.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        Path free = folder.resolve(relative).resolveSibling(stem + "." + ending);
        for (int n = 2; !taken.add(key(free)); n++) {
            free = folder.resolve(relative).resolveSibling(stem + " (" + n + ")." + ending);
        }
        return free;
    }

    /** One key for what a file system may hold for one file: case and Unicode form differ from system to system. */
    private static String key(Path file) {
        Path real = file.toAbsolutePath().normalize();
        try {
            Path parent = real.getParent();
            if (parent != null) {
                real = parent.toRealPath().resolve(real.getFileName());
            }
            real = real.toRealPath();
        } catch (IOException e) {
            // Not there yet: its name is all there is.
            real = real.normalize();
        }
        return Normalizer.normalize(real.toString(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
