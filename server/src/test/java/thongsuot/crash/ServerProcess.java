package thongsuot.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import thongsuot.database.Database;
import thongsuot.database.DatabaseAddress;

/** {@link Answering} over a database that outlives it, with the memory that an office gives it. */
record ServerProcess(Process process, String address) implements AutoCloseable {

    static ServerProcess over(Database database, String heap, Map<String, String> more) throws IOException {
        DatabaseAddress owner = database.owner();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Answering.class.getName(),
                "port=0",
                "second.factor=nobody",
                "database.url=" + owner.url() + "?user=" + encoded(owner.user()) + "&password="
                        + encoded(owner.password())));
        more.forEach((key, value) -> command.add(key + "=" + value));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        // Logs go to standard output, too.
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine())
            if (line.startsWith("port ")) {
                Thread.ofPlatform().daemon().start(() -> drain(lines));
                return new ServerProcess(process, "http://127.0.0.1:" + line.substring(5));
            }
        throw new IOException("the server ended before it answered");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void drain(BufferedReader lines) {
        try {
            while (lines.readLine() != null) {}
        } catch (IOException died) {
            // So it should.
        }
    }

    /** As a power cut would: nothing is written to its end. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
