package thongsuot.crash;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import thongsuot.Serving;
import thongsuot.Settings;
import thongsuot.organisation.Basis;
import thongsuot.organisation.Filling;
import thongsuot.organisation.FillingOrganisation;
import thongsuot.organisation.Line;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.Period;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Once;

/**
 * A server in a process of its own, with people who write as fast as it lets them. Each line {@code try TOKEN} comes before a form is sent,
 * each {@code done TOKEN} after the answer; lines of standard input are tokens to be sent again first.
 */
final class Writing {

    private static final int PEOPLE = 6;
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private final Once once;
    private final FillingOrganisation filling;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Writing(Serving serving) {
        once = serving.pages().getBean(Once.class);
        filling = serving.pages().getBean(FillingOrganisation.class);
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Serving serving = Serving.start(new Settings(folder, Map.of("port", "0", "postgresql.programs", args[1])));
        Writing writing = new Writing(serving);
        writing.out.println("database "
                + Files.readAllLines(folder.resolve("database/postmaster.pid")).getFirst());
        for (String token : new String(System.in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"))
            if (!token.isEmpty()) writing.send(UUID.fromString(token));
        writing.out.println("sent again");
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            for (int i = 0; i < PEOPLE; i++) threads.execute(writing::writeOn);
        }
    }

    private void writeOn() {
        while (true) send(UUID.randomUUID());
    }

    /** Until it is answered: a browser that got no answer sends the same form again. */
    private void send(UUID token) {
        out.println("try " + token);
        while (true) {
            try {
                Acting.as(Actor.PROGRAM, "crash", () -> once.run(token, () -> write(token)));
                out.println("done " + token);
                return;
            } catch (DataAccessException | TransactionException databaseIsGone) {
                pause();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private String write(UUID token) {
        UnitId unit = UnitId.next();
        Period days = Period.from(DAY);
        Outcome outcome = filling.fill(
                Filling.ofUnits(
                        List.of(new Unit(unit, "Chi bộ " + token, "", "chi-bo", "grassroots", days)),
                        List.of(),
                        List.of(new Placement(unit, Line.PARTY, null, "thử", days))),
                DAY,
                new Basis("", null, ""),
                "thử");
        if (!(outcome instanceof Outcome.Done)) throw new IllegalStateException(outcome.toString());
        return "/units/" + unit.value();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
