package thongsuot.demo;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import thongsuot.formats.DocumentFiles;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.export.HtmlExport;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;

/** The sample documents beside the program, read when somebody first asks for them. */
@Component
@ConditionalOnProperty("thongsuot.demo")
class SampleDocuments {

    private final Path folder;
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    SampleDocuments(@Value("${thongsuot.home:}") String home) {
        this.folder = Path.of(home, "samples");
    }

    /** Their names, sorted, one a document although some lie there in several formats; empty where the program runs without its repository. */
    List<String> names() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith(".") && !name.contains("-ban-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a document says; empty for a name that is not one of them, or a scan where no OCR is installed. */
    Optional<Reading> reading(String name) {
        if (!names().contains(name)) return Optional.empty();
        try {
            Reading known = readings.get(name);
            if (known == null) {
                known = DocumentReader.standard().read(DocumentFiles.open(folder.resolve(name)));
                readings.put(name, known);
            }
            return Optional.of(known);
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    /** The document beside its facts, as a page of its own. */
    Optional<String> page(String name) {
        return reading(name).map(reading -> {
            StringWriter page = new StringWriter();
            try {
                HtmlExport.write(reading, name, page);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return page.toString();
        });
    }
}
