package thongsuot.programme;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import thongsuot.organisation.Basis;
import thongsuot.organisation.Filling;
import thongsuot.organisation.FillingOrganisation;
import thongsuot.organisation.Line;
import thongsuot.organisation.Period;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.Audience;
import thongsuot.platform.Acting;
import thongsuot.programme.assigning.Assigning;
import thongsuot.programme.assigning.NewObligation;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.boards.Boards;
import thongsuot.programme.boards.Filter;
import thongsuot.programme.boards.Show;
import thongsuot.programme.bulk.Bulk;
import thongsuot.programme.bulk.BulkAct;
import thongsuot.programme.bulk.BulkPart;
import thongsuot.programme.bulk.Choosing;
import thongsuot.programme.charts.GanttBy;
import thongsuot.programme.charts.Gantts;
import thongsuot.programme.charts.StandingDays;
import thongsuot.programme.counting.Standings;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Moving;
import thongsuot.programme.doing.Works;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;
import thongsuot.web.Words;

/** Forty duties laid on 53,171 units, a million of them acted on, and what is asked of that then: {@code bench/run programme}. */
final class ProgrammeSpeed {

    private static final int PROVINCES = 34;
    private static final int COMMUNES = 97;
    private static final int ALL = 53_171;
    private static final int DUTIES = 40;

    private final List<Unit> units = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();

    private ProgrammeSpeed() {}

    public static void main(String[] args) {
        new ProgrammeSpeed().run();
        System.exit(0);
    }

    private void run() {
        try (RunningServer server = RunningServer.start(Map.of())) {
            Bodies bodies = new Bodies(server, 1, 0);
            plant(bodies.head);
            fill(server);
            Audience audience = once("the list of units frozen", () -> bodies.audience(bodies.head, false));
            System.out.printf("%,d units in the list%n", audience.size());
            long before = size(server);
            once("40 duties given to all of them, the first list counted", () -> give(bodies, audience));
            System.out.printf("%,.1f MB more in the database%n", (size(server) - before) / 1e6);
            before = size(server);
            once("40 more to the same list", () -> give(bodies, audience));
            System.out.printf("%,.1f MB more in the database%n", (size(server) - before) / 1e6);
            once("a million acts", () -> acts(server));
            ask(server, bodies);
        }
    }

    private static Outcome give(Bodies bodies, Audience audience) {
        List<NewObligation> all = new ArrayList<>();
        for (int i = 1; i <= DUTIES; i++)
            all.add(NewObligation.of(
                    bodies.head,
                    "thực hiện nhiệm vụ " + i,
                    Bodies.by(Bodies.today().plusDays(i - 20L)),
                    new Source.Spoken("Các đơn vị thực hiện nhiệm vụ " + i),
                    new ToAudience(Role.LEAD, audience.id())));
        Outcome outcome = bodies.as(
                bodies.clerk, () -> bodies.server.bean(Assigning.class).issue(all));
        if (outcome instanceof Outcome.Refused refused)
            throw new IllegalStateException(refused.why().name());
        return outcome;
    }

    private void ask(RunningServer server, Bodies bodies) {
        Standings standings = server.bean(Standings.class);
        Works works = server.bean(Works.class);
        UnitId province = units.getFirst().id();
        List<UnitId> provinces =
                units.subList(0, PROVINCES).stream().map(Unit::id).toList();
        measure(
                "standing of the whole tree",
                () -> bodies.as(bodies.chief, () -> standings.below(bodies.head, Bodies.today())));
        measure(
                "standing of each of 34 provinces",
                () -> bodies.as(bodies.chief, () -> standings.below(provinces, Bodies.today())));
        measure(
                "standing of one province",
                () -> bodies.as(bodies.chief, () -> standings.below(province, Bodies.today())));
        measure(
                "by duty below one province",
                () -> bodies.as(bodies.chief, () -> standings.mandatesBelow(province, Bodies.today())));
        Words w = server.bean(Desk.class).words(Locale.of("vi"));
        for (UnitId at : List.of(bodies.head, province)) {
            Filter filter = new Filter(at, null, null, null, null, null, null, null, null);
            String where = at.equals(province) ? "one province" : "the whole tree";
            measure(
                    "the board of " + where,
                    () -> bodies.as(
                            bodies.chief, () -> server.bean(Boards.class).board(filter, Bodies.today(), w)));
            measure(
                    "200 late ones behind a number of it, " + where,
                    () -> bodies.as(
                            bodies.chief,
                            () -> server.bean(Boards.class).works(filter, Show.LATE, Bodies.today(), 200)));
        }
        charts(server, bodies, province, w);
        measure(
                "the work of a unit",
                () -> bodies.as(bodies.clerks.getFirst(), () -> works.own(Works.Part.NEW, Bodies.today(), 200)));
        measure(
                "what waits for a decision, 200 of very many",
                () -> bodies.as(bodies.clerk, () -> works.toDecide(200)));
        MustDoList mustDo = server.bean(MustDoList.class);
        measure("what a unit must do", () -> bodies.as(bodies.clerks.getFirst(), () -> mustDo.items(Bodies.today())));
        measure(
                "the number of it on every page",
                () -> bodies.as(bodies.clerks.getFirst(), () -> mustDo.count(Bodies.today())));
        measure(
                "what who asked must do, reports of very many among it",
                () -> bodies.as(bodies.clerk, () -> mustDo.items(Bodies.today())));
        List<Work> open = bodies.as(bodies.clerks.getFirst(), () -> works.own(Works.Part.NEW, Bodies.today(), 40));
        var each = open.iterator();
        measure(
                "a unit accepts, counters and trail included",
                () -> bodies.as(
                        bodies.clerks.getFirst(),
                        () -> server.bean(Doing.class).accept(each.next().key(), Moving.ANY)));
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(bodies.clerks.getFirst());
            measure("the page of a unit's work over HTTP", () -> answer(surfer, "/works"));
            measure("what a unit must do, over HTTP", () -> answer(surfer, "/must-do"));
        }
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(bodies.clerk);
            measure("the page of what was given over HTTP", () -> answer(surfer, "/obligations"));
            measure("what who asked must do, over HTTP", () -> answer(surfer, "/must-do"));
        }
        many(server, bodies);
    }

    private static void charts(RunningServer server, Bodies bodies, UnitId province, Words w) {
        once("how every unit stands, written down for a day", () -> {
            server.bean(StandingDays.class).take(Bodies.today());
            return 0;
        });
        Gantts gantts = server.bean(Gantts.class);
        Boards boards = server.bean(Boards.class);
        for (UnitId at : List.of(bodies.head, province))
            for (GanttBy by : List.of(GanttBy.DOCUMENTS, GanttBy.UNITS))
                measure(
                        "duties in time, by " + by + (at.equals(province) ? ", one province" : ", the whole tree"),
                        () -> bodies.as(bodies.chief, () -> {
                            Filter filter = new Filter(at, null, null, null, null, null, null, null, null);
                            Filter placed = boards.place(filter, Bodies.today()).filter();
                            gantts.chart(placed, new Gantts.Asked(by, null, 1), Bodies.today(), w);
                            return 0;
                        }));
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(bodies.chief);
            for (String page : List.of("", "?by=HEAT", "/gantt", "/gantt?group=UNITS", "/flow?period=YEAR"))
                measure("/programme/board" + page + " over HTTP", () -> answer(surfer, "/programme/board" + page));
        }
    }

    /** One answer to thousands: all that have reported of one duty, all that are silent of another below some provinces. */
    private void many(RunningServer server, Bodies bodies) {
        List<ObligationId> busy = bodies.as(bodies.clerk, () -> mustDo(server));
        Bulk bulk = server.bean(Bulk.class);
        Choosing reported = new Choosing(busy.getFirst(), BulkAct.CONFIRM, BulkPart.REPORTED, null, null, Set.of());
        answerMany(bodies, bulk, reported);
        for (int i = 0; i < 3; i++)
            answerMany(
                    bodies,
                    bulk,
                    new Choosing(
                            busy.getLast(),
                            BulkAct.EXEMPT,
                            BulkPart.SILENT,
                            null,
                            units.get(i).id(),
                            Set.of()));
    }

    private static List<ObligationId> mustDo(RunningServer server) {
        return server.bean(MustDoList.class).items(Bodies.today()).stream()
                .filter(each -> each.kind() == MustDoKind.CONFIRM && each.units() > 1)
                .map(each -> each.path().replaceAll("/obligations/([0-9a-f-]{36})/.*", "$1"))
                .map(each -> new ObligationId(java.util.UUID.fromString(each)))
                .toList();
    }

    private static void answerMany(Bodies bodies, Bulk bulk, Choosing of) {
        int count = bodies.as(bodies.clerk, () -> bulk.count(of));
        Outcome outcome = once(
                "%s of %,d units, all or nothing".formatted(of.act(), count),
                () -> bodies.as(bodies.clerk, () -> bulk.run(of, count, "Quyết định 12-QĐ/TU")));
        if (!(outcome instanceof Outcome.Done)) throw new IllegalStateException(outcome.toString());
    }

    private static int answer(Surfer surfer, String path) {
        int status = surfer.get(path).status();
        if (status != 200) throw new IllegalStateException(path + " answers " + status);
        return status;
    }

    private void fill(RunningServer server) {
        Acting.asProgram(() -> {
            if (!(server.bean(FillingOrganisation.class)
                            .fill(
                                    Filling.ofUnits(units, List.of(), placements),
                                    Bodies.today().minusDays(30),
                                    new Basis("", null, ""),
                                    "đo tốc độ")
                    instanceof thongsuot.organisation.Outcome.Done))
                throw new IllegalStateException("the units were not taken");
        });
    }

    /** A million rows as acts would have left them; where each counts is worked out for all at once, the counters are kept by their trigger. */
    private static int acts(RunningServer server) {
        try (Connection connection = server.database().owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table assignment disable trigger assignment_placed");
            statement.execute(
                    "create temporary table placed as select k.unit, array_agg(distinct r.ancestor order by r.ancestor) as above"
                            + " from (select audience, line, day from mandate where audience is not null limit 1) m"
                            + " join audience_member k on k.audience = m.audience"
                            + " join ancestry a on a.line = m.line and a.descendant = k.unit and a.valid @> m.day"
                            + " join reach r on r.list = m.audience and r.ancestor in (a.ancestor, '00000000-0000-0000-0000-000000000000')"
                            + " group by k.unit");
            List<String> mandates = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery("select id from mandate where audience is not null limit 40")) {
                while (rows.next()) mandates.add(rows.getString(1));
            }
            int made = 0;
            for (String mandate : mandates) made += statement.executeUpdate("""
                        insert into assignment (id, mandate, unit, issuer, above, state, grade, due_on, reason, reported_on, reported_by, changed_at)
                        select gen_random_uuid(), m.id, p.unit, m.issuer, p.above, s.state, case s.state when 'CONFIRMED' then 'ON_TIME' end, d.due_on,
                            case s.state when 'RETURNED' then 'thiếu' else '' end, current_date, m.issuer, now()
                        from mandate m join mandate_due d on d.mandate = m.id, (select *, random() as luck from (select * from placed order by random() limit 25000) any_units) p,
                        lateral (select case when p.luck < 0.5 then 'CONFIRMED' when p.luck < 0.7 then 'REPORTED' when p.luck < 0.95 then 'ACCEPTED'
                            else 'RETURNED' end as state) s
                        where m.id = '%s'
                        """.formatted(mandate));
            statement.execute("alter table assignment enable trigger assignment_placed");
            statement.execute("analyze");
            return made;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long size(RunningServer server) {
        try (Connection connection = server.database().owner().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select sum(pg_total_relation_size(c.oid)) from pg_class c"
                        + " where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void plant(UnitId head) {
        List<UnitId> communes = new ArrayList<>();
        List<UnitId> provinces = new ArrayList<>();
        for (int i = 0; i < PROVINCES; i++) provinces.add(add("Tỉnh ủy " + i, "tinh-uy", "province", head));
        for (int i = 0; i < PROVINCES; i++)
            for (int j = 0; j < COMMUNES; j++)
                communes.add(add("Đảng ủy xã " + i + "." + j, "dang-uy-xa", "commune", provinces.get(i)));
        Random random = new Random(1);
        while (units.size() < ALL - 1)
            add("Chi bộ " + units.size(), "chi-bo", "grassroots", communes.get(random.nextInt(communes.size())));
    }

    private UnitId add(String name, String kind, String level, UnitId parent) {
        UnitId id = UnitId.next();
        Period days = Period.from(Bodies.today().minusDays(30));
        units.add(new Unit(id, name, "", kind, level, days));
        placements.add(new Placement(id, Line.PARTY, parent, null, days));
        return id;
    }

    private static <T> T once(String what, Supplier<T> question) {
        long start = System.nanoTime();
        T answer = question.get();
        System.out.printf("%-60s %,8.0f ms%n", what, (System.nanoTime() - start) / 1e6);
        return answer;
    }

    private static void measure(String what, Runnable question) {
        int times = 30;
        question.run();
        long[] took = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            question.run();
            took[i] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        System.out.printf(
                "%-60s %,8.1f ms in the middle, %,.1f ms at 95 of 100%n",
                what, took[times / 2] / 1e6, took[(int) Math.ceil(times * 0.95) - 1] / 1e6);
    }
}
