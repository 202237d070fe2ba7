package thongsuot.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import thongsuot.cli.batch.Outcome;
import thongsuot.cli.input.Input;
import thongsuot.cli.output.WholeFile;

/** A result to its file, or one line about why not. */
final class Writing {
    private Writing() {}

    static Outcome to(Path file, Input input, Desk desk, WholeFile.Content content) {
        try {
            write(file, content);
            return new Outcome.Written(input);
        } catch (IOException e) {
            return new Outcome.Failed(input, sentence(file, desk, e));
        }
    }

    static void write(Path file, WholeFile.Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        WholeFile.write(file, content);
    }

    static String sentence(Path file, Desk desk, IOException e) {
        if (e instanceof AccessDeniedException) {
            return desk.say("error.write-denied", file);
        }
        String why = e instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : String.valueOf(e.getMessage());
        return desk.say("error.write", file, why);
    }
}
