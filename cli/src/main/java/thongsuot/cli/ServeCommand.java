package thongsuot.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import thongsuot.Serving;
import thongsuot.Settings;
import thongsuot.demo.Demonstration;

/** {@code thongsuot serve} and {@code thongsuot demo}: the server, over data that are kept. */
@Command(sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    private final Desk desk;
    private final boolean demo;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    ServerOptions server = new ServerOptions();

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "server.port")
    @Nullable
    Integer port;

    @Option(names = "--address", paramLabel = "ADDRESS", descriptionKey = "server.address")
    @Nullable
    String address;

    /** Starts, shows that it can answer, and stops: for scripts, and for learning which classes a start needs. */
    @Option(names = "--once", descriptionKey = "server.once")
    boolean once;

    ServeCommand(Desk desk, boolean demo) {
        this.desk = desk;
        this.demo = demo;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port != null && (port < 0 || port > 65_535))
            throw UsageError.of(spec, this, desk.say("error.port", String.valueOf(port)));
        try {
            Settings settings = server.settings(desk, demo ? "demo" : "data", options());
            desk.screen().out().println(desk.say("server.starting", settings.data()));
            desk.screen().flush();
            run(settings);
            return Exit.DONE;
        } catch (IOException | SQLException | RuntimeException e) {
            return Faults.tell(desk, e);
        }
    }

    private void run(Settings settings) throws IOException, SQLException, InterruptedException {
        Serving serving = Serving.start(settings);
        if (demo) {
            desk.screen().out().println(desk.say("demo.preparing"));
            desk.screen().flush();
            serving.pages().getBean(Demonstration.class).prepare();
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Thread stop = new Thread(() -> {
            serving.close();
            stopped.countDown();
        });
        Runtime.getRuntime().addShutdownHook(stop);
        Welcome.print(desk, serving, settings, demo);
        if (once) {
            answer(serving);
            Runtime.getRuntime().removeShutdownHook(stop);
            serving.close();
            return;
        }
        stopped.await();
    }

    private void answer(Serving serving) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            URI first = URI.create("http://127.0.0.1:" + serving.port() + "/");
            int status = client.send(HttpRequest.newBuilder(first).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) throw new IOException("the first page answers " + status);
        }
    }

    private Map<String, String> options() {
        Map<String, String> options = new HashMap<>();
        if (port != null) options.put("port", port.toString());
        if (address != null) options.put("address", address);
        if (demo) options.put("demo", "true");
        return options;
    }
}
