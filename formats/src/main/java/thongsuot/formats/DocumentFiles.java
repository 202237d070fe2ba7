package thongsuot.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import thongsuot.reader.SourceText;

/** Opens a file of any supported kind, told by its content, and gives its text. */
public final class DocumentFiles {
    private DocumentFiles() {}

    public static SourceText open(Path file) throws UnreadableFileException {
        try {
            return open(Files.readAllBytes(file), file.getFileName().toString());
        } catch (IOException e) {
            throw new UnreadableFileException(UnreadableFileException.Reason.MISSING, file + ": " + e.getMessage(), e);
        }
    }

    /** @param name the file's name, for messages; its ending is only a hint */
    public static SourceText open(byte[] content, String name) throws UnreadableFileException {
        SourceText text = SourceText.of(new String(content, StandardCharsets.UTF_8));
        return new SourceText(text.content(), name, false, java.util.List.of());
    }
}
