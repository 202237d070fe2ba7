package thongsuot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import thongsuot.Serving;
import thongsuot.Settings;
import thongsuot.database.Checks;
import thongsuot.database.Database;
import thongsuot.testing.TestPostgres;

/** A real process that is killed while units report: no report that was answered is lost, none is there by half, counters agree. */
class NoReportIsLostTest {

    private final Random random = new Random(20_261_122);

    @Test
    void whenTheServerIsKilledUnderLoad() throws Exception {
        Path folder = Files.createTempDirectory("thongsuot-crash-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Set<String> done = new HashSet<>();
        Set<String> unanswered = Set.of();
        for (int round = 0; round < 3; round++) {
            try (Witness witness = Witness.start(Reporting.class, folder, unanswered)) {
                witness.awaitDone(unanswered.size() + 40 + random.nextInt(60));
                witness.kill();
                done.addAll(witness.done());
                unanswered = witness.unanswered();
            }
        }
        assertThat(done).hasSizeGreaterThan(120).hasSizeLessThan(Reporting.UNITS);
        everyReportIsWhole(folder, done, unanswered);
    }

    private static void everyReportIsWhole(Path folder, Set<String> done, Set<String> unanswered) throws Exception {
        try (Database database = Serving.beside(new Settings(
                folder, Map.of("postgresql.programs", TestPostgres.programs().toString())))) {
            var owner = database.owner();
            JdbcClient jdbc =
                    JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
            List<String> reported = jdbc.sql("""
                            select a.unit from assignment a where a.state = 'REPORTED' and (select string_agg(t.act, ' ' order by t.at, t.id)
                                from assignment_act t where t.assignment = a.id) = 'ACCEPTED REPORTED'
                            """).query(String.class).list();
            assertThat(jdbc.sql("select count(*) from assignment")
                            .query(Integer.class)
                            .single())
                    .as("none stands half way")
                    .isEqualTo(reported.size());
            assertThat(reported).doesNotHaveDuplicates().containsAll(done);
            Set<String> neverSent = new HashSet<>(reported);
            neverSent.removeAll(done);
            neverSent.removeAll(unanswered);
            assertThat(neverSent).isEmpty();
            assertThat(Checks.run(database, _ -> {}))
                    .allSatisfy(each -> assertThat(each.violations()).isEmpty());
        }
    }
}
