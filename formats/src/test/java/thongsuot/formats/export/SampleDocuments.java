package thongsuot.formats.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import thongsuot.formats.DocumentFiles;
import thongsuot.formats.UnreadableFileException;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;

/** The documents in {@code samples}, as people would hand them in. */
final class SampleDocuments {
    private SampleDocuments() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../samples"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static Reading reading(Path document) throws UnreadableFileException {
        return DocumentReader.standard().read(DocumentFiles.open(document));
    }
}
