package thongsuot.organisation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import thongsuot.organisation.Basis;
import thongsuot.organisation.InventedProvince;
import thongsuot.organisation.Line;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.Units;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;
import thongsuot.testing.RunningServer;

class RoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 5);
    private static final Actor SOMEBODY = new Actor(Ids.next(), "Vi Văn Pản", null, "", null, "", null);

    @Test
    void whatGoesOutComesBackTheSame() throws Exception {
        try (RunningServer here = RunningServer.start(Map.of());
                RunningServer there = RunningServer.start(Map.of())) {
            InventedProvince.load(here.bean(DataSource.class));
            for (LocalDate day : List.of(TODAY, LocalDate.of(2024, 5, 10))) {
                List<List<String>> rows = here.bean(UnitExport.class).rows(List.of(Line.values()), day);
                assertThat(rows).hasSizeGreaterThan(30);
            }
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            here.bean(UnitExport.class).csv(List.of(Line.values()), TODAY, csv);
            ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
            here.bean(UnitExport.class).xlsx(List.of(Line.values()), TODAY, xlsx);

            bringIn(there, xlsx.toByteArray());

            ByteArrayOutputStream again = new ByteArrayOutputStream();
            there.bean(UnitExport.class).csv(List.of(Line.values()), TODAY, again);
            assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(csv.toString(StandardCharsets.UTF_8));
            assertThat(here.bean(UnitImport.class)
                            .check(csv.toByteArray(), TODAY)
                            .errors())
                    .isEmpty();
        }
    }

    @Test
    void tenThousandRowsAreBroughtIn() throws Exception {
        try (RunningServer server = RunningServer.start(Map.of())) {
            StringBuilder rows = new StringBuilder(String.join(",", UnitFiles.headings())).append('\n');
            rows.append("0,Tỉnh ủy Vân Lĩnh,,Tỉnh ủy,Cấp tỉnh,Đảng,,Đứng đầu,H90,01/01/2020\n");
            for (int i = 1; i < 10_000; i++)
                rows.append("%d,Chi bộ số %d,,Chi bộ,Cơ sở,Đảng,%d,,H90.%d,01/7/2025%n".formatted(i, i, i / 60, i));

            long start = System.nanoTime();
            bringIn(server, rows.toString().getBytes(StandardCharsets.UTF_8));
            Duration took = Duration.ofNanos(System.nanoTime() - start);

            System.out.println("10,000 rows checked, kept, checked and written in " + took.toMillis() + " ms");
            // Ten seconds on a machine of its own; other tests run beside this one.
            assertThat(took).isLessThan(Duration.ofMinutes(1));
            Units units = server.bean(Units.class);
            var root = units.roots(Line.PARTY, TODAY).getFirst();
            assertThat(units.descendantsCount(Line.PARTY, root.id(), TODAY)).isEqualTo(9_999);
        }
    }

    @Test
    void aCodeThatIsTakenIsNamedBeforeAnythingIsWritten() throws Exception {
        try (RunningServer server = RunningServer.start(Map.of())) {
            byte[] file = (String.join(",", UnitFiles.headings())
                            + "\n1,Tỉnh ủy Vân Lĩnh,,Tỉnh ủy,Cấp tỉnh,Đảng,,Đứng đầu,H90,01/01/2020\n")
                    .getBytes(StandardCharsets.UTF_8);
            bringIn(server, file);

            Checked again = server.bean(UnitImport.class).check(file, TODAY);

            assertThat(again.errors()).extracting(RowError::rule).containsExactly(RowError.Rule.CODE_TAKEN);
        }
    }

    @Test
    void aFileMayStandBelowUnitsThatAreThere() throws Exception {
        try (RunningServer server = RunningServer.start(Map.of())) {
            String heading = String.join(",", UnitFiles.headings()) + "\n";
            bringIn(
                    server,
                    (heading + "1,Tỉnh ủy Vân Lĩnh,,Tỉnh ủy,Cấp tỉnh,Đảng,,Đứng đầu,H90,01/01/2020\n")
                            .getBytes(StandardCharsets.UTF_8));
            bringIn(
                    server,
                    (heading + "x,Chi bộ Văn phòng,,Chi bộ,Cơ sở,Đảng,H90,,,01/7/2025\n")
                            .getBytes(StandardCharsets.UTF_8));

            Units units = server.bean(Units.class);
            var root = units.roots(Line.PARTY, TODAY).getFirst();
            assertThat(units.children(Line.PARTY, root.id(), TODAY)).hasSize(1);
        }
    }

    private static void bringIn(RunningServer server, byte[] content) throws Exception {
        UnitImport imports = server.bean(UnitImport.class);
        UnitFile file = new UnitFile(Ids.next(), "tệp thử", content, TODAY, new Basis("", null, ""));
        Outcome outcome = Acting.as(SOMEBODY, "thử", () -> {
            assertThat(imports.check(content, TODAY).errors()).isEmpty();
            imports.keep(file);
            return imports.bringIn(imports.find(file.id()).orElseThrow());
        });
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
