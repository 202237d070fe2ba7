package thongsuot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import thongsuot.database.Database;
import thongsuot.testing.TestPostgres;

/** Guessing at speed, from many servers at once: the count lies in the database and nobody gets past it. */
class TenThousandAttemptsTest {

    private static final int SERVERS = 8;
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00+07:00");

    private final Database database = TestPostgres.fresh();

    @Test
    void letsFiveOfTenThousandSimultaneousGuessesThrough() throws Exception {
        List<Callable<Integer>> guessers = new ArrayList<>();
        for (int i = 0; i < SERVERS; i++) guessers.add(() -> guess(10_000 / SERVERS));
        int through = 0;
        try (ExecutorService servers = Executors.newFixedThreadPool(SERVERS)) {
            for (Future<Integer> each : servers.invokeAll(guessers)) through += each.get();
        }
        assertThat(through).isEqualTo(5);
    }

    @Test
    void makesTheWaitLongerEachTimeUpToAQuarterOfAnHourAndForgetsAfterSuccess() throws SQLException {
        try (Connection app = database.application().connect()) {
            OffsetDateTime at = NOON;
            for (int i = 0; i < 5; i++) assertThat(attempt(app, "login a", at)).isZero();
            List<Integer> waits = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int wait = attempt(app, "login a", at);
                waits.add(wait);
                at = at.plusSeconds(wait);
                assertThat(attempt(app, "login a", at)).isZero();
            }
            assertThat(waits).containsExactly(30, 60, 120, 240, 480, 900, 900, 900);
            call(app, "select sign_in_succeeded('login a')");
            assertThat(attempt(app, "login a", at)).isZero();
            assertThat(attempt(app, "login a", at)).isZero();
        }
    }

    @Test
    void makesAnAddressWaitAfterItsFailuresWhoeverItTries() throws SQLException {
        try (Connection app = database.application().connect()) {
            for (int i = 0; i < 100; i++) {
                assertThat(attempt(app, "login " + i, NOON)).isZero();
                call(app, "select sign_in_failed('address x', 100, '" + NOON + "')");
            }
            assertThat(attempt(app, "login new", NOON)).isEqualTo(900);
            assertThat(attempt(app, "login new", NOON.plusMinutes(15))).isZero();
        }
    }

    private int guess(int times) throws SQLException {
        int through = 0;
        try (Connection app = database.application().connect()) {
            for (int i = 0; i < times; i++) if (attempt(app, "login victim", NOON) == 0) through++;
        }
        return through;
    }

    private static int attempt(Connection app, String login, OffsetDateTime at) throws SQLException {
        try (PreparedStatement statement = app.prepareStatement("select sign_in_try(?, 'address x', 5, ?)")) {
            statement.setString(1, login);
            statement.setObject(2, at);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void call(Connection app, String sql) throws SQLException {
        try (PreparedStatement statement = app.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
