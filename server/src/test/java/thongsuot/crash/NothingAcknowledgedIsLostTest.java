package thongsuot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import thongsuot.Serving;
import thongsuot.Settings;
import thongsuot.database.Checks;
import thongsuot.database.Database;
import thongsuot.testing.TestPostgres;

/** Real processes, killed with SIGKILL in the middle of many writes, started again over the same folder. */
class NothingAcknowledgedIsLostTest {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);

    private final Random random = new Random(20261121);
    private Path folder = Path.of("");

    @BeforeEach
    void aFolderThatTheDatabasesUserCanEnter() throws IOException {
        folder = Files.createTempDirectory("thongsuot-crash-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void whenTheServerIsKilled() throws Exception {
        Set<String> done = new HashSet<>();
        Set<String> unanswered = Set.of();
        for (int round = 0; round < ROUNDS; round++) {
            try (Witness witness = Witness.start(folder, unanswered)) {
                witness.awaitDone(unanswered.size() + 40 + random.nextInt(40));
                witness.kill();
                done.addAll(witness.done());
                unanswered = witness.unanswered();
            }
        }

        assertThat(done).hasSizeGreaterThan(ROUNDS * 40);
        everyWriteIsThereOnce(done, unanswered);
    }

    @Test
    void whenTheDatabaseIsKilled() throws Exception {
        try (Witness witness = Witness.start(folder, Set.of())) {
            int count = 0;
            for (int round = 0; round < ROUNDS; round++) {
                count += 40 + random.nextInt(40);
                witness.awaitDone(count);
                // The second kill goes to the database that the server started again.
                if (round == 0) witness.killDatabase();
                else killWhatRuns();
                count = witness.done().size();
            }
            witness.awaitDone(count + 40);
            witness.kill();
            everyWriteIsThereOnce(witness.done(), witness.unanswered());
        }
    }

    private void killWhatRuns() throws Exception {
        String pid = Files.readAllLines(folder.resolve("database/postmaster.pid"))
                .getFirst()
                .strip();
        new ProcessBuilder("kill", "-9", pid).start().waitFor();
    }

    private void everyWriteIsThereOnce(Set<String> done, Set<String> unanswered) throws Exception {
        try (Database database = Serving.beside(new Settings(
                folder, Map.of("postgresql.programs", TestPostgres.programs().toString())))) {
            var owner = database.owner();
            JdbcClient jdbc =
                    JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
            List<String> names = jdbc.sql(
                            "select substr(name, length('Chi bộ ') + 1) from unit_version where name like 'Chi bộ %'")
                    .query(String.class)
                    .list();

            assertThat(names).doesNotHaveDuplicates().containsAll(done);
            Set<String> neverSent = new HashSet<>(names);
            neverSent.removeAll(done);
            neverSent.removeAll(unanswered);
            assertThat(neverSent).isEmpty();
            assertThat(jdbc.sql("select count(*) from form_once where answer is not null")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(names.size());
            assertThat(Checks.run(database, _ -> {}))
                    .allSatisfy(each -> assertThat(each.violations()).isEmpty());
        }
    }
}
