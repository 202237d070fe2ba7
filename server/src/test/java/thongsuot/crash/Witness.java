package thongsuot.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import thongsuot.testing.TestPostgres;

/** Runs {@link Writing} and keeps what it said, also after its death. */
final class Witness implements AutoCloseable {

    private final Process process;
    private final Thread listener;
    private final Set<String> tried = new HashSet<>();
    private final Set<String> done = new HashSet<>();
    private final CompletableFuture<Long> database = new CompletableFuture<>();
    private final CompletableFuture<Boolean> sentAgain = new CompletableFuture<>();

    private Witness(Process process) {
        this.process = process;
        this.listener = Thread.ofPlatform().daemon().start(this::listen);
    }

    /** @param again tokens whose answer never came */
    static Witness start(Path folder, Set<String> again) throws IOException {
        return start(Writing.class, folder, again);
    }

    /** @param program which says what {@link Writing} says */
    static Witness start(Class<?> program, Path folder, Set<String> again) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        folder.toString(),
                        TestPostgres.programs().toString())
                .redirectError(folder.resolve("server.log").toFile())
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(String.join("\n", again).getBytes(StandardCharsets.UTF_8));
        }
        return new Witness(process);
    }

    /** Waits until so many writes were answered. */
    void awaitDone(int count) throws Exception {
        sentAgain.get(2, TimeUnit.MINUTES);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (count(done) < count) {
            if (System.nanoTime() > end || !process.isAlive())
                throw new AssertionError("only " + count(done) + " writes came through");
            Thread.sleep(10);
        }
    }

    void kill() throws Exception {
        process.destroyForcibly().waitFor();
        // What the dead one had said is read to its end.
        listener.join();
    }

    /** Kills the database under the running server. */
    void killDatabase() throws Exception {
        long pid = database.get(2, TimeUnit.MINUTES);
        new ProcessBuilder("kill", "-9", Long.toString(pid)).start().waitFor();
    }

    synchronized Set<String> done() {
        return Set.copyOf(done);
    }

    synchronized Set<String> unanswered() {
        Set<String> open = new HashSet<>(tried);
        open.removeAll(done);
        return open;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private synchronized int count(Set<String> tokens) {
        return tokens.size();
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                heed(List.of(line.split(" ", 2)));
        } catch (IOException died) {
            sentAgain.completeExceptionally(died);
        }
    }

    private synchronized void heed(List<String> words) {
        switch (words.getFirst()) {
            case "try" -> tried.add(words.get(1));
            case "done" -> done.add(words.get(1));
            case "database" -> database.complete(Long.parseLong(words.get(1)));
            case "sent" -> sentAgain.complete(true);
            default -> throw new IllegalStateException(words.toString());
        }
    }
}
