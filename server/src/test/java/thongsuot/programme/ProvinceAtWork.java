package thongsuot.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import thongsuot.identity.Role;
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
import thongsuot.programme.bulk.Bulk;
import thongsuot.programme.bulk.BulkAct;
import thongsuot.programme.bulk.BulkPart;
import thongsuot.programme.bulk.Choosing;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/**
 * A province with three years of work, served until it is stopped: 3,303 units, 900 duties that are done once and 60 of each month, ten million
 * assignments by rule, a million of them acted on; 302 accounts. {@code bench/run programme-load PEOPLE SECONDS} lets people work in it.
 */
final class ProvinceAtWork {

    private static final int COMMUNES = 102;
    private static final int UNITS = 3_300;
    private static final int ONCE = 900;
    private static final int MONTHLY = 60;
    private static final int MONTHS = 36;

    private ProvinceAtWork() {}

    /** @param args a file for the address and then one login a line */
    public static void main(String[] args) throws IOException, InterruptedException {
        RunningServer server = RunningServer.start(Map.of());
        Bodies bodies = new Bodies(server, COMMUNES, 0);
        cells(server, bodies);
        List<String> lines = new ArrayList<>(List.of(server.address()));
        lines.addAll(people(server, bodies));
        Audience audience = bodies.audience(bodies.head, false);
        for (int from = 0; from < ONCE + MONTHLY; from += 60)
            give(bodies, audience, from, Math.min(from + 60, ONCE + MONTHLY));
        years(server);
        System.out.printf("%,d units, %,d accounts, %s%n", audience.size(), lines.size() - 1, counts(server));
        exemptAll(bodies);
        Path out = Path.of(args[0]);
        Files.write(out.resolveSibling(out.getFileName() + ".part"), lines);
        Files.move(out.resolveSibling(out.getFileName() + ".part"), out);
        Thread.currentThread().join();
    }

    private static void cells(RunningServer server, Bodies bodies) {
        List<Unit> units = new ArrayList<>();
        List<Placement> placements = new ArrayList<>();
        Period days = Period.from(Bodies.today().minusYears(4));
        for (int i = COMMUNES; i < UNITS; i++) {
            UnitId id = UnitId.next();
            units.add(new Unit(id, "Chi bộ Bản Nà Lốc " + i, "", "chi-bo", "grassroots", days));
            placements.add(new Placement(id, Line.PARTY, bodies.committees.get(i % COMMUNES), null, days));
        }
        Acting.asProgram(() -> server.bean(FillingOrganisation.class)
                .fill(Filling.ofUnits(units, List.of(), placements), days.from(), new Basis("", null, ""), "đo tải"));
    }

    /** Of each commune the office, the head who looks down its line, and for most one who reports. */
    private static List<String> people(RunningServer server, Bodies bodies) {
        List<String> logins = new ArrayList<>(List.of(bodies.clerk.login(), bodies.chief.login()));
        for (int i = 0; i < COMMUNES; i++) {
            UnitId commune = bodies.committees.get(i);
            logins.add(bodies.clerks.get(i).login());
            logins.add(Person.of(server, "Lò Thị Hặc", "head.of." + i)
                    .with(server, Role.HEAD, commune.value(), Line.PARTY)
                    .login());
            if (logins.size() < 302)
                logins.add(Person.of(server, "Cà Văn Ún", "reporter.of." + i)
                        .with(server, Role.REPORTER, commune.value(), null)
                        .login());
        }
        return logins;
    }

    private static void give(Bodies bodies, Audience audience, int from, int to) {
        List<NewObligation> all = new ArrayList<>();
        for (int i = from; i < to; i++)
            all.add(NewObligation.of(
                    bodies.head,
                    "rà soát, tổng hợp và báo cáo tình hình thực hiện nhiệm vụ số " + i + " trên địa bàn",
                    Bodies.by(due(i)),
                    new Source.Spoken("Các đơn vị rà soát, tổng hợp và báo cáo tình hình thực hiện nhiệm vụ số " + i),
                    new ToAudience(thongsuot.programme.Role.LEAD, audience.id())));
        bodies.as(bodies.clerk, () -> bodies.server.bean(Assigning.class).issue(all));
    }

    /** Spread over three years back and two months ahead. */
    private static LocalDate due(int duty) {
        return Bodies.today().plusDays(60 - duty * (3 * 365L + 60) / ONCE);
    }

    /**
     * What three years would have left: the months of what comes each month; a commune has answered all but what is due from ten days ago on, the
     * cells one in fourteen. Where a row counts is worked out for all at once, the counters are kept by their trigger.
     */
    private static void years(RunningServer server) {
        try (Connection connection = server.database().owner().connect();
                Statement statement = connection.createStatement()) {
            for (String sql : YEARS.split(";"))
                statement.execute(sql.replace(":once", "" + ONCE).replace(":months", "" + MONTHS));
            int mandates = ONCE + MONTHLY * MONTHS;
            for (int from = 0; from < mandates; from += 60)
                statement.execute(ACTS.replace(":from", "" + from).replace(":to", "" + (from + 60)));
            statement.execute("alter table assignment enable trigger assignment_placed");
            statement.execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One answer to all units of the duty that is due last, none of which has acted. */
    private static void exemptAll(Bodies bodies) {
        Choosing all = new Choosing(last(bodies.server), BulkAct.EXEMPT, BulkPart.SILENT, null, null, Set.of());
        Bulk bulk = bodies.server.bean(Bulk.class);
        int units = bodies.as(bodies.clerk, () -> bulk.count(all));
        long start = System.nanoTime();
        Outcome outcome = bodies.as(bodies.clerk, () -> bulk.run(all, units, "Quyết định 12-QĐ/TU"));
        if (!(outcome instanceof Outcome.Done)) throw new IllegalStateException(outcome.toString());
        System.out.printf(
                "%,d units exempted at once, all or nothing: %,.1f s%n", units, (System.nanoTime() - start) / 1e9);
    }

    private static ObligationId last(RunningServer server) {
        try (Connection connection = server.database().owner().connect();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select id from obligation order by first_due desc, id limit 1")) {
            row.next();
            return new ObligationId(row.getObject(1, UUID.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String counts(RunningServer server) {
        try (Connection connection = server.database().owner().connect();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select (select sum(m.size) from mandate m join mandate_due d on d.mandate = m.id),"
                                + " (select count(*) from assignment)")) {
            row.next();
            return "%,d assignments by rule, %,d acted on".formatted(row.getLong(1), row.getLong(2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String YEARS = """
            alter table assignment disable trigger assignment_placed;
            create table load_mandate as select m.id, m.issuer, row_number() over (order by o.id) - 1 as n
                from mandate m join obligation o on o.id = m.obligation;
            create table load_placed as select k.unit, array_agg(distinct r.ancestor order by r.ancestor) as above,
                    exists (select from ancestry c where c.ancestor = k.unit and c.depth > 0) as commune
                from (select audience, line, day from mandate limit 1) m join audience_member k on k.audience = m.audience
                join ancestry a on a.line = m.line and a.descendant = k.unit and a.valid @> m.day
                join reach r on r.list = m.audience and r.ancestor in (a.ancestor, '00000000-0000-0000-0000-000000000000')
                group by k.unit;
            delete from mandate_due d using load_mandate l where l.id = d.mandate and l.n >= :once;
            insert into mandate_due (mandate, occurrence, opens_on, due_on)
                select l.id, month::date, month::date, (month + interval '1 month - 1 day')::date from load_mandate l,
                generate_series(date_trunc('month', current_date) - interval ':months months' + interval '1 month', current_date, interval '1 month') month
                where l.n >= :once;
            update mandate_due set opens_on = due_on - 40 where occurrence is null and due_on < opens_on;
            create table load_due as select l.id, l.issuer, d.occurrence, d.due_on, row_number() over (order by d.due_on, l.id) - 1 as n
                from load_mandate l join mandate_due d on d.mandate = l.id
            """;

    private static final String ACTS = """
            insert into assignment (id, mandate, unit, issuer, above, state, grade, due_on, occurrence, reason, reported_on, reported_by, changed_at)
            select gen_random_uuid(), d.id, p.unit, d.issuer, p.above, s.state, case s.state when 'CONFIRMED' then 'ON_TIME' end, d.due_on,
                d.occurrence, case s.state when 'RETURNED' then 'thiếu số liệu' else '' end, d.due_on, d.issuer, d.due_on - interval '1 day'
            from load_due d cross join (select *, random() as luck from load_placed) p,
            lateral (select case when not p.commune then 'CONFIRMED' when p.luck < 0.97 then 'CONFIRMED' when p.luck < 0.98 then 'REPORTED'
                when p.luck < 0.995 then 'ACCEPTED' else 'RETURNED' end as state) s
            where d.n >= :from and d.n < :to and d.due_on < current_date - 10 and (p.commune or p.luck < 0.072)
            """;
}
