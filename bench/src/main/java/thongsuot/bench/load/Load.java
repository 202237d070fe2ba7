package thongsuot.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;

/**
 * So many people, one action in ten seconds each, for so long: {@code bench/run load WHAT ADDRESS LOGINS PASSWORD PEOPLE SECONDS}. WHAT
 * they do is to look around ({@code units}) or to work ({@code works}). LOGINS is a file of user names, one a line; people beyond its end share
 * accounts.
 */
public final class Load {

    private static final Duration PACE = Duration.ofSeconds(10);

    private Load() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        LongFunction<Tour> tours = switch (args[0]) {
            case "units" -> LookingAround::new;
            case "works" -> Working::new;
            default -> throw new IllegalArgumentException("units or works, not '" + args[0] + "'");
        };
        String address = args[1];
        List<String> logins = Files.readAllLines(Path.of(args[2]));
        int people = Integer.parseInt(args[4]);
        Instant end = Instant.now().plusSeconds(Long.parseLong(args[5]) + 60);
        Figures figures = new Figures();
        AtomicInteger in = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                ExecutorService network = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < people; i++) {
                int number = i;
                threads.execute(() -> stay(
                        new Visitor(address, figures, network),
                        tours.apply(number),
                        logins.get(number % logins.size()),
                        args[3],
                        Duration.ofMillis(number * 60_000L / people),
                        end,
                        in,
                        figures));
            }
            threads.shutdown();
            while (!threads.awaitTermination(30, TimeUnit.SECONDS))
                System.out.println(in.get() + " people in; heap " + heap(address));
        }
        figures.print(System.out);
    }

    /** One comes after the other, sixty seconds until all are in. */
    private static void stay(
            Visitor visitor,
            Tour tour,
            String login,
            String password,
            Duration wait,
            Instant end,
            AtomicInteger in,
            Figures figures) {
        Random pause = new Random(login.hashCode());
        try {
            Thread.sleep(wait);
            if (visitor.signIn(login, password)) in.incrementAndGet();
            else figures.failed("not let in");
            while (Instant.now().isBefore(end)) {
                Thread.sleep((long) (PACE.toMillis() * (0.5 + pause.nextDouble())));
                tour.act(visitor);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Megabytes of heap in use, as the server itself says. */
    private static String heap(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String metrics = client.send(
                            HttpRequest.newBuilder(URI.create(address + "/metrics"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            double bytes = metrics.lines()
                    .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
            return Math.round(bytes / 1_000_000) + " MB";
        }
    }
}
