package thongsuot.crash;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.Serving;
import thongsuot.Settings;
import thongsuot.calendar.Certainty;
import thongsuot.calendar.DueRule;
import thongsuot.organisation.Basis;
import thongsuot.organisation.Filling;
import thongsuot.organisation.FillingOrganisation;
import thongsuot.organisation.Line;
import thongsuot.organisation.Period;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.AudienceRule;
import thongsuot.organisation.audience.Audiences;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Once;
import thongsuot.programme.FirstDue;
import thongsuot.programme.MandateId;
import thongsuot.programme.Outcome;
import thongsuot.programme.Role;
import thongsuot.programme.Source;
import thongsuot.programme.WorkKey;
import thongsuot.programme.assigning.Assigning;
import thongsuot.programme.assigning.NewObligation;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Moving;

/**
 * A server in a process of its own, whose units accept and report the work of one list as fast as it lets them; the unit is the token of
 * its form. It says what {@link Writing} says.
 */
final class Reporting {

    static final int UNITS = 3000;

    private static final int PEOPLE = 6;
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private final Serving serving;
    private final Once once;
    private final Doing doing;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Reporting(Serving serving) {
        this.serving = serving;
        this.once = serving.pages().getBean(Once.class);
        this.doing = serving.pages().getBean(Doing.class);
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Serving serving = Serving.start(new Settings(folder, Map.of("port", "0", "postgresql.programs", args[1])));
        Reporting reporting = new Reporting(serving);
        reporting.out.println("database "
                + Files.readAllLines(folder.resolve("database/postmaster.pid")).getFirst());
        MandateId mandate = reporting.mandate();
        for (String token : new String(System.in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"))
            if (!token.isEmpty()) reporting.send(mandate, UUID.fromString(token));
        reporting.out.println("sent again");
        Queue<UUID> silent = new ConcurrentLinkedQueue<>(reporting.silent(mandate));
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            for (int i = 0; i < PEOPLE; i++)
                threads.execute(() -> {
                    for (UUID unit = silent.poll(); unit != null; unit = silent.poll()) reporting.send(mandate, unit);
                });
        }
    }

    private void send(MandateId mandate, UUID unit) {
        out.println("try " + unit);
        while (true) {
            try {
                Acting.as(Actor.PROGRAM, "crash", () -> once.run(unit, () -> report(mandate, new UnitId(unit))));
                out.println("done " + unit);
                return;
            } catch (DataAccessException | TransactionException databaseIsGone) {
                pause();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private String report(MandateId mandate, UnitId unit) {
        WorkKey key = new WorkKey(mandate, unit, null);
        for (Outcome outcome : List.of(doing.accept(key, 0), doing.report(key, Moving.ANY, "xong")))
            if (!(outcome instanceof Outcome.Done)) throw new IllegalStateException(outcome.toString());
        return key.path();
    }

    /** The one of an earlier life, or a new one over a new tree. */
    private MandateId mandate() throws Exception {
        return asProgram(() -> jdbc().sql("select id from mandate limit 1")
                .query(UUID.class)
                .optional()
                .map(MandateId::new)
                .orElseGet(this::planted));
    }

    private MandateId planted() {
        List<Unit> units = new ArrayList<>();
        List<Placement> placements = new ArrayList<>();
        Period days = Period.from(DAY);
        UnitId head = UnitId.next();
        for (int i = 0; i <= UNITS; i++) {
            UnitId id = i == 0 ? head : UnitId.next();
            units.add(new Unit(id, "Chi bộ " + i, "", "chi-bo", "grassroots", days));
            placements.add(new Placement(id, Line.PARTY, i == 0 ? null : head, i == 0 ? "thử" : null, days));
        }
        serving.pages()
                .getBean(FillingOrganisation.class)
                .fill(Filling.ofUnits(units, List.of(), placements), DAY, new Basis("", null, ""), "thử");
        var audience = serving.pages()
                .getBean(Audiences.class)
                .freeze(
                        "Các chi bộ",
                        new AudienceRule(Line.PARTY, head, false, List.of(), List.of(), List.of()),
                        LocalDate.now(thongsuot.ThongSuot.ZONE));
        serving.pages()
                .getBean(Assigning.class)
                .issue(NewObligation.of(
                        head,
                        "báo cáo",
                        new FirstDue(new DueRule.Unstated(), null, "", Certainty.STATED),
                        new Source.Spoken("báo cáo"),
                        new ToAudience(Role.LEAD, audience.id())));
        return new MandateId(
                jdbc().sql("select id from mandate").query(UUID.class).single());
    }

    private List<UUID> silent(MandateId mandate) throws Exception {
        return asProgram(
                () -> jdbc().sql("""
                        select k.unit from mandate m join audience_member k on k.audience = m.audience
                        left join assignment a on a.mandate = m.id and a.unit = k.unit where m.id = ? and a.id is null
                        """).param(mandate.value()).query(UUID.class).list());
    }

    private JdbcClient jdbc() {
        return serving.pages().getBean(JdbcClient.class);
    }

    private <T> T asProgram(Callable<T> work) throws Exception {
        TransactionTemplate transaction =
                new TransactionTemplate(serving.pages().getBean(PlatformTransactionManager.class));
        return Acting.as(
                Actor.PROGRAM,
                "crash",
                () -> java.util.Objects.requireNonNull(transaction.execute(_ -> {
                    try {
                        return work.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
