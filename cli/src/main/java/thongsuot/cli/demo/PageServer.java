package thongsuot.cli.demo;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** The pages on this machine alone: nobody else can reach 127.0.0.1. */
public final class PageServer implements AutoCloseable {
    public static final int USUAL_PORT = 8080;
    private static final int TRIES = 10;

    private final HttpServer server;

    private PageServer(HttpServer server) {
        this.server = server;
    }

    /** @param port null for the usual one or, where that is taken, one of the next; 0 for any that is free */
    public static PageServer start(Path folder, @Nullable Integer port) throws IOException {
        int last = port == null ? USUAL_PORT + TRIES - 1 : port;
        for (int next = port == null ? USUAL_PORT : port; ; next++) {
            try {
                InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), next);
                HttpServer server = SimpleFileServer.createFileServer(
                        address, folder.toAbsolutePath().normalize(), SimpleFileServer.OutputLevel.NONE);
                server.start();
                return new PageServer(server);
            } catch (UncheckedIOException e) {
                if (next >= last) {
                    throw new IOException(e);
                }
            }
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Until the process is told to end. */
    public void await() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Best effort: the address has been printed anyway. */
    public static void openInBrowser(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String[] command = system.contains("mac")
                ? new String[] {"open", address}
                : system.contains("win")
                        ? new String[] {"cmd", "/c", "start", address}
                        : new String[] {"xdg-open", address};
        try {
            Process browser = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            browser.getOutputStream().close();
        } catch (IOException e) {
            System.getLogger(PageServer.class.getName()).log(System.Logger.Level.DEBUG, "no browser", e);
        }
    }
}
