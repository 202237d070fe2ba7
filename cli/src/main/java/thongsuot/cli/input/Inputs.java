package thongsuot.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The documents that a call names, in its order; a folder stands for all documents below it, sorted by path.
 *
 * @param several whether the call asked for more than one document: two names, or a folder however little is in it
 */
public record Inputs(List<Input> documents, boolean several) {
    public static final String STANDARD_INPUT = "-";

    public Inputs {
        documents = List.copyOf(documents);
    }

    /** @param troubled hears of folders that could not be walked, or hold nothing */
    public static Inputs of(List<String> names, Consumer<Trouble> troubled) {
        List<Input> found = new ArrayList<>();
        boolean folder = false;
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                found.add(new Input(name, null, Path.of("stdin")));
                continue;
            }
            try {
                Path path = Path.of(name);
                folder |= Files.isDirectory(path);
                add(path, name, found, troubled);
            } catch (InvalidPathException e) {
                troubled.accept(new Trouble(name, Trouble.Kind.NO_NAME));
            }
        }
        return new Inputs(found, folder || names.size() > 1);
    }

    private static void add(Path path, String name, List<Input> found, Consumer<Trouble> troubled) {
        if (!Files.isDirectory(path)) {
            Path last = path.getFileName();
            found.add(new Input(name, path, last == null ? path : last));
            return;
        }
        try {
            List<Path> below = Folder.documents(path, troubled);
            if (below.isEmpty()) {
                troubled.accept(new Trouble(name, Trouble.Kind.NOTHING_IN_FOLDER));
            }
            below.forEach(file -> found.add(new Input(file.toString(), file, path.relativize(file))));
        } catch (IOException e) {
            troubled.accept(new Trouble(name, Trouble.Kind.CLOSED_FOLDER));
        }
    }
}
