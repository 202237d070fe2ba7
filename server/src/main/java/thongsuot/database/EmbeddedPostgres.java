package thongsuot.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in a folder, on a free port of the loopback, started with the program and stopped with it. Killed, it is started
 * again; left over from a killed server, it is stopped first.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SUPERUSER = "postgres";

    private final DataFolder folder;
    private final Path home;
    private final UnprivilegedUser user;
    private final String password;
    private final int port;
    private final List<String> settings;
    private volatile boolean closing;
    private volatile Process process;

    private EmbeddedPostgres(
            DataFolder folder, Path home, UnprivilegedUser user, String password, List<String> settings)
            throws IOException {
        this.folder = folder;
        this.home = home;
        this.user = user;
        this.password = password;
        this.settings = settings;
        this.port = freePort();
        this.process = launch();
    }

    /**
     * Starts the database of a folder; a new one where the folder holds none.
     *
     * @param path the folder of data
     * @param binaries where the programs of PostgreSQL are unpacked to
     * @param settings further settings of PostgreSQL, as {@code name=value}
     * @throws IOException if another program runs on the folder, or the database can't be started, saying why and what to do
     */
    public static EmbeddedPostgres start(Path path, Path binaries, List<String> settings) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        DataFolder folder = DataFolder.take(absolute)
                .orElseThrow(() -> new DataFolderException(DataFolderException.Why.IN_USE, absolute, ""));
        try {
            UnprivilegedUser user = UnprivilegedUser.find();
            Path home = PostgresBinaries.unpackedIn(binaries.toAbsolutePath());
            user.requireWayTo(home.resolve("bin"));
            String password = DataFolder.key(absolute);
            Path data = folder.database();
            if (!Files.exists(data.resolve("PG_VERSION"))) create(data, home, user, password);
            requireSameVersion(data);
            var leftover = folder.leftover();
            if (leftover.isPresent()) stop(leftover.get());
            EmbeddedPostgres started = new EmbeddedPostgres(folder, home, user, password, settings);
            started.awaitReady();
            return started;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** The database of a folder that another program runs on; empty where none does. */
    static Optional<DatabaseAddress> running(Path path, String database) throws IOException {
        Optional<DataFolder> free = DataFolder.take(path.toAbsolutePath());
        free.ifPresent(DataFolder::close);
        if (free.isPresent()) return Optional.empty();
        String password = DataFolder.key(path);
        return DataFolder.portOfRunning(path).map(port -> address(port, database, password));
    }

    /** The owner of the whole installation, for making databases and roles. */
    public DatabaseAddress superuser() {
        return address(SUPERUSER);
    }

    /** One of its databases, as the superuser. */
    public DatabaseAddress address(String database) {
        return address(port, database, password);
    }

    /** The process, for tests that kill it. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        closing = true;
        signal(process.toHandle());
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        folder.close();
    }

    private static DatabaseAddress address(int port, String database, String password) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + database, SUPERUSER, password);
    }

    private static void create(Path data, Path home, UnprivilegedUser user, String password) throws IOException {
        // Under another name first: a folder with the right name is always whole.
        Path half = data.resolveSibling("database.new");
        deleteAll(half);
        Files.createDirectories(
                half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        user.own(half);
        user.requireWayTo(half);
        Path passwordFile = Files.createTempFile("thongsuot", ".key");
        try {
            Files.writeString(passwordFile, password);
            user.own(passwordFile);
            run(user.run(List.of(
                    home.resolve("bin/initdb").toString(),
                    "--pgdata=" + half,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--data-checksums")));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(half, data);
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/postgres").toString(), "-D", folder.database().toString()));
        for (String fixed :
                List.of("port=" + port, "listen_addresses=127.0.0.1", "unix_socket_directories=", "jit=off"))
            command.addAll(List.of("-c", fixed));
        for (String setting : settings) command.addAll(List.of("-c", setting));
        ProcessBuilder builder = new ProcessBuilder(user.run(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        // The database is told to stop when the thread that started it ends: this one ends with the program and not
        // before.
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("database-keeper").start(() -> keep(builder, started));
        try {
            return started.join();
        } catch (CompletionException e) {
            throw new IOException("PostgreSQL could not be started: " + e.getMessage(), e);
        }
    }

    private void keep(ProcessBuilder builder, CompletableFuture<Process> first) {
        while (!closing) {
            try {
                Process running = builder.start();
                process = running;
                first.complete(running);
                int code = running.waitFor();
                if (closing) return;
                LOG.error("the database ended with code {}; it is started again", code);
                Thread.sleep(500);
            } catch (IOException e) {
                if (!first.completeExceptionally(e)) LOG.error("the database could not be started again", e);
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        DatabaseAddress address = superuser();
        while (true) {
            try (var _ = DriverManager.getConnection(address.url(), address.user(), address.password())) {
                return;
            } catch (SQLException notYet) {
                if (System.nanoTime() > end) {
                    close();
                    throw new IOException("PostgreSQL did not start; the last lines of " + folder.log() + " say why:\n"
                            + folder.lastLinesOfLog());
                }
            }
            pause(20);
        }
    }

    private static void stop(ProcessHandle left) throws IOException {
        signal(left);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (left.isAlive()) {
            if (System.nanoTime() > end)
                throw new IOException(
                        "a database left by a killed server (process " + left.pid() + ") does not stop; end it first");
            pause(20);
        }
    }

    private static void requireSameVersion(Path data) throws IOException {
        String version = Files.readString(data.resolve("PG_VERSION")).strip();
        String ours = PostgresBinaries.VERSION.substring(0, PostgresBinaries.VERSION.indexOf('.'));
        if (!version.equals(ours))
            throw new IOException(data + " was made by PostgreSQL " + version + ", this program brings " + ours
                    + "; restore a backup into a new folder (thongsuot restore)");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Asks for a fast stop: who is connected is cut off, what is committed is kept. */
    private static void signal(ProcessHandle target) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(target.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            target.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (process.waitFor() != 0) throw new IOException("a new database could not be made: " + said.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(each);
        }
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
