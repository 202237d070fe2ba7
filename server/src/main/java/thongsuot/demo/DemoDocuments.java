package thongsuot.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import thongsuot.documents.Direction;
import thongsuot.documents.Numbers;
import thongsuot.documents.Uploads;
import thongsuot.organisation.Line;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;

/** What stands in the register of the invented province: the sample documents, and plans of communes that answer one of them. */
@Component
class DemoDocuments {

    private static final int PLANS = 27;

    private final Uploads uploads;
    private final Numbers numbers;
    private final Units units;
    private final Clock clock;
    private final Path samples;

    DemoDocuments(
            Uploads uploads, Numbers numbers, Units units, Clock clock, @Value("${thongsuot.home:}") String home) {
        this.uploads = uploads;
        this.numbers = numbers;
        this.units = units;
        this.clock = clock;
        this.samples = Path.of(home, "samples");
    }

    /** They are read in the background once the province stands. */
    void fill(UnitId committee) {
        numbers.term(committee, "2025-2030", LocalDate.of(2025, 10, 1), "Dữ liệu trình diễn");
        for (Path file : sampleFiles())
            uploads.take(committee, Direction.INCOMING, String.valueOf(file.getFileName()), content(file));
        List<Unit> communes = units.children(Line.PARTY, committee, LocalDate.now(clock)).stream()
                .filter(unit -> unit.level().equals("commune"))
                .limit(PLANS)
                .toList();
        for (int i = 0; i < communes.size(); i++)
            uploads.take(
                    committee,
                    Direction.INCOMING,
                    "ke-hoach-duoi-nuoc-" + (i + 1) + ".txt",
                    CommunePlan.of(communes.get(i).name().toUpperCase(Locale.of("vi")), i)
                            .getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> sampleFiles() {
        if (!Files.isDirectory(samples)) return List.of();
        try (Stream<Path> files = Files.list(samples)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .filter(file -> !String.valueOf(file.getFileName()).contains("-ban-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
