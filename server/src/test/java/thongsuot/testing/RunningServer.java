package thongsuot.testing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ConfigurableApplicationContext;
import thongsuot.Settings;
import thongsuot.ThongSuot;
import thongsuot.database.Database;

/**
 * The whole program over a fresh database, on a free port. One that many tests may share is started once a run.
 *
 * @param address where its pages are, without a slash at the end
 */
public record RunningServer(Database database, ConfigurableApplicationContext pages, String address)
        implements AutoCloseable {

    private static final Map<String, RunningServer> SHARED = new ConcurrentHashMap<>();

    /** One for tests that add what they need and leave the rest alone. */
    public static RunningServer shared() {
        return SHARED.computeIfAbsent("", _ -> {
            RunningServer server = start(Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        });
    }

    /** One of its own, for tests that need other settings or an empty installation. */
    public static RunningServer start(Map<String, String> settings) {
        return over(TestPostgres.fresh(), settings);
    }

    /** The same over a database that the test has brought up itself. */
    public static RunningServer over(Database database, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.putIfAbsent("port", "0");
        // Most tests sign administrators in by password alone; those of the second factor say so.
        all.putIfAbsent("second.factor", "nobody");
        // Steps of the ladder come when a test says so, not in the middle of another.
        all.putIfAbsent("escalation.first", "PT24H");
        all.putIfAbsent("standing.first", "PT24H");
        ConfigurableApplicationContext pages =
                ThongSuot.start(database, new Settings(Path.of(System.getProperty("java.io.tmpdir")), all));
        return new RunningServer(
                database, pages, "http://127.0.0.1:" + pages.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public <T> T bean(Class<T> type) {
        return pages.getBean(type);
    }

    @Override
    public void close() {
        pages.close();
    }
}
