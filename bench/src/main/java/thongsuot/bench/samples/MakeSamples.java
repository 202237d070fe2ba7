package thongsuot.bench.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes {@code samples/*} and {@code samples/gold/*} from {@code samples/make/*.txt}. Needs LibreOffice on the path; the files it
 * makes are committed, so nobody else does.
 *
 * <pre>{@code
 * MakeSamples samples
 * }</pre>
 */
public final class MakeSamples {
    private final Path samples;

    private MakeSamples(Path samples) {
        this.samples = samples;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        MakeSamples maker = new MakeSamples(Path.of(args.length > 0 ? args[0] : "samples"));
        try (Stream<Path> files = Files.list(maker.samples.resolve("make"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            for (Path source : sources) {
                maker.make(SampleSource.read(source));
            }
        }
    }

    private void make(SampleSource source) throws IOException, InterruptedException {
        Path word = Files.createTempDirectory("samples").resolve(source.name() + ".docx");
        WordWriter.write(source, word);
        String[] formats = source.first("files").split(" ");
        for (int i = 0; i < formats.length; i++) {
            write(source, formats[i], word, i == 0 ? source.name() : source.name() + "-ban-" + (i + 1));
        }
        Files.createDirectories(samples.resolve("gold"));
        if (!source.first("gold").isEmpty()) {
            Files.writeString(samples.resolve("gold/" + source.name() + ".json"), GoldWriter.write(source));
        }
        Files.delete(word);
        Files.delete(word.getParent());
    }

    private void write(SampleSource source, String format, Path word, String name)
            throws IOException, InterruptedException {
        Path target =
                samples.resolve(name + "." + (format.contains(".") ? "txt" : format.equals("scan") ? "pdf" : format));
        switch (format) {
            case "docx" -> Files.write(target, Files.readAllBytes(word));
            case "txt" -> Files.writeString(target, TextWriter.plain(source));
            case "tcvn3.txt" -> Files.write(target, OldEncodings.tcvn3(TextWriter.plain(source)));
            case "vni.txt" -> Files.write(target, OldEncodings.vni(TextWriter.plain(source)));
            case "1258.txt" -> Files.write(target, OldEncodings.windows1258(TextWriter.plain(source)));
            case "md" -> Files.writeString(target, TextWriter.markdown(source), StandardCharsets.UTF_8);
            case "html" -> Files.writeString(target, TextWriter.html(source), StandardCharsets.UTF_8);
            case "scan" -> {
                Path printed = Files.createTempFile("printed", ".pdf");
                Office.convert(word, "pdf", printed);
                Office.scan(printed, target);
                Files.delete(printed);
            }
            default -> Office.convert(word, format, target);
        }
    }
}
