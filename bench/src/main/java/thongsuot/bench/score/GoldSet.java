package thongsuot.bench.score;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import thongsuot.formats.DocumentFiles;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.export.JsonExport;
import thongsuot.reader.DocumentReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gold readings and the documents that they belong to: {@code gold/NAME.json} is the reading of {@code NAME.*} in one of the
 * document folders.
 *
 * @param name a short name for tables
 * @param gold the folder of gold readings
 * @param documents the folders of documents, the first that has the name wins
 */
public record GoldSet(String name, Path gold, List<Path> documents) {
    private static final JsonMapper JSON = new JsonMapper();

    public GoldSet {
        documents = List.copyOf(documents);
    }

    /** A gold reading and its document. */
    public record Pair(Path gold, Path document) {
        /** The reading of the document as the command would write it, scored from its own JSON. */
        public String read() throws UnreadableFileException {
            StringWriter json = new StringWriter();
            JsonExport.write(DocumentReader.standard().read(DocumentFiles.open(document)), json);
            return json.toString();
        }

        /** Scores the reading under the gold reading's name. A document that can't be opened has no fact. */
        public void addTo(Score score) throws IOException {
            String reading;
            try {
                reading = read();
            } catch (UnreadableFileException e) {
                reading = "{}";
            }
            Facts wanted = Facts.of(JSON.readTree(Files.readString(gold)));
            score.add(stem(gold), wanted, Facts.of(JSON.readTree(reading)));
        }
    }

    /** Reads and scores every document of the set. */
    public Score score() throws IOException {
        Score score = new Score();
        for (Pair pair : pairs()) {
            pair.addTo(score);
        }
        return score;
    }

    /** The gold readings whose documents are there. */
    public List<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (Path reading : files(gold)) {
            if (reading.toString().endsWith(".json")) {
                Stream<Path> candidates = documents.stream().flatMap(folder -> files(folder).stream());
                candidates
                        .filter(file -> stem(file).equals(stem(reading)))
                        .findFirst()
                        .ifPresent(document -> pairs.add(new Pair(reading, document)));
            }
        }
        return pairs;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
