package thongsuot.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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

    private final Path folder;
    private final Path home;
    private final UnprivilegedUser user;
    private final String password;
    private final int port;
    private final List<String> settings;
    private volatile boolean closing;
    private volatile Process process;

    private EmbeddedPostgres(Path folder, Path home, UnprivilegedUser user, String password, List<String> settings)
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
     * @param folder the folder of data; it gets {@code database}, {@code database.key} and {@code database.log}
     * @param binaries where the programs of PostgreSQL are unpacked to
     * @param settings further settings of PostgreSQL, as {@code name=value}
     * @throws IOException if it can't be started, saying why and what to do
     */
    public static EmbeddedPostgres start(Path folder, Path binaries, List<String> settings) throws IOException {
        UnprivilegedUser user = UnprivilegedUser.find();
        Files.createDirectories(folder);
        Path home = PostgresBinaries.unpackedIn(binaries);
        user.requireWayTo(home.resolve("bin"));
        String password = key(folder.resolve("database.key"));
        Path data = folder.resolve("database");
        if (!Files.exists(data.resolve("PG_VERSION"))) create(data, home, user, password);
        requireSameVersion(data);
        stopLeftover(data);
        EmbeddedPostgres started = new EmbeddedPostgres(folder, home, user, password, settings);
        started.awaitReady();
        return started;
    }

    /** The owner of the whole installation, for making databases and roles. */
    public DatabaseAddress superuser() {
        return address(SUPERUSER);
    }

    /** One of its databases, as the superuser. */
    public DatabaseAddress address(String database) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + database, SUPERUSER, password);
    }

    /** The process, for tests that kill it. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        closing = true;
        signal(process.toHandle(), "-INT");
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
                home.resolve("bin/postgres").toString(),
                "-D",
                folder.resolve("database").toString(),
                "-c",
                "port=" + port,
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "jit=off"));
        for (String setting : settings) command.addAll(List.of("-c", setting));
        ProcessBuilder builder = new ProcessBuilder(user.run(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("database.log").toFile()));
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
                    throw new IOException("PostgreSQL did not start; the last lines of "
                            + folder.resolve("database.log") + " say why:\n" + lastLines());
                }
            }
            pause(20);
        }
    }

    private String lastLines() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("database.log"), UTF_8);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    /** A server that was killed may have left its database running. */
    private static void stopLeftover(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        List<String> lines = Files.readAllLines(file, UTF_8);
        if (lines.isEmpty()) return;
        ProcessHandle left =
                ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElse(null);
        if (left == null || !left.info().commandLine().orElse("").contains(data.toString())) return;
        signal(left, "-INT");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (left.isAlive()) {
            if (System.nanoTime() > end)
                throw new IOException("another program uses the database in " + data + " (process " + left.pid()
                        + "); stop it first");
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

    private static String key(Path file) throws IOException {
        if (Files.exists(file)) return Files.readString(file).strip();
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String key = HexFormat.of().formatHex(random);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, key);
        return key;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void signal(ProcessHandle target, String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(target.pid()))
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
