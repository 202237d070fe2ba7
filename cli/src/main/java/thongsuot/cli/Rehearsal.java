package thongsuot.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import thongsuot.cli.output.Format;
import thongsuot.cli.screen.Screen;

/** What the build runs once so that Java learns which classes a call needs: every command and form, over the sample documents. */
public final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] samples) throws IOException {
        Path folder = Files.createTempDirectory("thongsuot-rehearsal");
        try {
            for (String sample : samples) {
                for (Format format : Format.values()) {
                    play("read", "--format", format.toString(), "-o", folder + "/", sample);
                }
            }
            play(Stream.concat(Stream.of("read"), Stream.of(samples)).toArray(String[]::new));
            play("read", "--explain", samples[0]);
            play("lint", samples[0]);
            play("lint", "--format", "sarif", samples[0]);
            play(Stream.concat(Stream.of("graph"), Stream.of(samples)).toArray(String[]::new));
            play("--help");
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void play(String... words) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        CommandLineTool.run(new Screen(nowhere, nowhere, Set.of(), 0, false), Map.of(), words);
    }
}
