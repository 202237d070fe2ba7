package thongsuot.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL of the machine's own, in a folder thrown away afterwards: what an office has that runs its database itself. */
public final class InstalledPostgres implements AutoCloseable {

    /** The oldest that the program takes, where Debian puts it. */
    private static final Path OLDEST = Path.of("/usr/lib/postgresql/15/bin");

    private static final String ADMINISTRATOR = "quantri";
    private static final String PASSWORD = "mật khẩu của quản trị";

    private final Path folder;
    private final int port;
    private final Process process;

    private InstalledPostgres(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** PostgreSQL 15, if it is installed. */
    static Optional<Path> oldest() {
        return Files.isExecutable(OLDEST.resolve("initdb")) ? Optional.of(OLDEST) : Optional.empty();
    }

    /**
     * A new and empty one.
     *
     * @param programs the folder with {@code initdb} and {@code postgres}
     */
    public static InstalledPostgres start(Path programs) throws IOException {
        UnprivilegedUser user = UnprivilegedUser.find();
        Path folder = Files.createTempDirectory("thongsuot-postgresql-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = Files.createDirectory(folder.resolve("data"));
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        user.own(data);
        user.own(password);
        run(user.run(List.of(
                programs.resolve("initdb").toString(),
                "--pgdata=" + data,
                "--username=" + ADMINISTRATOR,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8")));
        int port = freePort();
        List<String> command =
                new ArrayList<>(List.of(programs.resolve("postgres").toString(), "-D", data.toString()));
        for (String setting : List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=off",
                "max_connections=200")) command.addAll(List.of("-c", setting));
        Process process = new ProcessBuilder(user.run(command))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        InstalledPostgres started = new InstalledPostgres(folder, port, process);
        started.awaitReady();
        return started;
    }

    /** One of its databases, as who may do everything. */
    public DatabaseAddress address(String database) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + database, ADMINISTRATOR, PASSWORD);
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
            try (var all = Files.walk(folder)) {
                for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(each);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try (var _ = address("postgres").connect()) {
                return;
            } catch (SQLException notYet) {
                if (System.nanoTime() > end || !process.isAlive())
                    throw new IOException(
                            "PostgreSQL did not start: " + Files.readString(folder.resolve("log")), notYet);
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (process.waitFor() != 0) throw new IOException("initdb: " + said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
